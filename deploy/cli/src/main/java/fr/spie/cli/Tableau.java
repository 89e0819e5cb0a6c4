package fr.spie.cli;

import fr.spie.cli.plateforme.Plateforme;
import fr.spie.cli.plateforme.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// `spie status`.
final class Tableau {

    private final Plateforme plateforme;
    private final Etat etat;
    private boolean toutVaBien = true;

    Tableau(Maison maison) {
        this.plateforme = new Plateforme(maison);
        this.etat = Etat.lire(maison);
    }

    int afficher() {
        var lignes = new ArrayList<List<String>>();
        lignes.add(List.of("Processus", "PID", "Port", "Depuis", "État"));
        lignes.add(infrastructure("postgres"));
        lignes.add(infrastructure("kafka"));
        var commun = plateforme.vivant(Plateforme.UNE_JVM);
        for (var s : Service.values()) {
            lignes.add(service(s, commun.or(() -> plateforme.vivant(s.code()))));
        }
        Dire.tableau(lignes);
        return toutVaBien ? 0 : 1;
    }

    private List<String> infrastructure(String nom) {
        return plateforme
                .vivant(nom)
                .map(p -> ligne(nom, p, port(nom), "en marche"))
                .orElseGet(() -> absent(nom));
    }

    private List<String> service(Service s, java.util.Optional<ProcessHandle> processus) {
        if (processus.isEmpty()) {
            return absent(s.code());
        }
        int sante = plateforme.sante(etat.port(s.code()));
        toutVaBien &= sante == 200;
        return ligne(
                s.code(),
                processus.get(),
                port(s.code()),
                sante == 200
                        ? "en bonne santé"
                        : sante == 0 ? "ne répond pas" : "malade (HTTP " + sante + ")");
    }

    private List<String> absent(String nom) {
        toutVaBien = false;
        return List.of(nom, "", port(nom), "", "arrêté");
    }

    private String port(String nom) {
        var port = etat.ports().get(nom);
        return port == null ? "" : port.toString();
    }

    private static List<String> ligne(String nom, ProcessHandle p, String port, String comment) {
        return List.of(nom, Long.toString(p.pid()), port, depuis(p), comment);
    }

    private static String depuis(ProcessHandle p) {
        return p.info()
                .startInstant()
                .map(d -> Duration.between(d, Instant.now()))
                .map(
                        d ->
                                d.toHours() > 0
                                        ? d.toHours() + " h " + d.toMinutesPart() + " min"
                                        : d.toMinutes() + " min " + d.toSecondsPart() + " s")
                .orElse("");
    }
}
