package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.IAE;
import static fr.spie.cli.audit.Invariant.S12;
import static fr.spie.cli.audit.Invariant.S13;
import static fr.spie.cli.audit.Invariant.S17;
import static fr.spie.cli.audit.Invariant.S6;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What time alone brings about has come, as far as the watch has passed: a handover expires, an
/// end, a missing strategy, a missing référent and a PASS IAE beyond its limits are said (S6, S12,
/// S13, S17, 2.6).
final class ControleEcheances implements Controle {

    /// A dossier as it was known when the watch passed for the last time.
    ///
    /// @param jour what fell due before that day, and was known then, the watch has had the time to
    ///   say
    private record Vue(Recit recit, List<Acte> actes, LocalDate jour) {

        Stream<Acte> anciens(String type) {
            return actes.stream().filter(a -> a.est(type) && !a.suLe().isAfter(jour));
        }

        boolean arrive(Acte acte, String type, String champ) {
            return actes.stream()
                    .anyMatch(a -> a.est(type) && a.texte(champ).equals(acte.texte(champ)));
        }

        boolean dit(String nature, String objet) {
            return recit.parcours().stream()
                    .filter(a -> a.est("AnomalieOuverte") && a.texte("nature").equals(nature))
                    .anyMatch(a -> a.texte("objet").equals(objet));
        }
    }

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        journal.aLaVeille((recit, veille) -> controler(recit, veille, bareme, rapport));
    }

    private static void controler(Recit recit, LocalDate veille, Bareme bareme, Rapport rapport) {
        if (recit.parcours().isEmpty()) {
            return;
        }
        var jour = bareme.avant("VEILLE", veille);
        if (!recit.ouvert(jour, veille)) {
            return;
        }
        var vue = new Vue(recit, recit.parcoursEnVigueur(), jour);
        relais(vue, rapport);
        termes(vue, rapport);
        chantiers(vue, bareme, rapport);
        suppleance(vue, veille, rapport);
        passIae(vue, bareme, rapport);
    }

    private static void relais(Vue vue, Rapport rapport) {
        vue.anciens("RelaisPropose")
                .filter(a -> passe(a.jour("echeanceLe"), vue))
                .filter(a -> ControleRelais.reponse(a, vue.actes()).isEmpty())
                .forEach(a -> rapport.noter(S6, a, "un relais attend encore après son échéance"));
    }

    private static void termes(Vue vue, Rapport rapport) {
        vue.anciens("AccompagnementOuvert")
                .filter(a -> passe(terme(a, vue), vue))
                .filter(a -> !vue.arrive(a, "AccompagnementClos", "accompagnementId"))
                .filter(a -> !clos(a, vue))
                .filter(a -> !vue.dit("ACCOMPAGNEMENT_A_RELAYER", a.texte("accompagnementId")))
                .forEach(a -> rapport.noter(S12, a, "son terme est passé, et rien ne le dit"));
    }

    private static Optional<LocalDate> terme(Acte ouvert, Vue vue) {
        return Stream.concat(
                        Stream.of(ouvert),
                        vue.actes().stream()
                                .filter(a -> a.est("AccompagnementRenouvele"))
                                .filter(
                                        a ->
                                                a.texte("accompagnementId")
                                                        .equals(ouvert.texte("accompagnementId"))))
                .flatMap(a -> a.jour("finPrevueLe").stream())
                .max(LocalDate::compareTo);
    }

    /// What ran when a dossier ended has ended with it.
    private static boolean clos(Acte ouvert, Vue vue) {
        return vue.actes().stream()
                .filter(a -> a.est("DossierClos") || a.est("DossierAbsorbe"))
                .anyMatch(a -> !a.le().isBefore(ouvert.le()));
    }

    private static void chantiers(Vue vue, Bareme bareme, Rapport rapport) {
        vue.anciens("EtapeDemarree")
                .filter(a -> a.texte("outil").equals("CDDI_ACI"))
                .filter(
                        a ->
                                passe(
                                        a.jour("finPrevueLe")
                                                .map(fin -> bareme.avant("REBOND", fin)),
                                        vue))
                .filter(a -> !vue.arrive(a, "EtapeTerminee", "etapeId"))
                .filter(a -> !vue.arrive(a, "StrategieRebondEtablie", "etapeId"))
                .filter(a -> !clos(a, vue))
                .filter(a -> !vue.dit("STRATEGIE_REBOND_ABSENTE", a.texte("etapeId")))
                .forEach(
                        a ->
                                rapport.noter(
                                        S13, a, "pas de stratégie de rebond, et rien ne le dit"));
    }

    /// Never refused, never passed over.
    private static void passIae(Vue vue, Bareme bareme, Rapport rapport) {
        for (var nature : List.of("PassIaeDelivre", "PassIaeSuspendu", "PassIaeProlonge")) {
            var champ =
                    switch (nature) {
                        case "PassIaeDelivre" -> "passId";
                        case "PassIaeSuspendu" -> "suspensionId";
                        default -> "prolongationId";
                    };
            vue.anciens(nature)
                    .filter(a -> a.le().isBefore(vue.jour()))
                    .filter(a -> connu(a, vue))
                    .filter(
                            a ->
                                    a.jour("finLe")
                                            .filter(
                                                    f ->
                                                            !f.isBefore(
                                                                    bareme.apres(nature, debut(a))))
                                            .isPresent())
                    .filter(a -> !vue.dit("PASS_IAE_A_VERIFIER", a.texte(champ)))
                    .forEach(
                            a ->
                                    rapport.noter(
                                            IAE,
                                            a,
                                            "jusqu’au "
                                                    + a.texte("finLe")
                                                    + ", et rien ne le dit"));
        }
    }

    private static LocalDate debut(Acte acte) {
        return acte.jour("debutLe").orElse(acte.le());
    }

    /// What is told of a pass that was withdrawn says nothing.
    private static boolean connu(Acte acte, Vue vue) {
        return vue.anciens("PassIaeDelivre")
                .anyMatch(p -> p.texte("passId").equals(acte.texte("passId")));
    }

    private static void suppleance(Vue vue, LocalDate veille, Rapport rapport) {
        var par = Fil.de(vue.actes()).au(veille).tenue().map(Fil.Tenue::par);
        par.filter(a -> a.est("PorteurProvisoireDesigne"))
                .filter(a -> a.le().isBefore(vue.jour()) && !a.suLe().isAfter(vue.jour()))
                .filter(a -> !suivi(a, vue))
                .ifPresent(
                        a ->
                                rapport.noter(
                                        S17,
                                        a,
                                        "un porteur provisoire répond, et rien ne demande un"
                                                + " référent"));
    }

    /// Someone is asked to designate, since then or still; or someone is designated from a day to
    /// come.
    private static boolean suivi(Acte suppleance, Vue vue) {
        boolean demande =
                vue.recit().parcours().stream()
                        .filter(a -> a.est("AnomalieOuverte"))
                        .filter(a -> a.texte("nature").equals("REFERENT_A_DESIGNER"))
                        .anyMatch(
                                a ->
                                        a.rang() > suppleance.rang()
                                                || !vue.arrive(a, "AnomalieLevee", "anomalieId"));
        boolean designe =
                vue.actes().stream()
                        .filter(a -> ControlePorteur.NOMMENT.containsKey(a.type()))
                        .anyMatch(a -> a.le().isAfter(suppleance.le()));
        return demande || designe;
    }

    private static boolean passe(Optional<LocalDate> limite, Vue vue) {
        return limite.filter(vue.jour()::isAfter).isPresent();
    }
}
