package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a correction withdraws, and when (S22).
class HistoireTest {

    private static final UUID DOSSIER = new UUID(3, 3);
    private static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);

    private static final Fait<ParcoursEvenement> FAUX =
            fait(0, new ContactPris(DOSSIER, LUNDI, id(0), "entretien"));
    private static final Fait<ParcoursEvenement> CORRECTION = correction(1, FAUX);
    private static final Fait<ParcoursEvenement> REPENTIR = correction(2, CORRECTION);

    @Test
    void a_corrected_fact_holds_no_more() {
        assertThat(Histoire.enVigueur(List.of(FAUX, CORRECTION))).containsExactly(CORRECTION);
    }

    @Test
    void a_correction_that_was_itself_corrected_withdraws_nothing() {
        assertThat(Histoire.enVigueur(List.of(FAUX, CORRECTION, REPENTIR)))
                .containsExactly(FAUX, REPENTIR);
        assertThat(Histoire.enVigueur(List.of(REPENTIR, CORRECTION, FAUX, CORRECTION)))
                .as("in any order, any number of times")
                .containsExactly(FAUX, REPENTIR);
    }

    @Test
    void what_was_known_before_the_correction_still_holds_then() {
        var faits = List.of(FAUX, CORRECTION, REPENTIR);
        assertThat(Histoire.connus(faits, FAUX.recordedAt())).containsExactly(FAUX);
        assertThat(Histoire.connus(faits, CORRECTION.recordedAt())).containsExactly(CORRECTION);
        assertThat(Histoire.au(faits, LUNDI, REPENTIR.recordedAt())).containsExactly(FAUX);
    }

    private static Fait<ParcoursEvenement> correction(int rang, Fait<ParcoursEvenement> cible) {
        return fait(
                rang,
                new CorrectionApportee(
                        DOSSIER, LUNDI.plusDays(rang), cible.id(), Optional.empty(), "erreur"));
    }

    private static Fait<ParcoursEvenement> fait(int rang, ParcoursEvenement evenement) {
        Instant suA = Jour.debut(LUNDI.plusDays(rang)).plusSeconds(36_000);
        return new Fait<>(
                id(rang), rang, evenement, suA, "departement", "cip-1", DOSSIER, Optional.empty());
    }

    private static UUID id(int rang) {
        return Identifiants.derive(DOSSIER, "fait " + rang);
    }
}
