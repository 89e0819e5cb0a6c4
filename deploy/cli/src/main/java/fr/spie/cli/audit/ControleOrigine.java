package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.B1;
import static fr.spie.cli.audit.Invariant.B6;

/// An effect has its cause in the log, and was not learnt before it (B1, B6).
final class ControleOrigine implements Controle {

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var acte : journal.actes()) {
            acte.cause().ifPresent(cause -> origine(acte, cause, journal, bareme, rapport));
        }
    }

    private static void origine(
            Acte acte, String cause, Journal journal, Bareme bareme, Rapport rapport) {
        if (!journal.publie(cause)) {
            rapport.noter(B1, acte, "effet d’un fait absent du journal : " + cause);
        }
        var ecart = bareme.duree("HORLOGES", acte.suLe());
        journal.acte(cause)
                .filter(c -> c.suA().minus(ecart).isAfter(acte.suA()))
                .ifPresent(
                        c ->
                                rapport.noter(
                                        B6,
                                        acte.sujet(),
                                        acte.le(),
                                        "su avant le fait dont il est l’effet",
                                        c,
                                        acte));
    }
}
