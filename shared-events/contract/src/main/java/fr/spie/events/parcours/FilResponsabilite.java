package fr.spie.events.parcours;

import fr.spie.events.parcours.SituationParcours.Responsabilite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The thread itself: periods of opening, and who answers within them. Each move says whether it
/// had an effect; none can leave an open period without a carrier, nor give it two.
final class FilResponsabilite {

    private record Tenue(Porteur porteur, Qualite qualite, Optional<Porteur> supplee) {

        Responsabilite depuis(LocalDate jour) {
            return new Responsabilite(porteur, qualite, Periode.depuis(jour), supplee);
        }
    }

    private final List<Periode> ouvertures = new ArrayList<>();
    private final List<Responsabilite> phases = new ArrayList<>();
    private Optional<Tenue> nommeAvantOuverture = Optional.empty();

    List<Periode> ouvertures() {
        return List.copyOf(ouvertures);
    }

    List<Responsabilite> responsabilites() {
        return List.copyOf(phases);
    }

    Optional<LocalDate> closLe() {
        return ouvertures.isEmpty() ? Optional.empty() : ouvertures.getLast().fin();
    }

    boolean ouvrir(LocalDate jour, Porteur porteur) {
        if (ouvert()) {
            return false;
        }
        var premier =
                nommeAvantOuverture.orElse(
                        new Tenue(porteur, Qualite.PROVISOIRE, Optional.empty()));
        nommeAvantOuverture = Optional.empty();
        ouvertures.add(Periode.depuis(jour));
        phases.add(premier.depuis(jour));
        return true;
    }

    boolean confier(LocalDate jour, Porteur porteur) {
        return passer(jour, new Tenue(porteur, Qualite.REFERENT, Optional.empty()));
    }

    boolean suppleer(LocalDate jour, Porteur absent, Porteur porteur) {
        var tient =
                ouvert()
                        ? Optional.of(phases.getLast().porteur())
                        : nommeAvantOuverture.map(Tenue::porteur);
        return tient.filter(p -> p.professionnel().equals(absent.professionnel())).isPresent()
                && passer(jour, new Tenue(porteur, Qualite.PROVISOIRE, tient));
    }

    /// A period begins again, with a référent (E18).
    boolean rouvrir(LocalDate jour, Porteur referent) {
        if (ouvert()) {
            return false;
        }
        nommeAvantOuverture = Optional.of(new Tenue(referent, Qualite.REFERENT, Optional.empty()));
        return ouvrir(jour, referent);
    }

    boolean clore(LocalDate jour) {
        if (!ouvert()) {
            return false;
        }
        ouvertures.add(ouvertures.removeLast().jusqua(jour));
        finirPhase(jour);
        return true;
    }

    private boolean ouvert() {
        return !ouvertures.isEmpty() && ouvertures.getLast().fin().isEmpty();
    }

    private boolean passer(LocalDate jour, Tenue tenue) {
        if (ouvert()) {
            finirPhase(jour);
            reprendreOuCommencer(jour, tenue);
            return true;
        }
        if (ouvertures.isEmpty()) {
            nommeAvantOuverture = Optional.of(tenue);
        }
        return false;
    }

    /// A phase that would last no day is none.
    private void finirPhase(LocalDate jour) {
        var phase = phases.removeLast();
        if (phase.periode().debut().isBefore(jour)) {
            phases.add(phase.jusqua(jour));
        }
    }

    /// Who is named again without having stopped has one phase, not two.
    private void reprendreOuCommencer(LocalDate jour, Tenue tenue) {
        var suite = tenue.depuis(jour);
        if (!phases.isEmpty() && prolonge(phases.getLast(), suite)) {
            suite = tenue.depuis(phases.removeLast().periode().debut());
        }
        phases.add(suite);
    }

    private boolean prolonge(Responsabilite avant, Responsabilite apres) {
        return avant.porteur().equals(apres.porteur())
                && avant.qualite() == apres.qualite()
                && avant.periode().fin().equals(Optional.of(apres.periode().debut()))
                && !avant.periode().debut().isBefore(ouvertures.getLast().debut());
    }
}
