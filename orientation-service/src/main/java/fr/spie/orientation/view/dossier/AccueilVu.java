package fr.spie.orientation.view.dossier;

import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.SituationAccueil.ContratOrientation;
import fr.spie.events.orientation.SituationAccueil.Diagnostic;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationAccueil.Rdv;
import fr.spie.events.orientation.SituationAccueil.Relance;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a person was met.
///
/// @param relanceDue day of a missed appointment that calls for a reminder
/// @param diagnostics the last one last
public record AccueilVu(
        List<Relance> relances,
        Optional<LocalDate> relanceDue,
        List<DiagnosticVu> diagnostics,
        List<ContratOrientation> contrats) {

    /// An appointment.
    ///
    /// @param horsFenetre the window a RIM given outside of it missed; a warning, no more (Q022)
    public record RdvVu(
            UUID rdvId,
            NatureRdv nature,
            Optional<LocalDate> prevuLe,
            String conseiller,
            Optional<String> lieu,
            EtatRdv etat,
            Optional<LocalDate> conclu,
            Optional<FenetreRim> horsFenetre) {

        static RdvVu de(Rdv r, Optional<FenetreRim> fenetre) {
            return new RdvVu(
                    r.rdvId(),
                    r.nature(),
                    r.prevuLe(),
                    r.conseiller(),
                    r.lieu(),
                    r.etat(),
                    r.conclu(),
                    fenetre.filter(_ -> r.nature() == NatureRdv.RIM)
                            .filter(f -> r.prevuLe().filter(f::exclut).isPresent()));
        }
    }

    /// When the RIM is to take place, from the opening of the right.
    public record FenetreRim(LocalDate debutLe, LocalDate finLe, String source) {

        static Optional<FenetreRim> de(SituationOrientation s, Regles regles) {
            return s.droits()
                    .map(Droits::ouvertsLe)
                    .map(
                            le ->
                                    new FenetreRim(
                                            regles.apres(Parametre.RIM_DEBUT, le),
                                            regles.apres(Parametre.RIM_FIN, le),
                                            regles.source(Parametre.RIM_FIN, le)));
        }

        boolean exclut(LocalDate jour) {
            return jour.isBefore(debutLe) || jour.isAfter(finLe);
        }
    }

    /// An assessment.
    ///
    /// @param notes in clear, for the institution that wrote them
    /// @param notesReservees whether there are notes that this reader is not shown
    public record DiagnosticVu(
            UUID diagnosticId,
            LocalDate le,
            NatureDiagnostic nature,
            String conseiller,
            SituationProfessionnelle situation,
            List<Frein> freins,
            Optional<String> notes,
            boolean notesReservees,
            Optional<String> motif) {

        static DiagnosticVu de(Diagnostic d, Optional<String> notes) {
            return new DiagnosticVu(
                    d.diagnosticId(),
                    d.depuisLe(),
                    d.nature(),
                    d.conseiller(),
                    d.situation(),
                    d.freins(),
                    notes,
                    d.notes().isPresent() && notes.isEmpty(),
                    d.motif());
        }
    }
}
