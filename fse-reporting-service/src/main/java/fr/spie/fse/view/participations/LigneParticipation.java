package fr.spie.fse.view.participations;

import fr.spie.events.fse.Indicateur;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.ReglesFse;
import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.SituationParticipation;
import fr.spie.events.fse.SituationParticipation.Sortie;
import fr.spie.events.fse.StatutEmploi;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A participation, and under each indicator whether it is counted and why. No name.
public record LigneParticipation(
        UUID participationId,
        UUID dossierId,
        LocalDate entreeLe,
        Optional<Sexe> sexe,
        Optional<Integer> age,
        Optional<StatutEmploi> statut,
        Optional<Integer> cite,
        Optional<LocalDate> sortieLe,
        Optional<NatureSortie> natureSortie,
        boolean complete,
        List<Explication> explications) {

    /// @param regle number of the counting rule that settles it
    public record Explication(String indicateur, boolean compte, String regle, String raison) {}

    static LigneParticipation de(
            SituationParticipation p, Collection<Indicateur> indicateurs, LocalDate etatAu) {
        var regles = ReglesFse.au(etatAu);
        return new LigneParticipation(
                p.participationId(),
                p.dossierId(),
                p.entreeLe(),
                p.sexe(),
                p.age(),
                p.statut(),
                p.cite(),
                p.sortieFinale().map(Sortie::le),
                p.sortieFinale().map(Sortie::nature),
                p.complete(),
                indicateurs.stream().map(i -> explication(i, p, regles, etatAu)).toList());
    }

    private static Explication explication(
            Indicateur indicateur, SituationParticipation p, ReglesFse regles, LocalDate etatAu) {
        var verdict = indicateur.examiner(p, regles, etatAu);
        return new Explication(
                indicateur.name(), verdict.compte(), verdict.regle(), verdict.raison());
    }

    String curseur() {
        return entreeLe + "_" + participationId;
    }
}
