package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.CONTRAT;

import java.util.List;

/// The contract follows the law of its day: a CER before 2025 and no later than two years after, a
/// year at most from its signature or its last revision.
final class ControleContrat implements Controle {

    private static final String CER = "CER_2008";

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                if (acte.est("ContratSigne")) {
                    regime(acte, bareme, rapport);
                    duree(acte, acte.texte("regime"), bareme, rapport);
                } else if (acte.est("ContratRevise") && !recit.redit(acte)) {
                    duree(acte, regime(acte, recit.avant(acte)), bareme, rapport);
                }
            }
        }
    }

    private static void regime(Acte signe, Bareme bareme, Rapport rapport) {
        var duJour = bareme.valeur("CONTRAT.REGIME", signe.le()).orElse("");
        if (!signe.texte("regime").equals(duJour)) {
            rapport.noter(CONTRAT, signe, "signé comme " + signe.texte("regime"));
        }
    }

    private static String regime(Acte revise, List<Acte> avant) {
        return avant.stream()
                .filter(a -> a.est("ContratSigne"))
                .filter(a -> a.texte("contratId").equals(revise.texte("contratId")))
                .map(a -> a.texte("regime"))
                .findFirst()
                .orElse("");
    }

    private static void duree(Acte acte, String regime, Bareme bareme, Rapport rapport) {
        var max = bareme.apres("CONTRAT.MAX", acte.le());
        acte.jour("finLe")
                .filter(max::isBefore)
                .ifPresent(
                        fin -> rapport.noter(CONTRAT, acte, "jusqu’au " + fin + ", plus d’un an"));
        boolean encore = acte.jour("finLe").filter(fin -> bareme.nombre(CER, fin) == 0).isPresent();
        if (regime.equals(CER) && encore) {
            rapport.noter(CONTRAT, acte, "un CER court encore le " + acte.texte("finLe"));
        }
    }
}
