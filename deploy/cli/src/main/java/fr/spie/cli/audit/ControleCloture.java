package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S15;
import static fr.spie.cli.audit.Invariant.S7;
import static fr.spie.cli.audit.Invariant.S9;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// No exit without a solution: outcomes, next steps, time in work, transfers (S7, S9, S15).
final class ControleCloture implements Controle {

    private static final Set<String> EMPLOI = Set.of("CDI", "CDD_GE_6M", "CREATION_ACTIVITE");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                if (acte.est("DossierClos")) {
                    dossier(acte, recit, bareme, rapport);
                } else if (acte.est("AccompagnementClos")) {
                    accompagnement(acte, bareme, rapport);
                }
            }
        }
    }

    private static void dossier(Acte acte, Recit recit, Bareme bareme, Rapport rapport) {
        var issue = acte.texte("issue");
        var portee = bareme.valeur("ISSUE." + issue, acte.le()).orElse("AUCUNE");
        if (portee.equals("AUCUNE") || portee.equals("A_SUIVRE")) {
            rapport.noter(S7, acte, "clos sans issue de la liste : « " + issue + " »");
        } else if (portee.equals("CONTRESIGNEE") && acte.texte("motif").isBlank()) {
            rapport.noter(S7, acte, "clos sans motif : " + issue);
        }
        var avant = recit.avant(acte);
        if (EMPLOI.contains(issue)) {
            suivi(acte, emplois(issue, avant), bareme, rapport);
        } else if (issue.equals("FORMATION_QUALIFIANTE")) {
            suivi(acte, formations(avant), bareme, rapport);
        } else if (issue.equals("TRANSFERE")) {
            transfert(acte, recit, avant, bareme, rapport);
        } else if (issue.equals("PERDU_DE_VUE")) {
            relances(acte, avant, bareme, rapport);
        }
    }

    private static void relances(Acte acte, List<Acte> avant, Bareme bareme, Rapport rapport) {
        var relances =
                avant.stream()
                        .filter(a -> a.est("ContactPris"))
                        .filter(
                                a ->
                                        a.texte("nature")
                                                .toUpperCase(Locale.ROOT)
                                                .startsWith("RELANCE"))
                        .toList();
        long canaux = relances.stream().map(a -> a.texte("nature")).distinct().count();
        boolean longtemps =
                relances.stream()
                        .anyMatch(a -> !bareme.apres("RELANCES.DUREE", a.le()).isAfter(acte.le()));
        if (relances.size() < bareme.nombre("RELANCES", acte.le())
                || canaux < bareme.nombre("RELANCES.CANAUX", acte.le())
                || !longtemps) {
            rapport.noter(S7, acte, "perdu de vue après %d relances".formatted(relances.size()));
        }
    }

    private static Stream<LocalDate> emplois(String issue, List<Acte> avant) {
        var rompus =
                avant.stream()
                        .filter(a -> a.est("EmploiRompu"))
                        .map(a -> a.texte("emploiId"))
                        .toList();
        return avant.stream()
                .filter(a -> a.est("EmploiDemarre") && a.texte("contrat").equals(issue))
                .filter(a -> !rompus.contains(a.texte("emploiId")))
                .map(Acte::le);
    }

    private static Stream<LocalDate> formations(List<Acte> avant) {
        return avant.stream()
                .filter(a -> a.est("EtapeDemarree"))
                .filter(
                        a ->
                                a.texte("nature").toUpperCase(Locale.ROOT).startsWith("FORMATION")
                                        || a.texte("outil").equals("FORMATION"))
                .map(Acte::le);
    }

    private static void suivi(Acte acte, Stream<LocalDate> debuts, Bareme bareme, Rapport rapport) {
        boolean tenu = debuts.anyMatch(d -> !bareme.apres("EMPLOI", d).isAfter(acte.le()));
        if (!tenu) {
            rapport.noter(S9, acte, "clos en " + acte.texte("issue") + " sans trois mois de suivi");
        }
    }

    /// Someone answers here on the day of the acceptance too; without one, until thirty days after
    /// the end of the right.
    private static void transfert(
            Acte acte, Recit recit, List<Acte> avant, Bareme bareme, Rapport rapport) {
        var demandes = avant.stream().filter(a -> a.est("TransfertDepartementDemande")).toList();
        if (demandes.isEmpty()) {
            return;
        }
        boolean repris =
                avant.stream()
                        .filter(a -> a.est("TransfertDepartementAccepte"))
                        .anyMatch(a -> a.le().isBefore(acte.le()));
        var finsDeDroit =
                Stream.concat(
                        avant.stream()
                                .filter(a -> a.est("DroitConstate"))
                                .filter(a -> a.texte("etat").equals("FERME")),
                        recit.orientation("DroitsFermes")
                                .filter(a -> !a.suA().isAfter(acte.suA())));
        boolean droitFini =
                finsDeDroit.anyMatch(a -> !bareme.apres("TRANSFERT", a.le()).isAfter(acte.le()));
        if (!repris && !droitFini) {
            rapport.noter(
                    S15,
                    acte.sujet(),
                    acte.le(),
                    "transféré avant le lendemain de la reprise",
                    demandes.getLast(),
                    acte);
        }
    }

    private static void accompagnement(Acte acte, Bareme bareme, Rapport rapport) {
        var issue = acte.texte("issue");
        switch (bareme.valeur("ISSUE." + issue, acte.le()).orElse("AUCUNE")) {
            case "A_SUIVRE", "RELAIS" -> suite(acte, bareme, rapport);
            case "CONTRESIGNEE" -> {
                if (acte.texte("motif").isBlank()) {
                    rapport.noter(S7, acte, "accompagnement clos sans motif : " + issue);
                }
            }
            case "AUCUNE" ->
                    rapport.noter(
                            S7,
                            acte,
                            "accompagnement clos sans issue de la liste : « " + issue + " »");
            default -> {
                // nothing more is asked
            }
        }
    }

    private static void suite(Acte acte, Bareme bareme, Rapport rapport) {
        var suite = acte.corps().path("suite");
        var debut = Acte.date(suite.path("debutLe"));
        boolean aTemps =
                debut.filter(d -> !d.isAfter(bareme.apres("SUITE", acte.le()))).isPresent();
        if (!aTemps || !Acte.qui(suite.path("responsable")).connu()) {
            rapport.noter(
                    S7,
                    acte,
                    "clos en " + acte.texte("issue") + " sans suite dans les quinze jours");
        }
    }
}
