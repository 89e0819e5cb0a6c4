package fr.spie.orientation.view.dossier;

import fr.spie.events.Fait;
import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationIdentite;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.events.orientation.SituationOrientation.Fin;
import fr.spie.events.orientation.SituationOrientation.Orientation;
import fr.spie.events.orientation.SituationOrientation.Paiement;
import fr.spie.events.orientation.SituationOrientation.Rdv;
import fr.spie.events.orientation.SituationOrientation.Residence;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.identite.Identite;
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
        List<Rdv> rdv,
        Optional<Orientation> orientation,
        SituationIdentite identites,
        Optional<UUID> absorbeDans) {

    /// A time limit of the orientation.
    public record Limite(Nature nature, LocalDate limiteLe, boolean depassee, String source) {}

    static List<Limite> limites(SituationOrientation s, LocalDate aujourdhui, Regles regles) {
        return s.droits().map(Droits::depuisLe).stream()
                .flatMap(
                        jour ->
                                Stream.of(Nature.values())
                                        .map(n -> DelaiOrientation.de(n, jour, regles))
                                        .map(
                                                r ->
                                                        new Limite(
                                                                r.nature(),
                                                                r.limiteLe(),
                                                                s.aOrienter()
                                                                        && aujourdhui.isAfter(
                                                                                r.limiteLe()),
                                                                r.source())))
                .toList();
    }

    static long version(List<Fait<OrientationEvenement>> faits) {
        return faits.stream().mapToLong(Fait::sequence).max().orElse(-1);
    }
}
