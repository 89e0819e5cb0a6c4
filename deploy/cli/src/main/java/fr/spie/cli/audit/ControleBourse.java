package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.Q050;
import static fr.spie.cli.audit.Invariant.Q052;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Driving-licence grants: each has one number and one person, none beyond those of the year; one
/// is paid once, what its convention says (Q050 to Q053).
final class ControleBourse implements Controle {

    private static final int CENTIMES = 100;

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        contingents(journal, bareme, rapport);
        for (var recit : journal.recits()) {
            recit.parcours("BoursePermisReservee").forEach(a -> reservation(a, journal, rapport));
            recit.parcours("ConventionBourseSignee")
                    .forEach(a -> convention(a, recit, bareme, rapport));
            versements(recit, rapport);
            recit.parcours("DossiersFusionnes").forEach(f -> apres(f, recit, journal, rapport));
        }
    }

    /// As each year told it: a number is free again once it is given back.
    private static void contingents(Journal journal, Bareme bareme, Rapport rapport) {
        Map<String, Map<String, Acte>> tenues = new HashMap<>();
        for (var acte : journal.actes()) {
            var annee = tenues.computeIfAbsent(acte.sujet(), _ -> new HashMap<>());
            if (acte.est("PlaceBourseAttribuee")) {
                var deja = annee.put(acte.texte("numero"), acte);
                if (deja != null) {
                    rapport.noter(
                            Q052,
                            acte.sujet(),
                            acte.le(),
                            "la bourse n° " + acte.texte("numero") + " est à deux personnes",
                            deja,
                            acte);
                } else if (annee.size() > bareme.nombre("BOURSE.CONTINGENT", acte.le())) {
                    rapport.noter(Q052, acte, annee.size() + " bourses la même année");
                }
            } else if (acte.est("PlaceBourseRendue")) {
                annee.remove(acte.texte("numero"));
            }
        }
    }

    /// What a dossier holds was given to it.
    private static void reservation(Acte acte, Journal journal, Rapport rapport) {
        boolean donnee =
                journal.de("PlaceBourseAttribuee")
                        .filter(a -> a.texte("bourseId").equals(acte.texte("bourseId")))
                        .filter(a -> a.texte("dossierId").equals(acte.sujet()))
                        .anyMatch(a -> a.texte("numero").equals(acte.texte("numero")));
        if (!donnee) {
            rapport.noter(
                    Q052, acte, "la bourse n° " + acte.texte("numero") + " n’a pas été attribuée");
        }
    }

    private static void convention(Acte acte, Recit recit, Bareme bareme, Rapport rapport) {
        int centimes = bareme.nombre("BOURSE.EUROS", acte.le()) * CENTIMES;
        if (nombre(acte, "centimes") != centimes) {
            rapport.noter(Q050, acte, "la convention promet " + acte.texte("centimes") + " c");
        }
        if (nombre(acte, "heures") < bareme.nombre("BOURSE.HEURES", acte.le())) {
            rapport.noter(Q050, acte, acte.texte("heures") + " heures de bénévolat seulement");
        }
        if (meme(acte, recit, "BoursePermisReservee").findAny().isEmpty()) {
            rapport.noter(Q052, acte, "convention sans bourse réservée");
        }
    }

    private static void versements(Recit recit, Rapport rapport) {
        var verses = new ArrayList<Acte>();
        recit.parcours("BoursePermisVersee")
                .forEach(
                        acte -> {
                            boolean promise =
                                    meme(acte, recit, "ConventionBourseSignee")
                                            .filter(c -> c.rang() < acte.rang())
                                            .anyMatch(
                                                    c ->
                                                            nombre(c, "centimes")
                                                                    == nombre(acte, "centimes"));
                            if (!promise) {
                                rapport.noter(Q050, acte, "versée sans convention de ce montant");
                            }
                            verses.add(acte);
                        });
        if (verses.size() > 1) {
            rapport.noter(
                    Q050,
                    recit.dossier(),
                    verses.getLast().le(),
                    verses.size() + " versements à la même personne",
                    verses.toArray(Acte[]::new));
        }
    }

    /// Once two dossiers are known to be one person, what was paid in either is paid.
    private static void apres(Acte fusion, Recit recit, Journal journal, Rapport rapport) {
        var disparu = fusion.texte("disparu");
        if (recit.parcours("FusionAnnulee").anyMatch(a -> a.texte("autre").equals(disparu))) {
            return;
        }
        var verse =
                journal.recit(disparu).stream()
                        .flatMap(r -> r.parcours("BoursePermisVersee"))
                        .findFirst();
        recit.parcours("BoursePermisVersee")
                .filter(a -> verse.isPresent() && a.suA().isAfter(fusion.suA()))
                .forEach(
                        a ->
                                rapport.noter(
                                        Q050,
                                        recit.dossier(),
                                        a.le(),
                                        "déjà versée à la même personne, sous le dossier "
                                                + disparu,
                                        verse.orElseThrow(),
                                        a));
    }

    private static int nombre(Acte acte, String champ) {
        return acte.corps().path(champ).asInt(0);
    }

    private static Stream<Acte> meme(Acte acte, Recit recit, String type) {
        return recit.parcours(type).filter(a -> a.texte("bourseId").equals(acte.texte("bourseId")));
    }
}
