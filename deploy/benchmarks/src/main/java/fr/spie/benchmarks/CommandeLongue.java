package fr.spie.benchmarks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What a command costs on a dossier of two hundred facts: the whole history is read, folded and
/// decided on, one fact is added. Through the gateway, one after the other; a request that does
/// nothing, taken in the same minute, stands beside it.
///
/// Usage: `CommandeLongue [commands] [facts before] [dossiers]` with a platform up in `SPIE_HOME`
/// (demonstration accounts).
public final class CommandeLongue {

    private CommandeLongue() {}

    public static void main(String[] args) throws Exception {
        int commandes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int faits = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int nombre = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        var banc = DossiersDuBanc.surPlace(8);
        var dossiers = banc.ouvrir(nombre);
        for (int i = 0; i < faits; i++) {
            for (var dossier : dossiers) {
                banc.noterContact(dossier);
            }
            if (i % 50 == 0) {
                System.err.println(i + " faits par dossier");
            }
        }
        var rien = new long[commandes];
        var durees = new long[commandes];
        for (int i = 0; i < commandes; i++) {
            long debut = System.nanoTime();
            banc.lire("/api/parcours/relais-inexistant");
            long milieu = System.nanoTime();
            banc.noterContact(dossiers.get(i % dossiers.size()));
            rien[i] = milieu - debut;
            durees[i] = System.nanoTime() - milieu;
        }
        var bilan = new LinkedHashMap<String, Object>();
        bilan.put("banc", "commande-longue");
        bilan.put("le", Instant.now().toString());
        bilan.put("machine", Machines.celleCi());
        bilan.put("commandes", commandes);
        bilan.put("dossiers", nombre);
        bilan.put("faitsParDossier", List.of(faits, faits + (commandes + nombre - 1) / nombre));
        bilan.put("commandeMs", Centiles.de(durees));
        bilan.put("requeteSansEffetMs", Centiles.de(rien));
        System.out.println(JsonMapper.builder().build().writeValueAsString(bilan));
    }
}
