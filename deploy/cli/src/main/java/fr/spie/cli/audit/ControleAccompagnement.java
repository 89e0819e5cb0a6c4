package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.CEJ;
import static fr.spie.cli.audit.Invariant.S10;
import static fr.spie.cli.audit.Invariant.S12;
import static fr.spie.cli.audit.Invariant.S25;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Accompaniments: one reinforced at a time, none too long, care on prescription (S10, S12, S25);
/// no new CEJ too soon. At what age one begins is not published.
final class ControleAccompagnement implements Controle {

    /// @param fin first day on which it runs no more
    private record Periode(Acte ouvert, LocalDate debut, Optional<LocalDate> fin) {

        boolean court(LocalDate jour) {
            return !jour.isBefore(debut) && fin.filter(f -> !jour.isBefore(f)).isEmpty();
        }
    }

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            recit.parcours("AccompagnementOuvert")
                    .forEach(
                            a -> {
                                duree(a, recit, bareme, rapport);
                                attente(a, recit, journal, bareme, rapport);
                                prescription(a, recit, journal, bareme, rapport);
                            });
            recit.dits().stream()
                    .filter(a -> a.est("SoinPrescrit") && !recit.redit(a))
                    .forEach(a -> prescripteur(a, recit, rapport));
            renforces(recit, journal, bareme, rapport);
        }
    }

    private static void prescripteur(Acte acte, Recit recit, Rapport rapport) {
        var prescripteur = acte.qui("prescripteur");
        boolean referent =
                Fil.de(recit.avant(acte))
                        .au(acte.le())
                        .tenue()
                        .filter(t -> !t.provisoire() && t.qui().equals(prescripteur))
                        .isPresent();
        if (!referent) {
            rapport.noter(S25, acte, prescripteur + " prescrit sans être le référent");
        }
    }

    /// It began in a dossier that was merged into this one, where it was prescribed.
    private static boolean repris(Acte ouvert, Journal journal) {
        return memes(ouvert, journal.de("AccompagnementOuvert"))
                .anyMatch(a -> !a.sujet().equals(ouvert.sujet()) && a.suA().isBefore(ouvert.suA()));
    }

    /// What was only learnt of is not bounded by the rules here.
    private static void duree(Acte ouvert, Recit recit, Bareme bareme, Rapport rapport) {
        var max = "MAX." + ouvert.texte("dispositif");
        if (bareme.valeur(max, ouvert.le()).isEmpty()) {
            return;
        }
        var limite = bareme.apres(max, ouvert.le());
        var decide = ouvert.suLe().isAfter(ouvert.le()) ? Stream.<Acte>empty() : Stream.of(ouvert);
        Stream.concat(decide, renouvellements(ouvert, recit))
                .filter(a -> a.jour("finPrevueLe").filter(limite::isBefore).isPresent())
                .forEach(
                        a ->
                                rapport.noter(
                                        S12,
                                        recit.dossier(),
                                        a.le(),
                                        "prévu jusqu’au "
                                                + a.texte("finPrevueLe")
                                                + ", au-delà du "
                                                + limite,
                                        ouvert,
                                        a));
    }

    /// From the end of the one before; what was only learnt of is not bounded by the rules here.
    private static void attente(
            Acte ouvert, Recit recit, Journal journal, Bareme bareme, Rapport rapport) {
        var dispositif = ouvert.texte("dispositif");
        var attente = "ATTENTE." + dispositif;
        if (bareme.valeur(attente, ouvert.le()).isEmpty()
                || ouvert.suLe().isAfter(ouvert.le())
                || repris(ouvert, journal)) {
            return;
        }
        var avant = recit.avant(ouvert);
        avant.stream()
                .filter(a -> a.est("AccompagnementOuvert"))
                .filter(a -> a.texte("dispositif").equals(dispositif))
                .flatMap(a -> memes(a, avant.stream()).filter(c -> c.est("AccompagnementClos")))
                .filter(c -> bareme.apres(attente, c.le()).isAfter(ouvert.le()))
                .forEach(
                        c ->
                                rapport.noter(
                                        CEJ,
                                        recit.dossier(),
                                        ouvert.le(),
                                        dispositif + " clos le " + c.le() + ", rouvert trop tôt",
                                        c,
                                        ouvert));
    }

    private static Stream<Acte> renouvellements(Acte ouvert, Recit recit) {
        return memes(ouvert, recit.parcours("AccompagnementRenouvele"));
    }

    private static Stream<Acte> memes(Acte ouvert, Stream<Acte> actes) {
        return actes.filter(
                a -> a.texte("accompagnementId").equals(ouvert.texte("accompagnementId")));
    }

    private static void prescription(
            Acte ouvert, Recit recit, Journal journal, Bareme bareme, Rapport rapport) {
        var dispositif = ouvert.texte("dispositif");
        if (bareme.valeur("CLASSE." + dispositif, ouvert.le()).filter("SOIN"::equals).isEmpty()) {
            return;
        }
        boolean prescrit =
                recit.avant(ouvert).stream()
                        .filter(a -> a.est("SoinPrescrit"))
                        .filter(
                                a ->
                                        ouvert.facultatif("prescriptionId")
                                                .map(a.texte("prescriptionId")::equals)
                                                .orElse(true))
                        .anyMatch(
                                a ->
                                        a.texte("dispositif").equals(dispositif)
                                                && !a.le().isAfter(ouvert.le()));
        if (!prescrit && !repris(ouvert, journal)) {
            rapport.noter(
                    S25, ouvert, dispositif + " s’ouvre sans prescription de ce jour ou d’avant");
        }
    }

    private static void renforces(Recit recit, Journal journal, Bareme bareme, Rapport rapport) {
        var renforces =
                recit
                        .parcours("AccompagnementOuvert")
                        .filter(
                                a ->
                                        bareme.valeur("CLASSE." + a.texte("dispositif"), a.le())
                                                .filter("RENFORCE"::equals)
                                                .isPresent())
                        .collect(
                                Collectors.toMap(
                                        a -> a.texte("accompagnementId"),
                                        a -> a,
                                        (premier, _) -> premier,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(a -> periode(a, recit))
                        .toList();
        if (renforces.size() < 2) {
            return;
        }
        var fil = Fil.de(recit.parcoursEnVigueur());
        var dits = new ArrayList<List<Periode>>();
        var debut = renforces.getFirst().debut();
        var fin = recit.dernierJour(journal.horizon());
        for (var jour = debut; !jour.isAfter(fin); jour = jour.plusDays(1)) {
            var leJour = jour;
            var ensemble = renforces.stream().filter(p -> p.court(leJour)).toList();
            if (ensemble.size() > bareme.nombre("RENFORCE", jour)
                    && fil.au(jour).ouvert()
                    && !dits.contains(ensemble)
                    && !signale(ensemble, recit, journal, bareme)) {
                dits.add(ensemble);
                rapport.noter(
                        S10,
                        recit.dossier(),
                        jour,
                        ensemble.size() + " accompagnements renforcés ce jour-là",
                        ensemble.stream().map(Periode::ouvert).toArray(Acte[]::new));
            }
        }
    }

    private static Periode periode(Acte ouvert, Recit recit) {
        var fin =
                Stream.of(
                                memes(ouvert, recit.parcours("AccompagnementClos")).map(Acte::le),
                                recit.parcours("DossierClos").map(Acte::le),
                                recit.parcours("DossierAbsorbe").map(Acte::le))
                        .flatMap(s -> s)
                        .filter(j -> !j.isBefore(ouvert.le()))
                        .min(LocalDate::compareTo);
        return new Periode(ouvert, ouvert.le(), fin);
    }

    /// An anomaly says so; or one was learnt late, and the others were over by then, or the watch
    /// has not passed yet.
    private static boolean signale(
            List<Periode> ensemble, Recit recit, Journal journal, Bareme bareme) {
        boolean dit =
                recit.parcours().stream()
                        .filter(a -> a.est("AnomalieOuverte"))
                        .anyMatch(a -> a.texte("nature").equals("DOUBLE_ACCOMPAGNEMENT"));
        var appris =
                ensemble.stream()
                        .map(Periode::ouvert)
                        .filter(a -> a.suLe().isAfter(a.le()))
                        .map(a -> bareme.apres("VEILLE", a.suLe()))
                        .max(LocalDate::compareTo);
        return dit
                || appris.filter(
                                jour ->
                                        !journal.horizon().isAfter(jour)
                                                || ensemble.stream()
                                                                .filter(p -> p.court(jour))
                                                                .count()
                                                        < 2)
                        .isPresent();
    }
}
