package fr.spie.orientation.domain;

import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.TypeParcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The orientation decision, and what follows it. A decision counts from the day it is recorded
/// (S21); what the person receives, contests or asks is a fact.
public sealed interface DecisionCommande extends OrientationCommande {

    /// @param jour day it is recorded
    /// @param decideur `PCD`, or the code of the institution that decides
    /// @param delegation whether the président du conseil départemental delegated the decision to
    ///   it
    record DeciderOrientation(
            UUID dossierId,
            LocalDate le,
            LocalDate jour,
            UUID orientationId,
            TypeParcours vers,
            String institution,
            String referent,
            String decideur,
            boolean delegation,
            List<String> motifs)
            implements DecisionCommande {}

    /// @param le day of reception
    record NotifierOrientation(
            UUID dossierId, LocalDate le, UUID orientationId, ModeNotification mode)
            implements DecisionCommande {}

    record ContesterOrientation(
            UUID dossierId, LocalDate le, UUID contestationId, UUID orientationId, String motif)
            implements DecisionCommande {}

    record TrancherContestation(
            UUID dossierId,
            LocalDate jour,
            UUID contestationId,
            boolean retenue,
            String motif,
            String decideur,
            boolean delegation)
            implements DecisionCommande {}

    /// @param demandeur institution, or `personne`
    record DemanderReorientation(
            UUID dossierId,
            LocalDate le,
            UUID demandeId,
            String demandeur,
            Optional<TypeParcours> vers,
            String motif)
            implements DecisionCommande {}

    record RefuserReorientation(
            UUID dossierId,
            LocalDate jour,
            UUID demandeId,
            String motif,
            String decideur,
            boolean delegation)
            implements DecisionCommande {}
}
