package fr.spie.parcours.view.fileactive;

import fr.spie.events.parcours.IssueParcours;
import fr.spie.parcours.view.fileactive.EtatJour.Clos;
import fr.spie.parcours.view.fileactive.EtatJour.Suivi;
import fr.spie.parcours.view.fileactive.Frise.Tranche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Days in a row on which the same professional answers in the same capacity and the same place,
/// with what tells who entered a file before them and who leaves it after.
///
/// @param fin first day after, [Frise#SANS_FIN] while it lasts
record Phase(LocalDate debut, LocalDate fin, Suivi suivi, Depuis depuis, Quitte quitte) {

    /// First of the days in a row, up to this phase, with the same…
    record Depuis(
            LocalDate professionnel,
            LocalDate institution,
            LocalDate qualite,
            LocalDate territoire,
            LocalDate ouverture) {}

    /// What is not the same on the day after.
    ///
    /// @param ouverture nobody answers: the dossier is closed
    /// @param issue of the closing
    record Quitte(
            boolean professionnel,
            boolean institution,
            boolean qualite,
            boolean territoire,
            boolean ouverture,
            Optional<IssueParcours> issue) {}

    static List<Phase> de(List<Tranche<EtatJour>> tranches) {
        var phases = new ArrayList<Phase>();
        for (int i = 0; i < tranches.size(); i++) {
            if (tranches.get(i).valeur() instanceof Suivi suivi) {
                var tranche = tranches.get(i);
                phases.add(
                        new Phase(
                                tranche.debut(),
                                tranche.fin(),
                                suivi,
                                depuis(phases, tranche.debut(), suivi),
                                quitte(tranche, suivi, tranches, i + 1)));
            }
        }
        return List.copyOf(phases);
    }

    /// Back to the days they were made of.
    static List<Tranche<EtatJour>> tranches(List<Phase> phases) {
        var tranches = new ArrayList<Tranche<EtatJour>>();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            tranches.add(new Tranche<>(phase.debut(), phase.fin(), phase.suivi()));
            if (phase.quitte().issue().isPresent()) {
                var jusqua = i + 1 < phases.size() ? phases.get(i + 1).debut() : Frise.SANS_FIN;
                tranches.add(
                        new Tranche<>(phase.fin(), jusqua, new Clos(phase.quitte().issue().get())));
            }
        }
        return tranches;
    }

    private static Depuis depuis(List<Phase> phases, LocalDate debut, Suivi suivi) {
        if (phases.isEmpty() || !phases.getLast().fin().equals(debut)) {
            return new Depuis(debut, debut, debut, debut, debut);
        }
        var avant = phases.getLast();
        return new Depuis(
                meme(avant, suivi, s -> s.porteur().professionnel())
                        ? avant.depuis().professionnel()
                        : debut,
                meme(avant, suivi, s -> s.porteur().institution())
                        ? avant.depuis().institution()
                        : debut,
                meme(avant, suivi, Suivi::qualite) ? avant.depuis().qualite() : debut,
                meme(avant, suivi, Suivi::territoire) ? avant.depuis().territoire() : debut,
                avant.depuis().ouverture());
    }

    private static boolean meme(Phase avant, Suivi suivi, Function<Suivi, ?> dimension) {
        return dimension.apply(avant.suivi()).equals(dimension.apply(suivi));
    }

    private static Quitte quitte(
            Tranche<EtatJour> tranche,
            Suivi suivi,
            List<Tranche<EtatJour>> tranches,
            int suivante) {
        if (tranche.fin().equals(Frise.SANS_FIN)) {
            return new Quitte(false, false, false, false, false, Optional.empty());
        }
        if (suivante < tranches.size() && tranche.touche(tranches.get(suivante))) {
            return switch (tranches.get(suivante).valeur()) {
                case Suivi apres ->
                        new Quitte(
                                !apres.porteur()
                                        .professionnel()
                                        .equals(suivi.porteur().professionnel()),
                                !apres.porteur()
                                        .institution()
                                        .equals(suivi.porteur().institution()),
                                apres.qualite() != suivi.qualite(),
                                !apres.territoire().equals(suivi.territoire()),
                                false,
                                Optional.empty());
                case Clos clos ->
                        new Quitte(true, true, true, true, true, Optional.of(clos.issue()));
            };
        }
        return new Quitte(true, true, true, true, true, Optional.empty());
    }
}
