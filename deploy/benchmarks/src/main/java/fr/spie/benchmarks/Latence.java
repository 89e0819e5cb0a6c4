package fr.spie.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var banc = DossiersDuBanc.surPlace(debit * 4);
        var dossiers = banc.ouvrir(nombre);
        System.err.println(dossiers.size() + " dossiers ; échauffement…");
        mesurer(banc, dossiers, debit, Math.min(30, secondes));
        System.err.println("mesure…");
        var mesures = mesurer(banc, dossiers, debit, secondes);
        System.out.println(
                JsonMapper.builder().build().writeValueAsString(bilan(mesures, debit, secondes)));
    }

    private record Mesure(long depart, long accepte, long visible) {}

    private static List<Mesure> mesurer(
            DossiersDuBanc banc, List<String> dossiers, int debit, int secondes) {
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
                fils.execute(() -> mesures.add(une(banc, dossier, prevu)));
            }
        }
        return mesures;
    }

    private static Mesure une(DossiersDuBanc banc, String dossier, long depart) {
        var position = banc.noterContact(dossier);
        long accepte = System.nanoTime();
        banc.attendre(dossier, position);
        return new Mesure(depart, accepte, System.nanoTime());
    }

    private static Map<String, Object> bilan(List<Mesure> mesures, int debit, int secondes)
            throws IOException {
        var commandes = mesures.stream().mapToLong(m -> m.accepte() - m.depart()).toArray();
        var visibles = mesures.stream().mapToLong(m -> m.visible() - m.accepte()).toArray();
        var bilan = new LinkedHashMap<String, Object>();
        bilan.put("banc", "latence");
        bilan.put("le", Instant.now().toString());
        bilan.put("machine", Machines.celleCi());
        bilan.put("commandesParSeconde", debit);
        bilan.put("secondes", secondes);
        bilan.put("mesures", mesures.size());
        bilan.put("commandeMs", Centiles.de(commandes));
        bilan.put("accepteeAVisibleMs", Centiles.de(visibles));
        return bilan;
    }
}
