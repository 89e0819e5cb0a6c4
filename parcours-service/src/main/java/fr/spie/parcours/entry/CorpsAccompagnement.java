package fr.spie.parcours.entry;

import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.ResultatEtape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bodies of the requests about what is done with the person.
final class CorpsAccompagnement {

    private CorpsAccompagnement() {}

    /// @param professionnel who accompanies; the caller when empty
    /// @param constate it began elsewhere
    record Ouverture(
            @Nullable Dispositif dispositif,
            Optional<String> professionnel,
            Optional<String> institution,
            Optional<LocalDate> finPrevueLe,
            Optional<UUID> prescriptionId,
            Optional<Boolean> volontaire,
            Optional<Boolean> constate,
            Optional<LocalDate> le) {}

    record Renouvellement(
            Optional<LocalDate> finPrevueLe, Optional<String> motif, Optional<LocalDate> le) {}

    record Fin(
            @Nullable IssueAccompagnement issue,
            Optional<String> motif,
            Optional<Suite> suite,
            Optional<LocalDate> le) {}

    record Suite(
            @Nullable String nature,
            @Nullable String professionnel,
            Optional<String> institution,
            @Nullable LocalDate debutLe) {}

    record Restitution(
            Optional<Boolean> avecLaPersonne,
            Optional<Boolean> avecLeReferent,
            Optional<LocalDate> le) {}

    record Soin(@Nullable Dispositif dispositif, Optional<LocalDate> le) {}

    record Objectifs(@Nullable List<Objectif> objectifs, Optional<LocalDate> le) {}

    record Objectif(
            Optional<String> theme, @Nullable String intitule, Optional<LocalDate> pourLe) {}

    record FinObjectif(@Nullable ResultatEtape resultat, Optional<LocalDate> le) {}

    record Revision(
            Optional<LocalDate> finLe,
            Optional<Integer> heuresHebdomadaires,
            Optional<AmenagementHeures> amenagement,
            Optional<String> motif,
            Optional<LocalDate> le) {}

    record Heures(
            @Nullable LocalDate semaine,
            @Nullable Integer heures,
            Optional<String> nature,
            Optional<Boolean> validees) {}

    record SuiviEmploi(Optional<Boolean> enPoste, Optional<LocalDate> le) {}

    record Rebond(Optional<String> orientationVisee, Optional<LocalDate> le) {}

    record Manquement(@Nullable UUID contratId, Optional<String> clause, Optional<LocalDate> le) {}

    record Suspension(
            @Nullable UUID manquementId,
            Optional<NatureSuspension> nature,
            @Nullable Integer taux,
            @Nullable Integer mois,
            Optional<Boolean> foyer,
            Optional<LocalDate> le) {}

    record Avis(
            @Nullable Boolean favorable, Optional<List<String>> membres, Optional<LocalDate> le) {}
}
