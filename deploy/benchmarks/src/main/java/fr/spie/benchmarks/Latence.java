package fr.spie.benchmarks;

import fr.spie.cli.Etat;
import fr.spie.cli.Maison;
import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// From an accepted command to the row on the screen, through the gateway, at a steady rate.
///
/// Usage: `Latence [commands per second] [seconds] [dossiers]` with a platform up in `SPIE_HOME`
/// (demonstration accounts). The rate is kept whatever the answers take, so that a slow answer is
/// not hidden by those that were not sent (no coordinated omission).
public final class Latence {

    private Latence() {}

    public static void main(String[] args) throws Exception {
        int debit = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int secondes = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        int nombre = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        var adresse = Plateforme.adresse(Etat.lire(Maison.parDefaut()));
        var client =
                new Client(
                        adresse, Map.of(), new Machine("demo", "demonstration", true), debit * 4);
        var dossiers = ouvrir(client, nombre);
        System.err.println(dossiers.size() + " dossiers ; échauffement…");
        mesurer(client, dossiers, debit, Math.min(30, secondes));
        System.err.println("mesure…");
        var mesures = mesurer(client, dossiers, debit, secondes);
        System.out.println(
                JsonMapper.builder().build().writeValueAsString(bilan(mesures, debit, secondes)));
    }

    private record Mesure(long depart, long accepte, long visible) {}

    private static List<String> ouvrir(Client client, int nombre) {
        var dossiers = new ArrayList<String>();
        int serie = (int) (System.currentTimeMillis() % 1_000_000) * 1_000;
        for (int i = 0; i < nombre; i++) {
            var reponse =
                    client.envoyer(
                            "cip-aurillac-1",
                            "POST",
                            "/api/orientation/droits",
                            Map.of(
                                    "organisme", "CAF-151",
                                    "matricule", Integer.toString(serie + i),
                                    "nom", "BANC",
                                    "prenom", "ESSAI " + (serie + i),
                                    "naissanceLe", "1990-01-01",
                                    "sexe", "2",
                                    "communeInsee", "15014"),
                            UUID.randomUUID(),
                            Optional.empty());
            if (!reponse.accepte()) {
                throw new IllegalStateException(reponse.probleme() + reponse.corps());
            }
            dossiers.add(reponse.corps().path("dossierId").asString());
        }
        for (var dossier : dossiers) {
            while (!client.lire("cip-aurillac-1", "/api/parcours/dossiers/" + dossier).accepte()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return dossiers;
    }

    private static List<Mesure> mesurer(
            Client client, List<String> dossiers, int debit, int secondes) {
        var mesures = new CopyOnWriteArrayList<Mesure>();
        long pas = TimeUnit.SECONDS.toNanos(1) / debit;
        long debut = System.nanoTime();
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < debit * secondes; i++) {
                long prevu = debut + i * pas;
                while (System.nanoTime() < prevu) {
                    LockSupport.parkNanos(prevu - System.nanoTime());
                }
                var dossier = dossiers.get(i % dossiers.size());
                fils.execute(() -> mesures.add(une(client, dossier, prevu)));
            }
        }
        return mesures;
    }

    private static Mesure une(Client client, String dossier, long depart) {
        var chemin = "/api/parcours/dossiers/" + dossier;
        var reponse =
                client.envoyer(
                        "cip-aurillac-1",
                        "POST",
                        chemin + "/contacts",
                        Map.of("nature", "APPEL"),
                        UUID.randomUUID(),
                        Optional.empty());
        long accepte = System.nanoTime();
        if (!reponse.accepte()) {
            throw new IllegalStateException(reponse.probleme());
        }
        client.lire(
                "cip-aurillac-1",
                chemin + "?position=" + reponse.corps().path("position").asString());
        return new Mesure(depart, accepte, System.nanoTime());
    }

    private static Map<String, Object> bilan(List<Mesure> mesures, int debit, int secondes)
            throws IOException {
        var commandes = mesures.stream().map(m -> m.accepte() - m.depart()).sorted().toList();
        var visibles = mesures.stream().map(m -> m.visible() - m.accepte()).sorted().toList();
        var bilan = new LinkedHashMap<String, Object>();
        bilan.put("banc", "latence");
        bilan.put("le", Instant.now().toString());
        bilan.put("machine", Machines.celleCi());
        bilan.put("commandesParSeconde", debit);
        bilan.put("secondes", secondes);
        bilan.put("mesures", mesures.size());
        bilan.put("commandeMs", centiles(commandes));
        bilan.put("accepteeAVisibleMs", centiles(visibles));
        return bilan;
    }

    private static Map<String, Double> centiles(List<Long> durees) {
        var c = new LinkedHashMap<String, Double>();
        c.put("p50", centile(durees, 0.50));
        c.put("p90", centile(durees, 0.90));
        c.put("p99", centile(durees, 0.99));
        c.put("max", Collections.max(durees) / 1e6);
        return c;
    }

    private static double centile(List<Long> tries, double part) {
        return tries.get(Math.min(tries.size() - 1, (int) (tries.size() * part))) / 1e6;
    }
}
