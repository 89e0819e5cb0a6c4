package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S11;
import static fr.spie.cli.audit.Invariant.S28;
import static fr.spie.cli.audit.Invariant.S4;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is late is said, as far as the watch has passed (S4, S11, S28).
final class ControleDelais implements Controle {

    private static final List<String> LIMITES = List.of("LOCAL", "LEGAL");
    private static final Set<String> DATES =
            Set.of("prevuLe", "echeanceLe", "finLe", "finPrevueLe", "limiteLe", "revoirLe");

    /// Something was done with the person.
    static final Set<String> FAITE =
            Set.of(
                    "ContactPris",
                    "RdvTenu",
                    "EntretienTenu",
                    "RestitutionFaite",
                    "ContratSigne",
                    "ContratRevise",
                    "EtapeDemarree",
                    "EtapeTerminee",
                    "EmploiDemarre",
                    "SuiviEmploiFait",
                    "BenevolatEffectue",
                    "AccompagnementOuvert");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        var veilleOrientation = journal.veilleOrientation();
        var veilleParcours = journal.veilleParcours();
        for (var recit : journal.recits()) {
            diagnostics(recit, bareme, rapport);
            veilleOrientation.ifPresent(le -> orientations(recit.connuLe(le), le, bareme, rapport));
            veilleParcours.ifPresent(le -> prochaineDate(recit.connuLe(le), le, bareme, rapport));
        }
    }

    /// As it was known when the watch passed for the last time.
    private static void orientations(
            Recit recit, LocalDate veille, Bareme bareme, Rapport rapport) {
        recit.orientation("DroitsNotifies")
                .forEach(n -> orientation(n, recit, veille, bareme, rapport));
    }

    private static void orientation(
            Acte notification, Recit recit, LocalDate veille, Bareme bareme, Rapport rapport) {
        if (!notification.corps().path("soumisDroitsDevoirs").asBoolean(true)) {
            return;
        }
        for (var nature : LIMITES) {
            var limite = bareme.apres("ORIENTATION." + nature, notification.le());
            var passee = bareme.apres("VEILLE", limite);
            if (passee.isBefore(veille)
                    && !fini(notification.le(), limite, passee, recit)
                    && !signale(notification, nature, recit)) {
                rapport.noter(
                        S4, notification, "pas d’orientation au " + limite + ", et rien ne le dit");
            }
        }
    }

    /// Decided in time, or nothing to decide any more.
    private static boolean fini(LocalDate depuis, LocalDate limite, LocalDate passee, Recit recit) {
        boolean decidee =
                recit.orientation("OrientationDecidee")
                        .anyMatch(a -> !a.le().isBefore(depuis) && !a.le().isAfter(limite));
        var fins =
                Stream.of(
                                recit.orientation("DroitsFermes"),
                                recit.orientation("DroitsNotifies")
                                        .filter(a -> a.le().isAfter(depuis)),
                                recit.parcours("DossierClos"),
                                recit.parcours("DossierAbsorbe"))
                        .flatMap(s -> s);
        return decidee || fins.anyMatch(a -> !a.le().isBefore(depuis) && !a.le().isAfter(passee));
    }

    private static boolean signale(Acte notification, String nature, Recit recit) {
        return recit.orientation().stream()
                .filter(a -> a.est("DelaiDepasse") && a.texte("nature").equals(nature))
                .anyMatch(a -> !a.le().isBefore(notification.le()));
    }

    private static void diagnostics(Recit recit, Bareme bareme, Rapport rapport) {
        var faits = recit.orientation("DiagnosticEtabli").toList();
        for (int i = 1; i < faits.size(); i++) {
            var second = faits.get(i);
            boolean rapproche =
                    faits.subList(0, i).stream()
                            .filter(a -> a.texte("nature").equals(second.texte("nature")))
                            .filter(a -> a.suA().isBefore(second.suA()))
                            .anyMatch(
                                    a -> second.le().isBefore(bareme.apres("DIAGNOSTIC", a.le())));
            if (rapproche && second.texte("motif").isBlank()) {
                rapport.noter(S11, second, "un diagnostic de même nature est récent");
            }
        }
    }

    /// Looked at one passage of the watch before its last, when the dossier was known to be open:
    /// the watch has had the time to say it.
    private static void prochaineDate(
            Recit recit, LocalDate veille, Bareme bareme, Rapport rapport) {
        if (recit.parcours().isEmpty()) {
            return;
        }
        var jour = bareme.avant("VEILLE", veille);
        var actes = recit.parcoursEnVigueur();
        var fil = Fil.de(actes);
        var jusquAu = bareme.apres("PROCHAINE_DATE", jour);
        var depuis = bareme.avant("PROCHAINE_DATE", jour);
        boolean ouvert = fil.au(depuis).ouvert() && recit.ouvert(jour, veille);
        boolean date =
                Stream.concat(actes.stream(), recit.orientationEnVigueur().stream())
                        .flatMap(a -> DATES.stream().flatMap(c -> a.jour(c).stream()))
                        .anyMatch(d -> !d.isBefore(jour) && !d.isAfter(jusquAu));
        if (ouvert && !date && !quelquUnSaitQuoiFaire(actes, depuis, jour)) {
            rapport.noter(
                    S28,
                    recit.dossier(),
                    jour,
                    "aucune date avant le " + jusquAu,
                    fil.au(jour).tenue().stream().map(Fil.Tenue::par).toArray(Acte[]::new));
        }
    }

    /// A task is open, a job is followed up, or the person was seen and the next date may wait.
    private static boolean quelquUnSaitQuoiFaire(
            List<Acte> actes, LocalDate depuis, LocalDate jour) {
        boolean vu =
                actes.stream()
                        .filter(a -> a.parmi(FAITE) || a.est("ParcoursOuvert"))
                        .anyMatch(a -> !a.le().isBefore(depuis) && !a.le().isAfter(jour));
        var levees =
                actes.stream()
                        .filter(a -> a.est("AnomalieLevee") && a.le().isBefore(jour))
                        .toList();
        boolean tache =
                actes.stream()
                        .filter(a -> a.est("AnomalieOuverte"))
                        .anyMatch(a -> levees.stream().noneMatch(l -> leve(l, a)));
        boolean emploi =
                actes.stream()
                        .filter(a -> a.est("EmploiDemarre"))
                        .anyMatch(a -> a.le().plusMonths(6).isAfter(jour));
        return tache || emploi || vu;
    }

    /// What is settled may be opened again.
    private static boolean leve(Acte levee, Acte ouverte) {
        return levee.texte("anomalieId").equals(ouverte.texte("anomalieId"))
                && !levee.suA().isBefore(ouverte.suA());
    }
}
