package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S1;
import static fr.spie.cli.audit.Invariant.S20;

import java.util.Optional;
import java.util.stream.Stream;

/// Two dossiers that were one person: one goes on, the other is silent (S1, S20).
final class ControleFusion implements Controle {

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                if (ControlePorteur.NOMMENT.containsKey(acte.type())
                        && !acte.est("FusionAnnulee")
                        && !recit.redit(acte)) {
                    silence(acte, recit, rapport);
                }
            }
            recit.parcours("DossiersFusionnes")
                    .filter(a -> a.suLe().isBefore(journal.horizon()))
                    .forEach(a -> absorbe(a, a.texte("disparu"), recit, journal, rapport));
            recit.orientation("DossiersRapproches")
                    .filter(a -> a.suLe().isBefore(journal.horizon()))
                    .forEach(a -> absorbe(a, a.texte("disparu"), recit, journal, rapport));
            recit.parcours("DossierAbsorbe")
                    .filter(a -> a.suLe().isBefore(journal.horizon()))
                    .forEach(a -> reprise(a, journal, rapport));
        }
    }

    /// From its end on; a fact learnt late of the days before is told where it happened.
    private static void silence(Acte acte, Recit recit, Rapport rapport) {
        Fil.de(recit.avant(acte))
                .au(acte.le())
                .absorbePar()
                .ifPresent(
                        vers ->
                                rapport.noter(
                                        S1,
                                        acte,
                                        "un dossier absorbé par " + vers + " reçoit un porteur"));
    }

    /// From the merge on, unless it was undone, one of the two at most is open.
    private static void absorbe(
            Acte fusion, String disparu, Recit garde, Journal journal, Rapport rapport) {
        var autre = journal.recit(disparu).filter(r -> !r.parcours().isEmpty());
        if (autre.isEmpty() || annulee(fusion, garde, autre.get())) {
            return;
        }
        var fil = Fil.de(autre.get().parcoursEnVigueur());
        var filGarde = Fil.de(garde.parcoursEnVigueur());
        var fin = autre.get().dernierJour(journal.horizon());
        for (var jour = fusion.le(); !jour.isAfter(fin); jour = jour.plusDays(1)) {
            if (fil.au(jour).ouvert() && filGarde.au(jour).ouvert()) {
                rapport.noter(
                        S20,
                        garde.dossier(),
                        jour,
                        "le dossier " + disparu + " reste ouvert",
                        fusion);
                return;
            }
        }
    }

    /// Said in either of the two.
    private static boolean annulee(Acte fusion, Recit garde, Recit autre) {
        return Stream.of(
                        garde.orientation("RapprochementAnnule")
                                .filter(a -> a.texte("autre").equals(autre.dossier())),
                        garde.parcours("FusionAnnulee")
                                .filter(a -> a.texte("autre").equals(autre.dossier())),
                        autre.parcours("FusionAnnulee")
                                .filter(a -> a.texte("autre").equals(garde.dossier())))
                .flatMap(s -> s)
                .anyMatch(a -> !a.le().isBefore(fusion.le()));
    }

    private static void reprise(Acte absorbe, Journal journal, Rapport rapport) {
        var garde = journal.recit(absorbe.texte("vers"));
        Optional<Acte> fusion =
                garde.flatMap(
                        g ->
                                g.parcours("DossiersFusionnes")
                                        .filter(a -> a.texte("disparu").equals(absorbe.sujet()))
                                        .findFirst());
        if (fusion.isEmpty()) {
            rapport.noter(
                    S20, absorbe, "absorbé par " + absorbe.texte("vers") + ", qui n’a rien repris");
        }
    }
}
