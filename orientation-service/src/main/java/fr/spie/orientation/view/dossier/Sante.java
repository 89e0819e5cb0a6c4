package fr.spie.orientation.view.dossier;

import fr.spie.events.Fait;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.orientation.domain.Criteres;
import fr.spie.orientation.domain.Criteres.Preconisation;
import java.util.List;

/// What the facts of the front door say of someone's health, told to a [LecteurSante] only (art. 9
/// GDPR): everything that is shown is folded from the facts as they may be told.
///
/// The path that the criteria suggest is told whole, since someone decides on it; why, as far as it
/// cannot be for their health.
record Sante(boolean lisible, Criteres criteres) {

    List<Fait<OrientationEvenement>> faits(List<Fait<OrientationEvenement>> tous) {
        return lisible ? tous : tous.stream().map(this::tu).toList();
    }

    Preconisation preconisation(Preconisation p) {
        return lisible
                ? p
                : new Preconisation(p.diagnosticId(), p.vers(), criteres.horsSante(p.criteres()));
    }

    private Fait<OrientationEvenement> tu(Fait<OrientationEvenement> f) {
        return switch (f.evenement()) {
            case DiagnosticEtabli e ->
                    avec(
                            f,
                            new DiagnosticEtabli(
                                    e.dossierId(),
                                    e.effectifLe(),
                                    e.diagnosticId(),
                                    e.nature(),
                                    e.conseiller(),
                                    e.situation(),
                                    e.freins().stream()
                                            .filter(frein -> frein.domaine() != DomaineFrein.SANTE)
                                            .toList(),
                                    e.notes(),
                                    e.motif()));
            case SituationFranceTravailRecue e ->
                    avec(
                            f,
                            new SituationFranceTravailRecue(
                                    e.dossierId(),
                                    e.effectifLe(),
                                    e.inscritLe(),
                                    e.categorie(),
                                    e.axe(),
                                    e.modalite(),
                                    e.structure(),
                                    e.freins().stream()
                                            .filter(frein -> frein != DomaineFrein.SANTE)
                                            .toList()));
            case CriteresRetenus e ->
                    avec(
                            f,
                            new CriteresRetenus(
                                    e.dossierId(),
                                    e.effectifLe(),
                                    e.orientationId(),
                                    e.preconisation(),
                                    criteres.horsSante(e.criteres())));
            case OrientationEvenement.DroitsNotifies _,
                    OrientationEvenement.IdentiteRectifiee _,
                    OrientationEvenement.DevoirsRevises _,
                    OrientationEvenement.DroitsSuspendus _,
                    OrientationEvenement.DroitsRetablis _,
                    OrientationEvenement.DroitsFermes _,
                    OrientationEvenement.Demenagement _,
                    OrientationEvenement.RdvOrientationPlanifie _,
                    OrientationEvenement.RdvOrientationTenu _,
                    OrientationEvenement.RdvOrientationManque _,
                    OrientationEvenement.OrientationDecidee _,
                    OrientationEvenement.RdvOrientationDeplace _,
                    OrientationEvenement.RelanceEnvoyee _,
                    OrientationEvenement.OrientationNotifiee _,
                    OrientationEvenement.ContratOrientationSigne _,
                    OrientationEvenement.OrientationContestee _,
                    OrientationEvenement.ContestationTranchee _,
                    OrientationEvenement.ReorientationDemandee _,
                    OrientationEvenement.ReorientationRefusee _,
                    OrientationEvenement.DelaiApproche _,
                    OrientationEvenement.DelaiDepasse _,
                    OrientationEvenement.DecisionTransferee _,
                    OrientationEvenement.HomonymeSignale _,
                    OrientationEvenement.HomonymeEcarte _,
                    OrientationEvenement.DossiersRapproches _,
                    OrientationEvenement.RapprochementAnnule _,
                    OrientationEvenement.CorrectionApportee _ ->
                    f;
        };
    }

    private static Fait<OrientationEvenement> avec(
            Fait<OrientationEvenement> f, OrientationEvenement dit) {
        return new Fait<>(
                f.id(),
                f.sequence(),
                dit,
                f.recordedAt(),
                f.institution(),
                f.auteur(),
                f.correlationId(),
                f.causationId());
    }
}
