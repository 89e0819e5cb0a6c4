package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S21;
import static fr.spie.cli.audit.Invariant.S22;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Decisions are not backdated, corrections have a target (S21, S22).
final class ControleDecisions implements Controle {

    private static final Set<String> DECISIONS =
            Set.of(
                    "OrientationDecidee",
                    "ReferentDesigne",
                    "RelaisPropose",
                    "RelaisAccepte",
                    "RelaisRefuse",
                    "PrescriptionEmise",
                    "SoinPrescrit",
                    "SuspensionDecidee",
                    "DossierClos");

    /// Outcomes that the world decides, or that follow from another dossier or département.
    private static final Set<String> CONSTATEES = Set.of("DECES", "FUSION", "TRANSFERE");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            var rectifies = new HashSet<String>();
            var rectifications = new HashSet<String>();
            for (var actes : List.of(recit.orientation(), recit.parcours())) {
                for (var acte : actes) {
                    if (acte.est("CorrectionApportee")) {
                        acte.facultatif("remplacant").ifPresent(rectifies::add);
                        rectifications.add(acte.demande());
                        cible(acte, actes, journal.horizon(), rapport);
                    }
                }
            }
            Stream.concat(recit.orientationEnVigueur().stream(), recit.dits().stream())
                    .filter(a -> a.parmi(DECISIONS) && !CONSTATEES.contains(a.texte("issue")))
                    .filter(a -> !rectifications.contains(a.demande()))
                    .forEach(a -> antidate(a, rectifies, journal, rapport));
        }
    }

    /// The decision is that of the first cause: an automation that hears it after midnight
    /// backdates nothing.
    private static void antidate(
            Acte acte, Set<String> rectifies, Journal journal, Rapport rapport) {
        var causes = journal.causes(acte);
        boolean rectifie =
                Stream.concat(Stream.of(acte), causes.stream())
                        .anyMatch(a -> rectifies.contains(a.id()) || a.est("CorrectionApportee"));
        var decideLe = causes.isEmpty() ? acte.suLe() : causes.getLast().suLe();
        boolean veille = causes.isEmpty() && acte.auteur().startsWith("automate:");
        if (!rectifie && !veille && acte.le().isBefore(decideLe)) {
            rapport.noter(
                    S21, acte, acte.type() + " décidé le " + decideLe + " pour le " + acte.le());
        }
    }

    private static void cible(
            Acte correction, List<Acte> actes, LocalDate horizon, Rapport rapport) {
        boolean existe =
                actes.stream()
                        .filter(a -> a.rang() < correction.rang())
                        .anyMatch(a -> a.id().equals(correction.texte("cible")));
        if (!existe) {
            rapport.noter(
                    S22,
                    correction,
                    "corrige un fait inconnu du dossier : " + correction.texte("cible"));
        }
        boolean remplace =
                correction
                        .facultatif("remplacant")
                        .map(id -> actes.stream().anyMatch(a -> a.id().equals(id)))
                        .orElse(true);
        if (!remplace && correction.suLe().isBefore(horizon)) {
            rapport.noter(
                    S22,
                    correction,
                    "remplace par un fait inconnu : " + correction.texte("remplacant"));
        }
    }
}
