package fr.spie.cli.demo;

import fr.spie.cli.Dire;
import fr.spie.cli.Panne;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// After the history, the present: every couple of seconds one of the professionals does something
/// small, today, before your eyes.
final class Vie {

    private static final List<String> CONTACTS =
            List.of("ENTRETIEN", "APPEL", "COURRIEL", "VISITE", "POINT_D_ETAPE");

    private final Scenario scenario;
    private final Client client;
    private final Lectures lectures;
    private final Carnet carnet;
    private final Random hasard = new Random();

    Vie(Scenario scenario, Client client, Carnet carnet) {
        this.scenario = scenario;
        this.client = client;
        this.lectures = new Lectures(client);
        this.carnet = carnet;
    }

    void vivre() {
        Dire.avance(
                "La démonstration vit : une petite action toutes les deux secondes. Ctrl-C pour"
                        + " la laisser là (la plateforme continue ; ./spie stop l'arrête).");
        while (!Thread.currentThread().isInterrupted()) {
            try {
                agir();
                Thread.sleep(2_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Panne e) {
                Dire.avance("La plateforme ne répond plus : la démonstration s'arrête aussi.");
                return;
            }
        }
    }

    private void agir() {
        var personne = scenario.population().get(hasard.nextInt(scenario.population().size()));
        var dossier = carnet.identifiant(Scenario.dossier(personne.numero()));
        dossier.flatMap(lectures::porteur)
                .ifPresent(porteur -> contacter(dossier.orElseThrow(), porteur));
    }

    private void contacter(String dossier, String porteur) {
        var nature = CONTACTS.get(hasard.nextInt(CONTACTS.size()));
        var reponse =
                client.envoyer(
                        porteur,
                        "POST",
                        "/api/parcours/dossiers/" + dossier + "/contacts",
                        Map.of("nature", nature),
                        UUID.randomUUID(),
                        Optional.empty());
        Dire.avance(
                "  %s : %s, %s"
                        .formatted(
                                porteur,
                                nature.toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                                reponse.accepte() ? "noté" : reponse.probleme()));
    }
}
