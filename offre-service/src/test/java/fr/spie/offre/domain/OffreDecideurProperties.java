package fr.spie.offre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.SituationOffre;
import fr.spie.offre.domain.OffreCommande.LibererPlace;
import fr.spie.testkit.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OffreDecideurProperties {

    private static final int JOURS = 20;

    @Property(tries = 300)
    void on_no_day_do_more_persons_hold_a_place_than_there_are(@ForAll long graine) {
        var faits = histoire(new Random(graine));
        for (int jour = 0; jour < JOURS + 5; jour++) {
            var offre =
                    SituationOffre.de(
                            Histoire.au(
                                    faits, OffreDecideurTest.LUNDI.plusDays(jour), Instant.MAX));
            assertThat(offre.reservations().size())
                    .as("reserved on day %s", jour)
                    .isLessThanOrEqualTo(
                            offre.publication().map(p -> p.places()).orElse(Integer.MAX_VALUE));
        }
    }

    @Property(tries = 300)
    void nobody_waits_while_a_place_is_free(@ForAll long graine) {
        var offre = SituationOffre.de(histoire(new Random(graine)));
        assertThat(offre.placesLibres() == 0 || offre.attente().isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void the_rank_given_is_the_rank_in_the_list(@ForAll long graine) {
        var faits = histoire(new Random(graine));
        for (var fait : faits) {
            if (fait.evenement() instanceof ListeAttenteRejointe e) {
                var avant = SituationOffre.de(faits.subList(0, (int) fait.sequence() + 1));
                assertThat(avant.attente().get(e.rang() - 1).prescriptionId())
                        .isEqualTo(e.prescriptionId());
                assertThat(avant.attente()).hasSize(e.rang());
            }
        }
    }

    private static List<Fait<OffreEvenement>> histoire(Random hasard) {
        var decideur = OffreDecideur.INSTANCE;
        var etat = decideur.initial();
        var faits = new ArrayList<Fait<OffreEvenement>>();
        var commandes = new ArrayList<OffreCommande>();
        commandes.add(
                OffreDecideurTest.publier(
                        1 + hasard.nextInt(3), OffreDecideurTest.LUNDI.plusDays(90)));
        var demandees = new ArrayList<UUID>();
        for (int i = 0; i < 25; i++) {
            LocalDate le = OffreDecideurTest.LUNDI.plusDays(hasard.nextInt(JOURS));
            if (demandees.isEmpty() || hasard.nextInt(3) > 0) {
                var prescription = new UUID(1, hasard.nextInt(20));
                demandees.add(prescription);
                commandes.add(OffreDecideurTest.reserver(prescription, le));
            } else {
                commandes.add(
                        new LibererPlace(
                                OffreDecideurTest.ID,
                                le,
                                "departement",
                                demandees.get(hasard.nextInt(demandees.size())),
                                "abandon"));
            }
        }
        for (var commande : commandes) {
            for (var evenement : decideur.decider(commande, etat)) {
                var fait = DeciderSpec.fait(faits.size(), evenement);
                faits.add(fait);
                etat = decideur.evoluer(etat, fait);
            }
        }
        return faits;
    }
}
