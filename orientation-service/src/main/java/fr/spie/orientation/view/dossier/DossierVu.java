package fr.spie.orientation.view.dossier;

import fr.spie.events.Fait;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationDecision.Contestation;
import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationDecision.Reorientation;
import fr.spie.events.orientation.SituationDecision.Transfert;
import fr.spie.events.orientation.SituationIdentite;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.events.orientation.SituationOrientation.Fin;
import fr.spie.events.orientation.SituationOrientation.Paiement;
import fr.spie.events.orientation.SituationOrientation.Residence;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.Criteres.Preconisation;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.view.dossier.AccueilVu.FenetreRim;
import fr.spie.orientation.view.dossier.AccueilVu.RdvVu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A dossier at the front door, at two times.
///
/// @param version sequence of the last fact read: what `If-Match` expects
/// @param nom decrypted for the reader
/// @param identite empty when its key was erased
/// @param limites of the decision, local then legal
/// @param fenetreRim while nobody has met the person
/// @param transfert who may decide since the legal limit is past
/// @param preconisation what the criteria suggest on the last assessment
/// @param orientation decision in force
/// @param orientations all of them, the last one last
/// @param aRevoirDepuis since when the decision waits to be looked at again
/// @param identites dossiers that look like this one, and what France Travail says
/// @param absorbeDans the dossier that goes on instead of this one
public record DossierVu(
        UUID dossierId,
        long version,
        LocalDate etatAu,
        Instant connuAu,
        boolean aJour,
        String nom,
        Optional<Identite> identite,
        EtatDroits etatDroits,
        Optional<Droits> droits,
        Optional<Paiement> suspension,
        Optional<Fin> fin,
        Optional<Devoirs> devoirs,
        Optional<Residence> residence,
        boolean aOrienter,
        List<Limite> limites,
        Optional<FenetreRim> fenetreRim,
        Optional<Transfert> transfert,
        List<RdvVu> rdv,
        AccueilVu accueil,
        Optional<Preconisation> preconisation,
        Optional<Orientation> orientation,
        List<Orientation> orientations,
        List<Contestation> contestations,
        List<Reorientation> reorientations,
        Optional<LocalDate> aRevoirDepuis,
        SituationIdentite identites,
        Optional<UUID> absorbeDans) {

    /// A time limit of the orientation.
    ///
    /// @param depassee whether it passed without a decision, or the decision came after it
    public record Limite(Nature nature, LocalDate limiteLe, boolean depassee, String source) {}

    static List<Limite> limites(SituationOrientation s, LocalDate aujourdhui, Regles regles) {
        var decideeLe = s.premiereOrientation().map(Orientation::depuisLe);
        return Stream.of(Nature.LOCAL, Nature.LEGAL)
                .flatMap(nature -> s.delai(nature, regles).stream())
                .map(
                        d ->
                                new Limite(
                                        d.nature(),
                                        d.limiteLe(),
                                        decideeLe
                                                .map(le -> le.isAfter(d.limiteLe()))
                                                .orElse(
                                                        s.aOrienter()
                                                                && aujourdhui.isAfter(
                                                                        d.limiteLe())),
                                        d.source()))
                .toList();
    }

    static Optional<FenetreRim> fenetreRim(SituationOrientation s, Regles regles) {
        return FenetreRim.de(s, regles)
                .filter(_ -> s.aOrienter())
                .filter(
                        _ ->
                                !s.droits()
                                        .map(d -> s.accueil().recuDepuis(d.ouvertsLe()))
                                        .orElse(true));
    }

    static long version(List<Fait<OrientationEvenement>> faits) {
        return faits.stream().mapToLong(Fait::sequence).max().orElse(-1);
    }
}
