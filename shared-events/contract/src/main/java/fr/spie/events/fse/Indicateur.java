package fr.spie.events.fse;

import static fr.spie.events.fse.StatutEmploi.CHOMEUR;
import static fr.spie.events.fse.StatutEmploi.EN_EMPLOI;
import static fr.spie.events.fse.StatutEmploi.INACTIF;
import static fr.spie.events.fse.Verdict.non;
import static fr.spie.events.fse.Verdict.oui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A common indicator of Annex I of Regulation (EU) 2021/1057: its wording and one small
/// definition. What all of them share (R7, R10, R13) is in [#examiner].
public enum Indicateur {
    EECO01("nombre total de participants", Moment.ENTREE, Indicateur::participant),
    EECO02(
            "chômeurs, y compris chômeurs de longue durée",
            Moment.ENTREE,
            (i, p, r) -> statutALEntree(p, CHOMEUR)),
    EECO04("personnes inactives", Moment.ENTREE, (i, p, r) -> statutALEntree(p, INACTIF)),
    EECO05(
            "personnes exerçant un emploi, y compris les indépendants",
            Moment.ENTREE,
            (i, p, r) -> statutALEntree(p, EN_EMPLOI)),
    EECR04(
            "participants exerçant un emploi, y compris à titre indépendant, au terme de leur"
                    + " participation",
            Moment.SORTIE,
            (i, p, r) -> statutALaSortie(i, p, r, EN_EMPLOI));

    /// The date that places a participation in a period (R13).
    public enum Moment {
        /// Outputs: the first entry.
        ENTREE,
        /// Results: the final exit.
        SORTIE
    }

    @FunctionalInterface
    private interface Definition {
        Verdict examiner(Indicateur indicateur, SituationParticipation p, ReglesFse regles);
    }

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String libelle;
    private final Moment moment;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas above hold nothing
    private final Definition definition;

    Indicateur(String libelle, Moment moment, Definition definition) {
        this.libelle = libelle;
        this.moment = moment;
        this.definition = definition;
    }

    /// The wording of Annex I in French (1.2, 1.3).
    public String libelle() {
        return libelle;
    }

    public Moment moment() {
        return moment;
    }

    /// Is this participation counted in a report on the state of `etatAu`, and why?
    ///
    /// @param p folded from what is known at the date of knowledge of the report
    /// @param etatAu last day of the period, included; reports are cumulative (R13)
    public Verdict examiner(SituationParticipation p, ReglesFse regles, LocalDate etatAu) {
        if (p.entreeLe().isAfter(etatAu)) {
            return non("R13", "entrée le %s, après la date du rapport".formatted(jour(p)));
        }
        var jours = p.joursDeSoutien();
        if (jours.isPresent() && jours.getAsLong() <= regles.joursSansParticipation()) {
            return non("R10", "accompagnement d’une journée au plus");
        }
        if (!p.complete()) {
            return non("R7", "dossier incomplet : il manque " + String.join(", ", p.manques()));
        }
        return switch (moment) {
            case ENTREE -> definition.examiner(this, p, regles);
            case SORTIE -> sortie(p, regles, etatAu);
        };
    }

    private Verdict sortie(SituationParticipation p, ReglesFse regles, LocalDate etatAu) {
        var sortie = p.sortieFinale();
        if (sortie.isEmpty()) {
            return non("R13", "toujours accompagnée : pas de sortie définitive connue");
        }
        var le = sortie.get().le();
        if (le.isAfter(etatAu)) {
            return non("R13", "sortie le %s, après la date du rapport".formatted(jour(le)));
        }
        return switch (sortie.get().nature()) {
            case DECES -> non("R12", "décès : aucun résultat n’est attendu");
            case PREVUE, ABANDON, ANTICIPEE_POSITIVE, EXCLUSION ->
                    definition.examiner(this, p, regles);
        };
    }

    private static Verdict participant(Indicateur i, SituationParticipation p, ReglesFse r) {
        return oui("R1", "entrée le %s, dossier complet".formatted(jour(p)));
    }

    private static Verdict statutALEntree(SituationParticipation p, StatutEmploi attendu) {
        var phrase =
                p.statut().map(Indicateur::phrase).orElse("de statut inconnu")
                        + " à l’entrée le "
                        + jour(p);
        return p.statut().filter(attendu::equals).isPresent()
                ? oui("R5", phrase)
                : non("R5", phrase);
    }

    private static Verdict statutALaSortie(
            Indicateur i, SituationParticipation p, ReglesFse r, StatutEmploi attendu) {
        if (p.statut().filter(s -> r.admet(i, s)).isEmpty()) {
            return non("R5", statutALEntree(p, attendu).raison() + " : hors du champ");
        }
        var fenetre =
                p.sortieFinale()
                        .map(
                                s ->
                                        "du %s au %s"
                                                .formatted(
                                                        jour(s.le()),
                                                        jour(s.le().plusDays(r.fenetreJours()))))
                        .orElse("");
        return p.situationDeSortie(r.fenetreJours())
                .map(
                        s -> {
                            var raison =
                                    "dernière situation connue %s : %s le %s"
                                            .formatted(fenetre, phrase(s.statut()), jour(s.le()));
                            return s.statut() == attendu ? oui("R9", raison) : non("R19", raison);
                        })
                .orElseGet(() -> non("R9", "aucune situation connue " + fenetre));
    }

    private static String phrase(StatutEmploi statut) {
        return switch (statut) {
            case CHOMEUR -> "au chômage";
            case INACTIF -> "inactive";
            case EN_EMPLOI -> "en emploi";
        };
    }

    private static String jour(SituationParticipation p) {
        return jour(p.entreeLe());
    }

    private static String jour(LocalDate le) {
        return JOUR.format(le);
    }
}
