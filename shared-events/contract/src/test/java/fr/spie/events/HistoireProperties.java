package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HistoireProperties {

    static final UUID DOSSIER = new UUID(3, 3);
    static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);

    @Property
    void any_permutation_and_any_repetition_give_the_same_history(@ForAll long graine) {
        var hasard = new Random(graine);
        var faits = faits(hasard);
        var livraison = new ArrayList<>(faits);
        for (int i = hasard.nextInt(10); i > 0; i--) {
            livraison.add(faits.get(hasard.nextInt(faits.size())));
        }
        Collections.shuffle(livraison, hasard);
        assertThat(Histoire.ordonnee(livraison))
                .isEqualTo(Histoire.ordonnee(faits))
                .isSortedAccordingTo(Fait.ORDRE)
                .containsExactlyInAnyOrderElementsOf(faits);
    }

    @Property
    void what_was_true_and_known_is_within_both_times(@ForAll long graine) {
        var hasard = new Random(graine);
        var faits = faits(hasard);
        var etatAu = LUNDI.plusDays(hasard.nextInt(8));
        var connuAu = Jour.fin(LUNDI.plusDays(hasard.nextInt(8)));
        assertThat(Histoire.au(faits, etatAu, connuAu))
                .containsExactlyElementsOf(
                        Histoire.ordonnee(faits).stream()
                                .filter(
                                        f ->
                                                !f.evenement().effectifLe().isAfter(etatAu)
                                                        && !f.recordedAt().isAfter(connuAu))
                                .toList());
    }

    /// Few days and few instants, so that many facts are told apart by the last of the three keys.
    private static List<Fait<ContactPris>> faits(Random hasard) {
        var faits = new ArrayList<Fait<ContactPris>>();
        for (int i = 1 + hasard.nextInt(12); i > 0; i--) {
            var id = Identifiants.derive(DOSSIER, "fait " + i);
            var effectifLe = LUNDI.plusDays(hasard.nextInt(5));
            faits.add(
                    new Fait<>(
                            id,
                            faits.size(),
                            new ContactPris(DOSSIER, effectifLe, id, "entretien"),
                            Jour.debut(LUNDI.plusDays(hasard.nextInt(5))),
                            "departement",
                            "cip-1",
                            DOSSIER,
                            Optional.empty()));
        }
        return faits;
    }
}
