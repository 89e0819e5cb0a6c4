package fr.spie.benchmarks;

import fr.spie.cli.Etat;
import fr.spie.cli.Maison;
import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.plateforme.Plateforme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// What a command costs on a dossier of two hundred facts: the whole history is read, folded and
/// decided on, one fact is added. Through the gateway, one after the other; a request that does
/// nothing, taken in the same minute, stands beside it.
///
/// Usage: `CommandeLongue [commands] [facts before] [dossiers]` with a platform up in `SPIE_HOME`
/// (demonstration accounts).
public final class CommandeLongue {

    private static final String COMPTE = "cip-aurillac-1";
    private static final String DOSSIERS = "/api/parcours/dossiers/";

    private CommandeLongue() {}

    public static void main(String[] args) throws Exception {
        int commandes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int faits = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int nombre = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        var adresse = Plateforme.adresse(Etat.lire(Maison.parDefaut()));
        var client = new Client(adresse, Map.of(), new Machine("demo", "demonstration", true), 8);
        var dossiers = ouvrir(client, nombre);
        for (int i = 0; i < faits; i++) {
            for (var dossier : dossiers) {
                noter(client, dossier);
            }
            if (i % 50 == 0) {
                System.err.println(i + " faits par dossier");
            }
        }
        var rien = new long[commandes];
        var durees = new long[commandes];
        for (int i = 0; i < commandes; i++) {
            long debut = System.nanoTime();
            client.lire(COMPTE, "/api/parcours/relais-inexistant");
            rien[i] = System.nanoTime() - debut;
            durees[i] = noter(client, dossiers.get(i % dossiers.size()));
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

    private static long noter(Client client, String dossier) {
        long debut = System.nanoTime();
        var reponse =
                client.envoyer(
                        COMPTE,
                        "POST",
                        DOSSIERS + dossier + "/contacts",
                        Map.of("nature", "APPEL"),
                        UUID.randomUUID(),
                        Optional.empty());
        long duree = System.nanoTime() - debut;
        if (!reponse.accepte()) {
            throw new IllegalStateException(reponse.probleme());
        }
        return duree;
    }

    private static List<String> ouvrir(Client client, int nombre) {
        var dossiers = new ArrayList<String>();
        int serie = (int) (System.currentTimeMillis() % 1_000_000) * 1_000;
        for (int i = 0; i < nombre; i++) {
            var reponse =
                    client.envoyer(
                            COMPTE,
                            "POST",
                            "/api/orientation/droits",
                            Map.of(
                                    "organisme", "CAF-151",
                                    "matricule", Integer.toString(serie + i),
                                    "nom", "BANC",
                                    "prenom", "LONG " + (serie + i),
                                    "naissanceLe", "1990-01-01",
                                    "sexe", "2",
                                    "communeInsee", "15014"),
                            UUID.randomUUID(),
                            Optional.empty());
            if (!reponse.accepte()) {
                throw new IllegalStateException(reponse.probleme());
            }
            dossiers.add(reponse.corps().path("dossierId").asString());
        }
        for (var dossier : dossiers) {
            while (!client.lire(COMPTE, DOSSIERS + dossier).accepte()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return dossiers;
    }
}
