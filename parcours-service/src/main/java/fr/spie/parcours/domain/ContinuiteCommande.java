package fr.spie.parcours.domain;

import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.StatutPersonne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the world does to a dossier, and what is made good.
public sealed interface ContinuiteCommande extends ParcoursCommande {

    record ConstaterStatut(UUID dossierId, Acteur acteur, LocalDate le, StatutPersonne statut)
            implements ContinuiteCommande {}

    record ConstaterDroit(UUID dossierId, Acteur acteur, LocalDate le, EtatDroit etat, String motif)
            implements ContinuiteCommande {}

    record NoterDecisionRecue(UUID dossierId, Acteur acteur, LocalDate le, UUID orientationId)
            implements ContinuiteCommande {}

    record ChangerTerritoire(UUID dossierId, Acteur acteur, LocalDate le, String de, String vers)
            implements ContinuiteCommande {}

    record DemanderTransfert(
            UUID dossierId, Acteur acteur, LocalDate le, UUID transfertId, String departement)
            implements ContinuiteCommande {}

    record AccepterTransfert(UUID dossierId, Acteur acteur, LocalDate le, UUID transfertId)
            implements ContinuiteCommande {}

    record AbandonnerTransfert(
            UUID dossierId, Acteur acteur, LocalDate le, UUID transfertId, String motif)
            implements ContinuiteCommande {}

    /// @param referent who answers from now on; the present carrier when empty
    /// @param repris accompaniments of the other dossier that go on in this one
    record FusionnerDossiers(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID disparu,
            Optional<Candidat> referent,
            List<Accompagnement> repris)
            implements ContinuiteCommande {}

    record AbsorberDossier(UUID dossierId, Acteur acteur, LocalDate le, UUID vers)
            implements ContinuiteCommande {}

    record AnnulerFusion(UUID dossierId, Acteur acteur, LocalDate le, UUID autre, String motif)
            implements ContinuiteCommande {}

    /// @param nouveauJour day on which the fact was true instead; empty when it never was
    record CorrigerFait(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID cible,
            Optional<LocalDate> nouveauJour,
            String motif)
            implements ContinuiteCommande {}

    record RefuserPartage(UUID dossierId, Acteur acteur, LocalDate le, String institution)
            implements ContinuiteCommande {}

    record RetablirPartage(UUID dossierId, Acteur acteur, LocalDate le, String institution)
            implements ContinuiteCommande {}
}
