package fr.spie.parcours.view.fiche;

import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.Rupture;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Sanction;
import fr.spie.events.parcours.SituationContinuite.Fusion;
import fr.spie.events.parcours.SituationContinuite.Transfert;
import fr.spie.events.parcours.SituationOutils;
import fr.spie.events.parcours.SituationParcours.Cloture;
import fr.spie.events.parcours.SituationParcours.Contact;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.parcours.SituationParcours.Emploi;
import fr.spie.events.parcours.SituationParcours.Etape;
import fr.spie.events.parcours.SituationParcours.Prescription;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.SituationVigilance.Rdv;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One page: a dossier as its référent reads it.
///
/// @param porteur who answers on `etatAu`
/// @param responsabilites who answered, phase after phase
/// @param anomalies those that are open
/// @param absorbeDans the dossier this one ended in
/// @param ancienReferent the last one before the present carrier, proposed first (E10)
/// @param aJour false when the position asked for was not reached
public record Fiche(
        UUID dossierId,
        long version,
        String personne,
        Optional<String> territoire,
        boolean ouvert,
        Optional<LocalDate> ouvertLe,
        Optional<Cloture> cloture,
        Optional<Responsable> porteur,
        List<Responsable> responsabilites,
        List<Relais> relais,
        Optional<Relais> relaisEnAttente,
        Optional<Contrat> contrat,
        List<Contrat> contrats,
        List<Prescription> prescriptions,
        List<Etape> etapes,
        List<Emploi> emplois,
        List<Contact> contacts,
        List<Accompagnement> accompagnements,
        List<Sanction> sanctions,
        SituationOutils outils,
        List<Rdv> rdv,
        List<Anomalie> anomalies,
        List<Transfert> transferts,
        List<Fusion> fusions,
        Optional<UUID> absorbeDans,
        Optional<Responsable> ancienReferent,
        Optional<LocalDate> orienteLe,
        Optional<LocalDate> dernierContactLe,
        Optional<LocalDate> prochaineEcheanceLe,
        List<Rupture> ruptures,
        LocalDate etatAu,
        boolean aJour) {

    /// Whether the next date is already past: what was due then still is.
    public boolean depassee() {
        return prochaineEcheanceLe.filter(etatAu::isAfter).isPresent();
    }

    /// Who answers, from a day to another, excluded.
    public record Responsable(
            String professionnel,
            String nom,
            String institution,
            String nomInstitution,
            Qualite qualite,
            LocalDate debut,
            Optional<LocalDate> fin) {}
}
