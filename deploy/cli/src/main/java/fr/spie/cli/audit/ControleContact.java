package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S23;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Too long without a step nor a contact is said, as far as the watch has passed (S23).
final class ControleContact implements Controle {

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        journal.aLaVeille((recit, veille) -> silence(recit, veille, bareme, rapport));
    }

    /// Silent both as it was known one passage of the watch before its last, and as it was at the
    /// last: the watch has had the time to say it.
    private static void silence(Recit recit, LocalDate veille, Bareme bareme, Rapport rapport) {
        if (recit.parcours().isEmpty()) {
            return;
        }
        var jour = bareme.avant("VEILLE", veille);
        var actes = recit.parcoursEnVigueur();
        var avant = recit.connuLe(jour).parcoursEnVigueur();
        if (!tait(actes, jour, bareme)
                || !tait(avant, jour, bareme)
                || !recit.ouvert(jour, veille)) {
            return;
        }
        var limite = limite(actes, bareme);
        if (recit.parcours().stream().noneMatch(a -> dit(a, limite, recit))) {
            rapport.noter(
                    S23,
                    recit.dossier(),
                    jour,
                    "ni étape ni contact au " + limite + ", et rien ne le dit",
                    Fil.de(actes).au(jour).tenue().stream()
                            .map(Fil.Tenue::par)
                            .toArray(Acte[]::new));
        }
    }

    private static boolean tait(List<Acte> actes, LocalDate jour, Bareme bareme) {
        return etapes(actes).findAny().isEmpty() && limite(actes, bareme).isBefore(jour);
    }

    private static Stream<Acte> etapes(List<Acte> actes) {
        return actes.stream()
                .filter(a -> a.est("EtapeDemarree"))
                .filter(
                        a ->
                                actes.stream()
                                        .filter(f -> f.est("EtapeTerminee"))
                                        .noneMatch(
                                                f ->
                                                        f.texte("etapeId")
                                                                .equals(a.texte("etapeId"))));
    }

    /// The last day allowed, from the last time something was done or the dossier was opened.
    private static LocalDate limite(List<Acte> actes, Bareme bareme) {
        return IntStream.range(0, actes.size())
                .filter(i -> actes.get(i).parmi(ControleDelais.FAITE) || ouvre(actes, i))
                .mapToObj(i -> actes.get(i).le())
                .max(LocalDate::compareTo)
                .map(vuLe -> bareme.apres("CONTACT", vuLe))
                .orElse(LocalDate.MAX);
    }

    private static boolean ouvre(List<Acte> actes, int i) {
        var acte = actes.get(i);
        return (acte.est("ParcoursOuvert") || acte.est("FusionAnnulee"))
                && !Fil.de(actes.subList(0, i)).au(acte.le()).ouvert()
                && Fil.de(actes.subList(0, i + 1)).au(acte.le()).ouvert();
    }

    /// Said of that silence, and not settled since because it was over: it is to be said again.
    private static boolean dit(Acte ouverte, LocalDate limite, Recit recit) {
        return ouverte.est("AnomalieOuverte")
                && ouverte.texte("nature").equals("SANS_CONTACT")
                && ouverte.le().isAfter(limite)
                && recit.parcours().stream()
                        .filter(a -> a.est("AnomalieLevee") && a.rang() > ouverte.rang())
                        .filter(a -> a.texte("anomalieId").equals(ouverte.texte("anomalieId")))
                        .noneMatch(a -> a.corps().path("parLaVeille").asBoolean(false));
    }
}
