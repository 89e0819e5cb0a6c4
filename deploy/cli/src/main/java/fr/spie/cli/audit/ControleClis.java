package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.Q048;

/// What a CLIS promises, and what is due in the end: a sixth of it for each month worked (Q044 to
/// Q048).
final class ControleClis implements Controle {

    private static final double CENTIMES = 100;

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            recit.parcours("ClisSigne").forEach(a -> promesse(a, bareme, rapport));
            recit.parcours("ClisTermine").forEach(a -> du(a, recit, bareme, rapport));
        }
    }

    private static void promesse(Acte acte, Bareme bareme, Rapport rapport) {
        if (nombre(acte, "centimes") != montant(acte, bareme) * CENTIMES) {
            rapport.noter(Q048, acte, "l’aide promise est de " + acte.texte("centimes") + " c");
        }
        if (nombre(acte, "heuresHebdomadaires") < bareme.nombre("CLIS.HEURES", acte.le())) {
            rapport.noter(Q048, acte, "moins d’heures par semaine qu’il n’en faut");
        }
        if (acte.texte("tuteur").isBlank()) {
            rapport.noter(Q048, acte, "personne n’est tuteur");
        }
    }

    private static void du(Acte fin, Recit recit, Bareme bareme, Rapport rapport) {
        recit.parcours("ClisSigne")
                .filter(a -> a.texte("clisId").equals(fin.texte("clisId")))
                .forEach(
                        signe -> {
                            int tous = bareme.nombre("CLIS.MOIS", signe.le());
                            int mois = moisTravailles(signe, fin, tous);
                            double centimes = montant(signe, bareme) * CENTIMES * mois / tous;
                            if (nombre(fin, "mois") != mois
                                    || nombre(fin, "centimes") != Math.round(centimes)) {
                                rapport.noter(
                                        Q048,
                                        recit.dossier(),
                                        fin.le(),
                                        "%d mois travaillés, et %s mois comptés pour %s c"
                                                .formatted(
                                                        mois,
                                                        fin.texte("mois"),
                                                        fin.texte("centimes")),
                                        signe,
                                        fin);
                            }
                        });
    }

    /// Those that were over at the end of the last day worked, counted down from the most.
    private static int moisTravailles(Acte signe, Acte fin, int tous) {
        int mois = tous;
        var debut = signe.jour("debutLe").orElse(fin.le());
        while (mois > 0 && debut.plusMonths(mois).minusDays(1).isAfter(fin.le())) {
            mois--;
        }
        return mois;
    }

    private static int montant(Acte signe, Bareme bareme) {
        return bareme.nombre("CLIS." + signe.texte("nature"), signe.le());
    }

    private static int nombre(Acte acte, String champ) {
        return acte.corps().path(champ).asInt(0);
    }
}
