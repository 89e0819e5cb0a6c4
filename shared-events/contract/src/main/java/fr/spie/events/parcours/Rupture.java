package fr.spie.events.parcours;

import fr.spie.events.parcours.SituationParcours.Responsabilite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Days on which the guarantee did not hold. Its count is published, and is zero.
///
/// @param porteurs who answered on those days: nobody, or too many
public record Rupture(Nature nature, Periode periode, List<Porteur> porteurs) {

    /// The two ways in which a thread breaks.
    public enum Nature {
        SANS_PORTEUR,
        PLUSIEURS_PORTEURS
    }

    /// Compares periods of opening with phases of responsibility, wherever both were read: it
    /// trusts neither their order nor their making.
    public static List<Rupture> entre(
            List<Periode> ouvertures, List<Responsabilite> responsabilites) {
        var ruptures = new ArrayList<Rupture>();
        for (var ouverture : ouvertures) {
            var bornes = bornes(ouverture, responsabilites);
            LocalDate debut = ouverture.debut();
            while (ouverture.contient(debut)) {
                var fin = Optional.ofNullable(bornes.higher(debut)).or(ouverture::fin);
                constater(debut, fin, responsabilites).ifPresent(ruptures::add);
                if (fin.isEmpty()) {
                    break;
                }
                debut = fin.get();
            }
        }
        return List.copyOf(ruptures);
    }

    private static TreeSet<LocalDate> bornes(Periode ouverture, List<Responsabilite> phases) {
        var bornes = new TreeSet<LocalDate>();
        for (var phase : phases) {
            bornes.add(phase.periode().debut());
            phase.periode().fin().ifPresent(bornes::add);
        }
        bornes.removeIf(jour -> !ouverture.contient(jour));
        return bornes;
    }

    private static Optional<Rupture> constater(
            LocalDate debut, Optional<LocalDate> fin, List<Responsabilite> phases) {
        var porteurs =
                phases.stream()
                        .filter(p -> p.periode().contient(debut))
                        .map(Responsabilite::porteur)
                        .toList();
        return switch (porteurs.size()) {
            case 0 ->
                    Optional.of(
                            new Rupture(Nature.SANS_PORTEUR, new Periode(debut, fin), List.of()));
            case 1 -> Optional.empty();
            default ->
                    Optional.of(
                            new Rupture(
                                    Nature.PLUSIEURS_PORTEURS, new Periode(debut, fin), porteurs));
        };
    }
}
