package fr.spie.parcours.view.moi;

import fr.spie.backbone.acces.Consultation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a person reads of their own parcours (S27). Neither health data nor social notes: the page
/// is printed, and read over shoulders.
///
/// @param suiviPar who answers for them; empty when the dossier is closed
/// @param prochaineDate appointment or limit that concerns them
/// @param etapes under way
/// @param accompagnements under way
/// @param partagesRefuses names of the institutions they keep out
/// @param consultations who read their parcours, by day
public record MonParcours(
        UUID dossierId,
        String personne,
        LocalDate au,
        boolean ouvert,
        Optional<SuiviPar> suiviPar,
        Optional<ProchaineDate> prochaineDate,
        Optional<MonContrat> contrat,
        List<Etape> etapes,
        List<Accompagnement> accompagnements,
        List<String> partagesRefuses,
        List<Consultation> consultations) {

    /// @param provisoire until a référent unique is designated
    public record SuiviPar(
            String nom, String institution, LocalDate depuisLe, boolean provisoire) {}

    public record ProchaineDate(LocalDate le, String quoi) {}

    public record MonContrat(
            String nature,
            LocalDate signeLe,
            LocalDate finLe,
            int heuresHebdomadaires,
            List<Objectif> objectifs) {}

    /// @param resultat when it is over
    public record Objectif(
            String intitule, Optional<LocalDate> pourLe, Optional<String> resultat) {}

    public record Etape(String nature, LocalDate depuisLe, Optional<LocalDate> finPrevueLe) {}

    public record Accompagnement(
            String nature,
            String avec,
            String institution,
            LocalDate depuisLe,
            Optional<LocalDate> finPrevueLe) {}
}
