package fr.spie.offre;

import static fr.spie.offre.ServiceOffre.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.Porteur;
import fr.spie.offre.domain.OffreCommande;
import fr.spie.offre.domain.OffreCommande.ReserverPlace;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

class ConcurrenceTest {

    private static final int PLACES = 5;
    private static final int PRESCRIPTIONS = 100;

    /// Each prescription comes twice at the same time: on Kafka, and as a command that competes
    /// with it for the same offer.
    @Test
    void a_hundred_prescriptions_at_once_for_five_places_leave_no_hole_and_sell_nothing_twice()
            throws Exception {
        var offre = OffreServiceTest.publier("Très demandée", PLACES);
        var prescriptions =
                IntStream.range(0, PRESCRIPTIONS)
                        .mapToObj(
                                i ->
                                        new PrescriptionEmise(
                                                UUID.randomUUID(),
                                                OffreServiceTest.DEBUT,
                                                UUID.randomUUID(),
                                                UUID.fromString(offre),
                                                new Porteur("cip-1", "departement"),
                                                "permis nécessaire"))
                        .toList();
        List<Callable<Void>> concurrents =
                prescriptions.stream().map(ConcurrenceTest::reserver).toList();
        try (var fils = Executors.newFixedThreadPool(8)) {
            var parcours = Publie.sur("spie.parcours");
            var publication = fils.submit(() -> prescriptions.forEach(parcours::fait));
            for (var reservation : fils.invokeAll(concurrents)) {
                reservation.get();
            }
            publication.get();
        }
        OffreServiceTest.attendre(offre, PLACES, PRESCRIPTIONS - PLACES);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(Publie.de("spie.offre", offre))
                                        .hasSize(1 + PRESCRIPTIONS));
        var faits = Publie.de("spie.offre", offre);
        assertThat(faits.stream().map(Fait::evenement).filter(PlaceReservee.class::isInstance))
                .hasSize(PLACES);
        assertThat(
                        faits.stream()
                                .map(Fait::evenement)
                                .filter(ListeAttenteRejointe.class::isInstance)
                                .map(e -> ((ListeAttenteRejointe) e).rang()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PRESCRIPTIONS - PLACES).boxed().toList());
        var rangs = get("/api/offres/" + offre).json().get("listeAttente");
        assertThat(rangs).hasSize(PRESCRIPTIONS - PLACES);
        for (int i = 0; i < rangs.size(); i++) {
            assertThat(rangs.get(i).get("rang").asInt()).isEqualTo(i + 1);
        }
    }

    @SuppressWarnings("unchecked")
    private static Callable<Void> reserver(PrescriptionEmise p) {
        var commandes =
                (Commandes<OffreCommande>)
                        ServiceOffre.contexte()
                                .getBeanProvider(
                                        ResolvableType.forClassWithGenerics(
                                                Commandes.class, OffreCommande.class))
                                .getObject();
        var commande =
                new ReserverPlace(p.offreId(), p.effectifLe(), p.prescriptionId(), p.dossierId());
        return () -> {
            await().atMost(Duration.ofSeconds(60))
                    .ignoreException(ConflitException.class)
                    .until(
                            () ->
                                    commandes.soumettre(
                                                    commande,
                                                    Demande.de(
                                                            UUID.randomUUID(),
                                                            "departement",
                                                            "cip-1",
                                                            Instant.parse("2026-03-02T09:00:00Z")))
                                            != null);
            return null;
        };
    }
}
