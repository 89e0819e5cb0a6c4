package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S17;
import static fr.spie.cli.audit.Invariant.S2;
import static fr.spie.cli.audit.Invariant.S3;
import static fr.spie.cli.audit.Invariant.S5;

import fr.spie.cli.audit.Fil.Tenue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Someone answers, and one only: each day of each open dossier, and each change of hands (S2, S3,
/// S5, S17).
final class ControlePorteur implements Controle {

    /// The facts that name who answers, with the field that does. There are no others.
    static final Map<String, String> NOMMENT =
            Map.of(
                    "ParcoursOuvert", "porteur",
                    "ReferentDesigne", "referent",
                    "RelaisAccepte", "vers",
                    "PorteurProvisoireDesigne", "porteur",
                    "DossiersFusionnes", "referent",
                    "FusionAnnulee", "referent");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            if (recit.enCorrection(journal.horizon())) {
                continue;
            }
            chaqueJour(recit, journal, rapport);
            recit.dits().stream()
                    .filter(a -> NOMMENT.containsKey(a.type()) && !recit.redit(a))
                    .forEach(a -> passage(recit, a, rapport));
            recit.orientation("DroitsNotifies")
                    .filter(a -> a.suLe().isBefore(journal.horizon()))
                    .forEach(a -> ouvertDes(recit, a, rapport));
        }
    }

    private static void chaqueJour(Recit recit, Journal journal, Rapport rapport) {
        var actes = recit.parcoursEnVigueur();
        if (actes.isEmpty()) {
            return;
        }
        var fil = Fil.de(actes);
        var fin = recit.dernierJour(journal.horizon());
        boolean corrige = recit.corrigeLe(journal.horizon());
        Optional<Invariant> hier = Optional.empty();
        for (var jour = actes.getFirst().le(); !jour.isAfter(fin); jour = jour.plusDays(1)) {
            var etat = fil.au(jour);
            var defaut =
                    etat.ouvert()
                            ? defaut(etat.tenue(), journal.effectifs(), jour)
                                    .filter(d -> d != S17 || !corrige)
                            : Optional.<Invariant>empty();
            if (defaut.isPresent() && !defaut.equals(hier)) {
                var par = etat.tenue().map(Tenue::par).orElse(actes.getFirst());
                rapport.noter(defaut.get(), recit.dossier(), jour, constat(defaut.get(), par), par);
            }
            hier = defaut;
        }
    }

    private static Optional<Invariant> defaut(
            Optional<Tenue> tenue, Effectifs effectifs, LocalDate jour) {
        if (tenue.filter(t -> t.qui().connu()).isEmpty()) {
            return Optional.of(S3);
        }
        return effectifs.absence(tenue.orElseThrow().qui(), jour).map(_ -> S17);
    }

    private static String constat(Invariant regle, Acte par) {
        var qui = par.qui(NOMMENT.getOrDefault(par.type(), ""));
        return regle == S3
                ? "personne ne répond du dossier à partir de ce jour"
                : "répond du dossier alors qu’il est parti : " + qui;
    }

    /// Who gives way is who answered; otherwise two would answer.
    private static void passage(Recit recit, Acte acte, Rapport rapport) {
        var avant = Fil.de(recit.avant(acte)).au(acte.le());
        var nomme = acte.qui(NOMMENT.getOrDefault(acte.type(), ""));
        if (acte.est("ParcoursOuvert")) {
            if (avant.ouvert()) {
                rapport.noter(S5, acte, "un dossier déjà ouvert s’ouvre, porté par " + nomme);
            }
            return;
        }
        if (acte.est("FusionAnnulee")) {
            return;
        }
        if (!avant.ouvert()) {
            if (avant.absorbePar().isEmpty()) {
                rapport.noter(S5, acte, "nomme " + nomme + " hors d’un dossier ouvert");
            }
            return;
        }
        var tenait = avant.tenue().map(Tenue::qui);
        var cede = acte.qui("de");
        boolean fusion =
                avant.tenue()
                        .map(Tenue::par)
                        .filter(p -> p.est("DossiersFusionnes") || p.est("FusionAnnulee"))
                        .isPresent();
        if (acte.est("PorteurProvisoireDesigne")
                && !fusion
                && cede.professionnel().equals(nomme.professionnel())) {
            rapport.noter(S2, acte, nomme + " supplée sa propre absence");
        }
        if (!tenait.equals(Optional.of(cede)) && !tenait.equals(Optional.of(nomme))) {
            rapport.noter(
                    S2,
                    acte,
                    "%s succède à %s, mais %s répond aussi ce jour-là"
                            .formatted(nomme, cede, tenait.map(Qui::toString).orElse("personne")));
        }
    }

    /// A right notified opens the dossier that day, or finds it open; a dossier closed since then
    /// was open, or opened on its closing day.
    private static void ouvertDes(Recit recit, Acte notification, Rapport rapport) {
        var actes = recit.parcoursEnVigueur();
        boolean ouvert = Fil.de(actes).au(notification.le()).ouvert();
        boolean closDepuis =
                actes.stream()
                        .filter(a -> a.est("DossierClos") || a.est("DossierAbsorbe"))
                        .anyMatch(
                                a ->
                                        !a.le().isBefore(notification.le())
                                                || a.est("DossierAbsorbe")
                                                || a.texte("issue").equals("DECES"));
        if (!ouvert && !closDepuis) {
            rapport.noter(
                    S3,
                    notification,
                    "droits notifiés, mais personne ne répond à partir de ce jour");
        }
    }
}
