package fr.spie.orientation.view.histoire;

import fr.spie.events.TypesEvenement;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.CorrectionApportee;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.orientation.view.Libelles;
import fr.spie.orientation.view.MotifsCnaf;
import fr.spie.orientation.view.Noms;
import fr.spie.orientation.view.dossier.LectureDossier.Recit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The history of a dossier, in words.
public final class Lignes {

    /// One fact, with its two times and who told it.
    ///
    /// @param corrige whether a correction withdrew it
    public record Ligne(
            UUID id,
            long sequence,
            String type,
            String libelle,
            String detail,
            LocalDate effectifLe,
            Instant recordedAt,
            String institution,
            String auteur,
            boolean corrige) {}

    private Lignes() {}

    public static List<Ligne> de(Recit recit, Noms noms) {
        return recit.faits().stream()
                .map(
                        f ->
                                new Ligne(
                                        f.id(),
                                        f.sequence(),
                                        TypesEvenement.nom(f.evenement().getClass()),
                                        libelle(f.evenement()),
                                        detail(f.evenement(), noms),
                                        f.evenement().effectifLe(),
                                        f.recordedAt(),
                                        f.institution(),
                                        f.auteur(),
                                        recit.corriges().contains(f.id())))
                .toList();
    }

    private static String libelle(OrientationEvenement evenement) {
        return switch (evenement) {
            case DroitsNotifies _ -> "Droits notifiés";
            case IdentiteRectifiee _ -> "Identité rectifiée";
            case DevoirsRevises _ -> "Droits et devoirs révisés";
            case DroitsSuspendus _ -> "Droits suspendus";
            case DroitsRetablis _ -> "Droits rétablis";
            case DroitsFermes _ -> "Droits fermés";
            case Demenagement _ -> "Déménagement";
            case RdvOrientationPlanifie _ -> "Rendez-vous d’orientation donné";
            case RdvOrientationTenu _ -> "Rendez-vous d’orientation tenu";
            case RdvOrientationManque _ -> "Rendez-vous d’orientation manqué";
            case OrientationDecidee _ -> "Orientation décidée";
            case RdvOrientationDeplace _ -> "Rendez-vous d’orientation déplacé";
            case RelanceEnvoyee _ -> "Relance envoyée";
            case DiagnosticEtabli _ -> "Diagnostic établi";
            case CriteresRetenus _ -> "Critères de l’orientation";
            case OrientationNotifiee _ -> "Décision reçue par la personne";
            case ContratOrientationSigne _ -> "Contrat d’engagement d’orientation signé";
            case OrientationContestee _ -> "Orientation contestée";
            case ContestationTranchee _ -> "Contestation tranchée";
            case ReorientationDemandee _ -> "Réorientation demandée";
            case ReorientationRefusee _ -> "Réorientation refusée";
            case DelaiApproche _ -> "Échéance proche";
            case DelaiDepasse _ -> "Échéance dépassée";
            case DecisionTransferee _ -> "Décision transférée";
            case SituationFranceTravailRecue _ -> "Situation reçue de France Travail";
            case HomonymeSignale _ -> "Homonyme possible";
            case HomonymeEcarte _ -> "Homonyme écarté";
            case DossiersRapproches _ -> "Dossiers rapprochés";
            case RapprochementAnnule _ -> "Rapprochement annulé";
            case CorrectionApportee _ -> "Correction";
        };
    }

    private static String detail(OrientationEvenement evenement, Noms noms) {
        return switch (evenement) {
            case DroitsNotifies e ->
                    noms.organisme(e.organisme())
                            + ", droit ouvert le "
                            + Libelles.jour(e.droitOuvertLe());
            case IdentiteRectifiee _, DroitsRetablis _ -> "";
            case DevoirsRevises e ->
                    e.soumisDroitsDevoirs()
                            ? "soumis aux droits et devoirs"
                            : "non soumis aux droits et devoirs";
            case DroitsSuspendus e -> "motif : " + MotifsCnaf.suspension(e.motif());
            case DroitsFermes e -> "motif : " + MotifsCnaf.fermeture(e.motif());
            case Demenagement e ->
                    noms.lieu(e.ancienTerritoire()) + " → " + noms.lieu(e.territoire());
            case RdvOrientationPlanifie e ->
                    e.nature().map(n -> Libelles.de(n) + ", ").orElse("")
                            + "le "
                            + Libelles.jour(e.prevuLe())
                            + " avec "
                            + noms.professionnel(e.conseiller());
            case RdvOrientationTenu e -> "par " + noms.professionnel(e.conseiller());
            case RdvOrientationManque e -> e.excuse() ? "absence excusée" : "absence non excusée";
            case OrientationDecidee e ->
                    Libelles.de(e.vers())
                            + ", "
                            + noms.institution(e.institution())
                            + ", référent "
                            + noms.professionnel(e.referent())
                            + ", décision "
                            + noms.decideur(e.decideur());
            case RdvOrientationDeplace e -> "au " + Libelles.jour(e.prevuLe());
            case RelanceEnvoyee e ->
                    "par "
                            + Libelles.de(e.canal())
                            + (e.motif().isEmpty() ? "" : " : " + e.motif());
            case DiagnosticEtabli e ->
                    Libelles.de(e.nature()) + " par " + noms.professionnel(e.conseiller());
            case CriteresRetenus e ->
                    Libelles.de(e.preconisation())
                            + e.criteres().stream()
                                    .map(c -> c.raison())
                                    .reduce((avant, apres) -> avant + " ; " + apres)
                                    .map(raisons -> " suggéré : " + raisons)
                                    .orElse(" suggéré");
            case OrientationNotifiee e -> Libelles.de(e.mode());
            case HomonymeSignale _ -> "";
            case ContratOrientationSigne e -> String.join(" ; ", e.engagements());
            case OrientationContestee e -> e.motif();
            case ContestationTranchee e ->
                    (e.retenue() ? "retenue" : "rejetée") + " : " + e.motif();
            case ReorientationDemandee e ->
                    "par " + noms.demandeur(e.demandeur()) + " : " + e.motif();
            case ReorientationRefusee e -> e.motif();
            case DelaiApproche e ->
                    Libelles.de(e.nature())
                            + ", le "
                            + Libelles.jour(e.limiteLe())
                            + ", "
                            + e.source();
            case DelaiDepasse e ->
                    Libelles.de(e.nature())
                            + ", dernier jour le "
                            + Libelles.jour(e.limiteLe())
                            + ", "
                            + e.source();
            case DecisionTransferee e -> "à " + noms.institution(e.vers()) + ", " + e.source();
            case SituationFranceTravailRecue e -> e.structure().orElse("");
            case HomonymeEcarte e -> e.motif();
            case DossiersRapproches e -> e.motif();
            case RapprochementAnnule e -> e.motif();
            case CorrectionApportee e -> e.motif();
        };
    }
}
