package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S17;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// A plan of reassignment names someone for every dossier of who leaves, and is carried out (S17).
final class ControlePlan implements Controle {

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        journal.de("PlanReaffectationArrete").forEach(p -> plan(p, journal, rapport));
    }

    private static void plan(Acte plan, Journal journal, Rapport rapport) {
        var prevus = new HashSet<String>();
        for (var affectation : plan.corps().path("affectations")) {
            prevus.add(affectation.path("dossierId").asString(""));
        }
        for (var recit : journal.recits()) {
            var connus = connus(recit, plan.suA());
            boolean porte =
                    Fil.de(connus.parcoursEnVigueur())
                            .au(plan.le())
                            .tenue()
                            .filter(t -> concerne(plan, t.qui()))
                            .isPresent();
            if (porte && !prevus.contains(recit.dossier())) {
                rapport.noter(
                        S17,
                        plan,
                        "le plan oublie le dossier " + recit.dossier() + ", que porte le partant");
            }
        }
        if (plan.suLe().isBefore(journal.horizon())) {
            execution(plan, prevus, journal, rapport);
        }
    }

    private static void execution(Acte plan, Set<String> prevus, Journal journal, Rapport rapport) {
        for (var recit : journal.recits()) {
            boolean encore =
                    prevus.contains(recit.dossier())
                            && !recit.corrigeLe(journal.horizon())
                            && recit.parcours("ReferentDesigne")
                                    .noneMatch(a -> a.texte("planId").equals(plan.texte("planId")))
                            && Fil.de(recit.parcoursEnVigueur())
                                    .au(plan.le())
                                    .tenue()
                                    .filter(t -> concerne(plan, t.qui()))
                                    .isPresent();
            if (encore) {
                rapport.noter(
                        S17,
                        plan,
                        "le dossier " + recit.dossier() + " du plan n’a pas changé de porteur");
            }
        }
    }

    private static boolean concerne(Acte plan, Qui qui) {
        var partant = plan.texte("partant");
        return partant.equals("professionnel:" + qui.professionnel())
                || partant.equals("institution:" + qui.institution());
    }

    private static Recit connus(Recit recit, Instant suA) {
        return new Recit(
                recit.dossier(),
                recit.orientation(),
                recit.parcours().stream().filter(a -> a.suA().isBefore(suA)).toList());
    }
}
