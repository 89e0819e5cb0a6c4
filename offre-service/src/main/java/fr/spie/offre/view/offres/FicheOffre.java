package fr.spie.offre.view.offres;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.SituationOffre;
import fr.spie.events.offre.SituationOffre.Prescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An offer with those who hold a place and those who wait, first come first, as far as the reader
/// may know of them: the counts of the offer are of all.
///
/// @param version sequence of its last fact
public record FicheOffre(
        @JsonUnwrapped LigneOffre offre,
        List<Place> reservations,
        List<Rang> listeAttente,
        Optional<String> motifFermeture,
        long version) {

    public record Place(UUID prescriptionId, UUID dossierId, LocalDate reserveeLe) {}

    /// @param rang from 1, today's rank: those before who left are no longer counted
    public record Rang(int rang, UUID prescriptionId, UUID dossierId, LocalDate depuisLe) {}

    static Optional<FicheOffre> de(
            SituationOffre situation, Predicate<Prescription> nommee, long version) {
        var attente = situation.attente();
        return LigneOffre.de(situation)
                .map(
                        ligne ->
                                new FicheOffre(
                                        ligne,
                                        situation.reservations().stream()
                                                .filter(nommee)
                                                .map(FicheOffre::place)
                                                .toList(),
                                        IntStream.range(0, attente.size())
                                                .filter(i -> nommee.test(attente.get(i)))
                                                .mapToObj(i -> rang(i + 1, attente.get(i)))
                                                .toList(),
                                        situation.fermeture().map(OffreFermee::motif),
                                        version));
    }

    private static Place place(Prescription p) {
        return new Place(p.prescriptionId(), p.dossierId(), p.reserveeLe().orElse(p.le()));
    }

    private static Rang rang(int rang, Prescription p) {
        return new Rang(rang, p.prescriptionId(), p.dossierId(), p.le());
    }
}
