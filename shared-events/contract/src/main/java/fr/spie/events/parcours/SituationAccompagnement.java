package fr.spie.events.parcours;

import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is being done with the person, as the fold of a dossier tells it.
///
/// @param accompagnements in the order of their openings
/// @param soins prescriptions of care, in order (S25)
/// @param objectifs of every contract
/// @param heures weekly hours, in order
/// @param rebonds rebound strategies (S13)
/// @param sanctions in the order of their breaches (2.5)
public record SituationAccompagnement(
        List<Accompagnement> accompagnements,
        List<Soin> soins,
        List<ObjectifSuivi> objectifs,
        List<Heures> heures,
        List<Rebond> rebonds,
        List<Sanction> sanctions) {

    /// Where an accompaniment stands on a day.
    public enum Etat {
        A_VENIR,
        EN_COURS,
        /// Past its end, not decided: same professional, counted apart (S12).
        A_RELAYER,
        CLOS
    }

    /// An accompaniment and what became of it.
    ///
    /// @param finPrevueLe its last planned end; empty when nothing bounds it
    /// @param renouveleLe days on which it was renewed
    /// @param entretiens days of its meetings
    public record Accompagnement(
            UUID accompagnementId,
            Dispositif dispositif,
            Porteur intervenant,
            LocalDate ouvertLe,
            Optional<LocalDate> finPrevueLe,
            Optional<UUID> prescriptionId,
            List<LocalDate> renouveleLe,
            List<LocalDate> entretiens,
            Optional<LocalDate> restitueLe,
            Optional<Fin> fin) {

        public Etat etat(LocalDate jour) {
            if (jour.isBefore(ouvertLe)) {
                return Etat.A_VENIR;
            }
            if (fin.filter(f -> !jour.isBefore(f.le())).isPresent()) {
                return Etat.CLOS;
            }
            return finPrevueLe.filter(le -> !jour.isBefore(le)).isPresent()
                    ? Etat.A_RELAYER
                    : Etat.EN_COURS;
        }

        /// Under way, past its end or not.
        public boolean actif(LocalDate jour) {
            var etat = etat(jour);
            return etat == Etat.EN_COURS || etat == Etat.A_RELAYER;
        }

        /// From its opening to its closing; without end while it goes on.
        public Periode periode() {
            return new Periode(ouvertLe, fin.map(Fin::le));
        }
    }

    /// How an accompaniment ended.
    public record Fin(
            LocalDate le, IssueAccompagnement issue, String motif, Optional<Suite> suite) {}

    /// A prescription of care.
    public record Soin(
            UUID prescriptionId, Dispositif dispositif, Porteur prescripteur, LocalDate le) {}

    /// An objective of a contract, and its end.
    public record ObjectifSuivi(
            UUID contratId,
            Objectif objectif,
            LocalDate fixeLe,
            Optional<LocalDate> concluLe,
            Optional<ResultatEtape> resultat) {}

    /// Hours of a week.
    public record Heures(LocalDate semaine, int heures, String nature, boolean validees) {}

    /// A rebound strategy, for an ACI contract.
    public record Rebond(UUID etapeId, LocalDate le, Porteur coordinateur) {}

    /// A breach, and what it led to.
    ///
    /// @param debutLe first day of the suspension decided
    /// @param finLe day it was to end, excluded
    /// @param leveeLe day it ended before, or was given up
    public record Sanction(
            UUID manquementId,
            UUID contratId,
            String clause,
            LocalDate constateLe,
            Optional<UUID> suspensionId,
            Optional<NatureSuspension> nature,
            Optional<Integer> taux,
            Optional<Integer> mois,
            Optional<LocalDate> proposeeLe,
            Optional<LocalDate> avisLe,
            Optional<LocalDate> decideeLe,
            Optional<LocalDate> debutLe,
            Optional<LocalDate> finLe,
            Optional<LocalDate> leveeLe) {

        /// Whether the allowance is suspended by it on a day.
        public boolean court(LocalDate jour) {
            return debutLe.filter(le -> !jour.isBefore(le)).isPresent()
                    && finLe.filter(jour::isBefore).isPresent()
                    && leveeLe.filter(le -> !jour.isBefore(le)).isEmpty();
        }
    }

    /// An accompaniment by its id.
    public Optional<Accompagnement> accompagnement(UUID id) {
        return accompagnements.stream().filter(a -> a.accompagnementId().equals(id)).findFirst();
    }

    /// Those under way on a day.
    public List<Accompagnement> actifs(LocalDate jour) {
        return accompagnements.stream().filter(a -> a.actif(jour)).toList();
    }

    /// Reinforced ones under way on a day: one at most (S10).
    public List<Accompagnement> renforces(LocalDate jour) {
        return actifs(jour).stream()
                .filter(a -> a.dispositif().classe() == Dispositif.Classe.RENFORCE)
                .toList();
    }
}
