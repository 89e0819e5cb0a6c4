package fr.spie.cli.audit;

import static fr.spie.cli.audit.JournalSain.CHEF;
import static fr.spie.cli.audit.JournalSain.CIP;
import static fr.spie.cli.audit.JournalSain.CIP2;
import static fr.spie.cli.audit.JournalSain.CLIS_FINI;
import static fr.spie.cli.audit.JournalSain.PLIE;
import static fr.spie.cli.audit.JournalSain.attribuer;
import static fr.spie.cli.audit.JournalSain.chiffre;
import static fr.spie.cli.audit.JournalSain.dossier;
import static fr.spie.cli.audit.JournalSain.orienter;
import static fr.spie.cli.audit.JournalSain.ouvrir;
import static fr.spie.cli.audit.JournalSain.proposer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Violations to plant in a healthy log; each name begins with the rule it breaks.
final class Planter {

    private static final String D = dossier(20);
    private static final String E = dossier(21);
    private static final String AUTRE = "{'professionnel':'cip-3','institution':'departement'}";
    private static final String ENCORE = "{'professionnel':'cip-4','institution':'departement'}";

    private static final String VERSEMENT =
            "'bourseId':'b','codeObtenuLe':'2026-03-08','autoEcole':'x','centimes':100000";

    private static final String PROPOSEE =
            "'suspensionId':'s','manquementId':'m','nature':'SUSPENSION','taux':%d,'mois':%d";

    private Planter() {}

    static final Map<String, Consumer<Recueil>> JOURNAL = new LinkedHashMap<>();
    static final Map<String, Consumer<Recueil>> PORTEURS = new LinkedHashMap<>();
    static final Map<String, Consumer<Recueil>> RELAIS = new LinkedHashMap<>();
    static final Map<String, Consumer<Recueil>> CLOTURES = new LinkedHashMap<>();
    static final Map<String, Consumer<Recueil>> ACCOMPAGNEMENTS = new LinkedHashMap<>();
    static final Map<String, Consumer<Recueil>> TEMPS = new LinkedHashMap<>();

    /// A dossier with a référent, on the ninth of March.
    private static Recueil suivi(Recueil r) {
        ouvrir(r, 20, "2026-03-02");
        orienter(r, 20, "2026-03-09", CIP);
        return r;
    }

    /// A CDD from the ninth of March on.
    private static void clis(Recueil r, int heures, int centimes) {
        suivi(r).dit(
                        "parcours.ClisSigne",
                        D,
                        "'clisId':'c','nature':'CDD','employeur':'x','tuteur':'y','debutLe':'2026-03-09','finLe':'2026-09-08','heuresHebdomadaires':%d,'centimes':%d"
                                .formatted(heures, centimes));
    }

    private static void signer(Recueil r, int heures, int centimes) {
        suivi(r).jour("2026-06-01");
        convenir(r, D, 9, heures, centimes);
    }

    private static void convenir(Recueil r, String d, int numero, int heures, int centimes) {
        attribuer(r, "b", d, numero);
        r.dit("parcours.BoursePermisReservee", d, "'bourseId':'b','annee':2026,'numero':" + numero);
        r.dit(
                "parcours.ConventionBourseSignee",
                d,
                "'bourseId':'b','heures':%d,'centimes':%d".formatted(heures, centimes));
    }

    /// A contract from the ninth of March to the eighth of September.
    private static Recueil contrat(Recueil r) {
        suivi(r).dit(
                        "parcours.ContratSigne",
                        D,
                        "'contratId':'k','regime':'CONTRAT_ENGAGEMENT_2025','finLe':'2026-09-08','heuresHebdomadaires':15");
        return r;
    }

    private static void manquement(Recueil r, String contrat, String clause) {
        r.dit(
                "parcours.ManquementConstate",
                D,
                "'manquementId':'m','contratId':'%s','clause':'%s'".formatted(contrat, clause));
    }

    /// On the first of April.
    private static Recueil envisager(Recueil r, int taux, int mois) {
        contrat(r).jour("2026-04-01");
        manquement(r, "k", "rendez-vous");
        r.dit("parcours.SuspensionProposee", D, PROPOSEE.formatted(taux, mois));
        return r;
    }

    private static void aviser(Recueil r, String jour) {
        r.jour(jour).dit("parcours.AvisRendu", D, "'suspensionId':'s','favorable':true");
    }

    private static void decider(Recueil r, String jour, int taux, String fin) {
        r.jour(jour)
                .dit(
                        "parcours.SuspensionDecidee",
                        D,
                        "'suspensionId':'s','taux':%d,'debutLe':'%s','finLe':'%s'"
                                .formatted(taux, jour, fin));
    }

    private static void rencontrer(Recueil r) {
        r.dit("parcours.ContactPris", D, "'contactId':'c','nature':'ENTRETIEN'");
    }

    private static void signalerSilence(Recueil r, String jour) {
        r.jour(jour).dit("parcours.AnomalieOuverte", D, "'anomalieId':'t','nature':'SANS_CONTACT'");
    }

    /// The watch over parcours has passed on that day.
    private static void veiller(Recueil r, String jour) {
        r.jour(jour).dit("parcours.EcheanceApprochee", dossier(8), "");
    }

    private static Enregistrement avec(Enregistrement e, String nom, String valeur) {
        var entetes = new HashMap<>(e.entetes());
        entetes.put(nom, valeur);
        return new Enregistrement(e.topic(), e.cle(), entetes, e.corps());
    }

    /// Changed by someone who also makes the hash again.
    private static Enregistrement scelle(Enregistrement e) {
        return avec(e, "ce_hash", Empreinte.de(e));
    }

    static {
        JOURNAL.put(
                "ENVELOPPE a header is missing",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer("professionnel:x", e -> avec(e, "ce_auteur", ""));
                });
        JOURNAL.put(
                "ENVELOPPE a type is unknown",
                r -> r.dit("parcours.ReferentRemplace", "professionnel:x", ""));
        JOURNAL.put(
                "ENVELOPPE a body is no JSON",
                r -> r.brut("parcours.ProfessionnelParti", "professionnel:x", "2026-03-02", "{"));
        JOURNAL.put(
                "ENVELOPPE a record stands under another key",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer(
                            "professionnel:x",
                            e -> new Enregistrement(e.topic(), "autre", e.entetes(), e.corps()));
                });
        JOURNAL.put(
                "B1 a fact is missing",
                r -> {
                    suivi(r);
                    r.retirer(r.dit("parcours.ContactPris", D, "'contactId':'c'"));
                    r.dit("parcours.ContactPris", D, "'contactId':'d'");
                });
        JOURNAL.put(
                "B1 an effect has no cause",
                r -> {
                    var notifie = suivi(r).dit("parcours.ContactPris", D, "'contactId':'c'");
                    r.parceQue(notifie).dit("parcours.StatutChange", E, "");
                    r.retirer(notifie);
                });
        JOURNAL.put(
                "B1 two facts have one rank",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer("professionnel:x", e -> scelle(avec(e, "ce_sequence", "0")));
                });
        JOURNAL.put(
                "B4 two facts have one id",
                r -> {
                    var id = r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:y", "");
                    r.alterer("professionnel:y", e -> scelle(avec(e, "ce_id", id)));
                });
        JOURNAL.put(
                "B6 one of the two times is absent",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer("professionnel:x", e -> avec(e, "ce_effectivetime", ""));
                });
        JOURNAL.put(
                "B6 what is known later is recorded earlier",
                r -> {
                    r.jour("2026-05-01");
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.jour("2026-04-01");
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                });
        JOURNAL.put(
                "B6 an effect is known before its cause",
                r -> {
                    r.jour("2026-05-02");
                    var cause = r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.jour("2026-05-01").parceQue(cause);
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:y", "");
                });
        JOURNAL.put(
                "B7 a fact follows another chain",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer(
                            "professionnel:x", e -> scelle(avec(e, "ce_prevhash", "f".repeat(64))));
                });
        JOURNAL.put(
                "B7 a body was changed",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "'nom':'Durand'");
                    r.alterer(
                            "professionnel:x",
                            e ->
                                    new Enregistrement(
                                            e.topic(),
                                            e.cle(),
                                            e.entetes(),
                                            new String(e.corps(), StandardCharsets.UTF_8)
                                                    .replace("Durand", "Dupond")
                                                    .getBytes(StandardCharsets.UTF_8)));
                });
        JOURNAL.put(
                "B7 a fact was changed and sealed again: the next one no longer follows",
                r -> {
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                    r.alterer("professionnel:x", e -> scelle(avec(e, "ce_auteur", "autre")));
                    r.dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
                });
        JOURNAL.put(
                "S1 a body speaks of another dossier",
                r ->
                        r.brut(
                                "parcours.ContactPris",
                                D,
                                "2026-03-02",
                                "{\"dossierId\":\"%s\",\"effectifLe\":\"2026-03-02\"}"
                                        .formatted(E)));

        PORTEURS.put(
                "S1 an absorbed dossier receives a carrier",
                r ->
                        r.jour("2026-04-02")
                                .dit(
                                        "parcours.ReferentDesigne",
                                        dossier(6),
                                        "'de':" + CIP2 + ",'referent':" + CIP));
        PORTEURS.put(
                "S2 who gives way is not who answered",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit(
                                        "parcours.ReferentDesigne",
                                        D,
                                        "'de':" + CHEF + ",'referent':" + AUTRE));
        PORTEURS.put(
                "S2 two référents from the same day",
                r -> {
                    suivi(r).jour("2026-03-20");
                    for (var vers : new String[] {AUTRE, ENCORE}) {
                        r.dit("parcours.ReferentDesigne", D, "'de':" + CIP + ",'referent':" + vers);
                    }
                });
        PORTEURS.put(
                "S2 someone stands in for themselves",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit(
                                        "parcours.PorteurProvisoireDesigne",
                                        D,
                                        "'de':" + CIP + ",'porteur':" + CIP));
        PORTEURS.put(
                "S3 a dossier opens without anyone",
                r ->
                        r.jour("2026-03-02")
                                .dit("parcours.ParcoursOuvert", D, "'territoire':'AURILLAC'"));
        PORTEURS.put(
                "S3 rights are notified and nothing opens",
                r -> {
                    r.jour("2026-03-02")
                            .dit("orientation.DroitsNotifies", D, "'soumisDroitsDevoirs':false");
                });
        PORTEURS.put(
                "S3 a dossier opens one day late",
                r -> {
                    r.jour("2026-03-02")
                            .dit("orientation.DroitsNotifies", D, "'soumisDroitsDevoirs':false");
                    r.jour("2026-03-03").dit("parcours.ParcoursOuvert", D, "'porteur':" + CHEF);
                });
        PORTEURS.put(
                "S5 a closed dossier receives a référent",
                r -> {
                    suivi(r).jour("2026-03-20")
                            .dit("parcours.DossierClos", D, "'issue':'AUTONOMIE','motif':''");
                    r.jour("2026-03-21")
                            .dit(
                                    "parcours.ReferentDesigne",
                                    D,
                                    "'de':" + CIP + ",'referent':" + AUTRE);
                });
        PORTEURS.put(
                "S5 an open dossier opens again",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit("parcours.ParcoursOuvert", D, "'porteur':" + CHEF));
        PORTEURS.put(
                "S17 who is gone still answers the day after",
                r ->
                        r.jour("2026-05-01")
                                .dit(
                                        "parcours.ProfessionnelParti",
                                        "professionnel:chef",
                                        "'professionnel':'chef'"));
        PORTEURS.put(
                "S17 who stands in comes one day late",
                r -> {
                    suivi(r).jour("2026-03-20");
                    r.dit("parcours.ReferentDesigne", D, "'de':" + CIP + ",'referent':" + AUTRE);
                    r.jour("2026-04-01")
                            .dit(
                                    "parcours.ProfessionnelParti",
                                    "professionnel:cip-3",
                                    "'professionnel':'cip-3'");
                    r.jour("2026-04-02")
                            .dit(
                                    "parcours.PorteurProvisoireDesigne",
                                    D,
                                    "'de':" + AUTRE + ",'porteur':" + CHEF);
                });
        PORTEURS.put(
                "S17 an institution that left still answers",
                r ->
                        r.jour("2026-03-10")
                                .dit(
                                        "parcours.InstitutionRetiree",
                                        "institution:departement",
                                        "2026-04-25",
                                        "'institution':'departement'"));
        PORTEURS.put(
                "S17 a plan forgets a dossier",
                r -> {
                    suivi(r);
                    r.jour("2026-09-20")
                            .dit(
                                    "parcours.PlanReaffectationArrete",
                                    "plan:2",
                                    "2026-09-30",
                                    "'partant':'professionnel:cip','affectations':[]");
                });
        PORTEURS.put(
                "S17 a plan is not carried out",
                r -> {
                    ouvrir(r, 20, "2026-03-02");
                    r.jour("2026-03-20");
                    r.dit("parcours.ReferentDesigne", D, "'de':" + CHEF + ",'referent':" + CIP2);
                    r.jour("2026-03-21")
                            .dit(
                                    "parcours.PlanReaffectationArrete",
                                    "plan:2",
                                    "2026-04-10",
                                    "'partant':'professionnel:cip-2','affectations':[{'dossierId':'%s'},{'dossierId':'%s'},{'dossierId':'%s'}]"
                                            .formatted(D, dossier(6), dossier(8)));
                    r.jour("2026-04-11")
                            .dit(
                                    "parcours.ReferentDesigne",
                                    D,
                                    "'de':" + CIP2 + ",'referent':" + CIP);
                });
        PORTEURS.put(
                "S20 the other dossier of a merge stays open",
                r -> {
                    suivi(r);
                    ouvrir(r, 21, "2026-03-03");
                    r.jour("2026-04-01")
                            .dit(
                                    "parcours.DossiersFusionnes",
                                    D,
                                    "'disparu':'%s','de':%s,'referent':%s,'accompagnements':[]"
                                            .formatted(E, CIP, CIP));
                });
        PORTEURS.put(
                "S20 a dossier is absorbed by one that took nothing over",
                r -> {
                    suivi(r);
                    r.jour("2026-04-01").dit("parcours.DossierAbsorbe", D, "'vers':'" + E + "'");
                });

        RELAIS.put(
                "S5 a handover nobody proposed is accepted",
                r -> {
                    suivi(r).jour("2026-03-20")
                            .par("plie")
                            .dit(
                                    "parcours.RelaisAccepte",
                                    D,
                                    "'relaisId':'r','de':" + CIP + ",'vers':" + PLIE);
                    r.dit("parcours.ReferentDesigne", D, "'de':" + PLIE + ",'referent':" + CIP);
                });
        RELAIS.put(
                "S5 a handover is accepted after its limit",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    r.jour("2026-03-31")
                            .par("plie")
                            .dit(
                                    "parcours.RelaisAccepte",
                                    D,
                                    "'relaisId':'r','de':" + CIP + ",'vers':" + PLIE);
                    r.jour("2026-04-01")
                            .dit(
                                    "parcours.ReferentDesigne",
                                    D,
                                    "'de':" + PLIE + ",'referent':" + CIP);
                });
        RELAIS.put(
                "S5 a handover is accepted by another institution",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    r.jour("2026-03-17")
                            .par("mission-locale")
                            .dit(
                                    "parcours.RelaisAccepte",
                                    D,
                                    "'relaisId':'r','de':" + CIP + ",'vers':" + PLIE);
                    r.dit("parcours.ReferentDesigne", D, "'de':" + PLIE + ",'referent':" + CIP);
                });
        RELAIS.put(
                "S5 someone proposes a dossier of another",
                r -> proposer(suivi(r).jour("2026-03-16"), 20, "r", AUTRE, PLIE, "2026-03-30"));
        RELAIS.put(
                "S6 two handovers wait at once",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    proposer(r.jour("2026-03-17"), 20, "s", CIP, AUTRE, "2026-03-31");
                });
        RELAIS.put(
                "S6 a refused handover is accepted",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    r.jour("2026-03-17")
                            .par("plie")
                            .dit("parcours.RelaisRefuse", D, "'relaisId':'r'");
                    r.jour("2026-03-18")
                            .par("plie")
                            .dit(
                                    "parcours.RelaisAccepte",
                                    D,
                                    "'relaisId':'r','de':" + CIP + ",'vers':" + PLIE);
                    r.dit("parcours.ReferentDesigne", D, "'de':" + PLIE + ",'referent':" + CIP);
                });
        RELAIS.put(
                "S6 a refusal changes the carrier",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    var refus =
                            r.jour("2026-03-17")
                                    .par("plie")
                                    .dit("parcours.RelaisRefuse", D, "'relaisId':'r'");
                    r.parceQue(refus)
                            .dit(
                                    "parcours.ReferentDesigne",
                                    D,
                                    "'de':" + CIP + ",'referent':" + CHEF);
                });
        RELAIS.put(
                "S6 a handover expires too early",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    r.jour("2026-03-20")
                            .dit("parcours.RelaisExpire", D, "2026-03-30", "'relaisId':'r'");
                });
        RELAIS.put(
                "S27 a handover to an institution the person refused",
                r -> {
                    suivi(r).jour("2026-03-16")
                            .dit("parcours.PartageRefuse", D, "'institution':'plie'");
                    proposer(r.jour("2026-03-17"), 20, "r", CIP, PLIE, "2026-03-31");
                });
        RELAIS.put(
                "S27 a refusal of the person removes the référent",
                r -> {
                    var refus =
                            suivi(r).jour("2026-03-16")
                                    .dit("parcours.PartageRefuse", D, "'institution':'plie'");
                    r.parceQue(refus)
                            .dit(
                                    "parcours.ReferentDesigne",
                                    D,
                                    "'de':" + CIP + ",'referent':" + CHEF);
                });

        CLOTURES.put(
                "S7 a dossier closes for the end of a duration",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit("parcours.DossierClos", D, "'issue':'FIN_DE_DUREE'"));
        CLOTURES.put(
                "S7 a dossier closes without a reason",
                r -> suivi(r).jour("2026-03-20").dit("parcours.DossierClos", D, ""));
        CLOTURES.put(
                "S7 someone is lost from sight after three letters of one week",
                r -> {
                    suivi(r);
                    for (int i = 1; i < 4; i++) {
                        r.jour("2026-03-1" + i)
                                .dit("parcours.ContactPris", D, "'nature':'RELANCE_COURRIER'");
                    }
                    r.jour("2026-03-20")
                            .dit("parcours.DossierClos", D, "'issue':'PERDU_DE_VUE','motif':'x'");
                });
        CLOTURES.put(
                "S7 a dossier closes on an outcome that is not the last word",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit("parcours.DossierClos", D, "'issue':'INTERIM'"));
        CLOTURES.put(
                "S7 someone is lost from sight without a word",
                r ->
                        suivi(r).jour("2026-03-20")
                                .dit("parcours.DossierClos", D, "'issue':'PERDU_DE_VUE'"));
        CLOTURES.put(
                "S7 an accompaniment closes without its next step",
                r -> {
                    suivi(r);
                    r.dit(
                            "parcours.AccompagnementOuvert",
                            D,
                            "'accompagnementId':'a','dispositif':'NUMERIQUE'");
                    r.jour("2026-03-20")
                            .dit(
                                    "parcours.AccompagnementClos",
                                    D,
                                    "'accompagnementId':'a','issue':'INTERIM','motif':''");
                });
        CLOTURES.put(
                "S7 the next step begins after sixteen days",
                r -> {
                    suivi(r);
                    r.jour("2026-03-20")
                            .dit(
                                    "parcours.AccompagnementClos",
                                    D,
                                    "'accompagnementId':'a','issue':'INTERIM','suite':{'responsable':%s,'debutLe':'2026-04-05'}"
                                            .formatted(CIP));
                });
        for (var cause :
                Map.of(
                                "S8 a change of status", "parcours.StatutChange",
                                "S8 an end of rights", "orientation.DroitsFermes",
                                "S16 a suspension of rights", "orientation.DroitsSuspendus",
                                "S14 a move", "orientation.Demenagement")
                        .entrySet()) {
            CLOTURES.put(
                    cause.getKey() + " closes a dossier",
                    r -> {
                        var fait = suivi(r).jour("2026-03-20").dit(cause.getValue(), D, "");
                        r.parceQue(fait).dit("parcours.DossierClos", D, "'issue':'AUTONOMIE'");
                    });
        }
        CLOTURES.put(
                "S9 a dossier closes on a job of two months",
                r -> {
                    suivi(r).jour("2026-03-20")
                            .dit("parcours.EmploiDemarre", D, "'emploiId':'e','contrat':'CDI'");
                    r.jour("2026-05-20").dit("parcours.DossierClos", D, "'issue':'CDI'");
                });
        CLOTURES.put(
                "S9 a dossier closes on a training that never was",
                r ->
                        suivi(r).jour("2026-05-20")
                                .dit("parcours.DossierClos", D, "'issue':'FORMATION_QUALIFIANTE'"));
        CLOTURES.put(
                "S15 transferred on the very day of the acceptance",
                r -> {
                    suivi(r).jour("2026-03-20")
                            .dit("parcours.TransfertDepartementDemande", D, "'transfertId':'t'");
                    r.jour("2026-04-01")
                            .dit("parcours.TransfertDepartementAccepte", D, "'transfertId':'t'");
                    r.dit("parcours.DossierClos", D, "'issue':'TRANSFERE','motif':'19'");
                });
        for (var envoi : new String[] {"parcours.RappelEmis", "orientation.RelanceEnvoyee"}) {
            CLOTURES.put(
                    "S19 after a death: " + envoi,
                    r -> r.jour("2026-04-10").dit(envoi, dossier(2), "2026-04-08", ""));
        }

        for (var cas :
                Map.of(
                                "a pass of two years and a day",
                                "'finLe':'2028-03-08'",
                                "a suspension of three years and a day",
                                "'finLe':'2028-03-07'")
                        .entrySet()) {
            ACCOMPAGNEMENTS.put(
                    "IAE " + cas.getKey() + ", and nobody says so",
                    r -> {
                        suivi(r).dit(
                                        "parcours.PassIaeDelivre",
                                        D,
                                        "'passId':'p','numero':'9'," + cas.getValue());
                        r.dit(
                                "parcours.PassIaeSuspendu",
                                D,
                                "'passId':'p','suspensionId':'s','debutLe':'2026-03-09','finLe':'%s'"
                                        .formatted(
                                                cas.getKey().startsWith("a pass")
                                                        ? "2029-03-08"
                                                        : "2029-03-09"));
                        veiller(r, "2026-04-01");
                    });
        }
        for (var cas :
                Map.of(
                                "one month too many", CLIS_FINI.formatted(4, 200_000),
                                "paid in full", CLIS_FINI.formatted(3, 300_000))
                        .entrySet()) {
            ACCOMPAGNEMENTS.put(
                    "Q048 " + cas.getKey(),
                    r -> {
                        clis(r, 30, 300_000);
                        r.jour("2026-06-08").dit("parcours.ClisTermine", D, cas.getValue());
                    });
        }
        ACCOMPAGNEMENTS.put("Q048 fewer hours than thirty", r -> clis(r, 29, 300_000));
        ACCOMPAGNEMENTS.put("Q048 another amount", r -> clis(r, 30, 400_000));
        ACCOMPAGNEMENTS.put(
                "Q052 one more grant than there are",
                r -> {
                    r.jour("2026-06-01");
                    for (int n = 1; n <= 10; n++) {
                        attribuer(r, "c" + n, dossier(30 + n), 20 + n);
                    }
                });
        ACCOMPAGNEMENTS.put(
                "Q052 the last grant given twice",
                r -> {
                    r.jour("2026-06-01");
                    attribuer(r, "b1", D, 10);
                    attribuer(r, "b2", E, 10);
                });
        ACCOMPAGNEMENTS.put(
                "Q052 a grant kept that was not given",
                r ->
                        suivi(r).dit(
                                        "parcours.BoursePermisReservee",
                                        D,
                                        "'bourseId':'b','annee':2026,'numero':3"));
        ACCOMPAGNEMENTS.put(
                "Q052 a grant kept that was given to another",
                r -> {
                    attribuer(suivi(r).jour("2026-06-01"), "c", E, 3);
                    r.dit(
                            "parcours.BoursePermisReservee",
                            D,
                            "'bourseId':'c','annee':2026,'numero':3");
                });
        ACCOMPAGNEMENTS.put(
                "Q052 a grant kept under another number",
                r -> {
                    attribuer(suivi(r).jour("2026-06-01"), "c", D, 3);
                    r.dit(
                            "parcours.BoursePermisReservee",
                            D,
                            "'bourseId':'c','annee':2026,'numero':4");
                });
        ACCOMPAGNEMENTS.put(
                "Q052 a convention without a grant",
                r ->
                        suivi(r).dit(
                                        "parcours.ConventionBourseSignee",
                                        D,
                                        "'bourseId':'b','heures':60,'centimes':100000"));
        ACCOMPAGNEMENTS.put(
                "Q050 paid without convention",
                r -> suivi(r).dit("parcours.BoursePermisVersee", D, VERSEMENT));
        ACCOMPAGNEMENTS.put(
                "Q050 paid before its convention",
                r -> {
                    suivi(r).jour("2026-06-01");
                    r.dit("parcours.BoursePermisVersee", D, VERSEMENT);
                    convenir(r, D, 9, 60, 100_000);
                });
        ACCOMPAGNEMENTS.put(
                "Q050 paid twice",
                r -> {
                    signer(r, 60, 100_000);
                    r.dit("parcours.BoursePermisVersee", D, VERSEMENT);
                    r.dit("parcours.BoursePermisVersee", D, VERSEMENT);
                });
        ACCOMPAGNEMENTS.put(
                "Q050 paid to the same person under two dossiers, once it is known",
                r -> {
                    signer(r, 60, 100_000);
                    ouvrir(r, 21, "2026-06-02");
                    convenir(r, E, 8, 60, 100_000);
                    r.dit("parcours.BoursePermisVersee", E, VERSEMENT);
                    r.jour("2026-06-03")
                            .dit(
                                    "parcours.DossiersFusionnes",
                                    D,
                                    "'disparu':'%s','de':%s,'referent':%s,'accompagnements':[]"
                                            .formatted(E, CIP, CIP));
                    r.dit("parcours.DossierAbsorbe", E, "'vers':'" + D + "'");
                    r.jour("2026-06-04").dit("parcours.BoursePermisVersee", D, VERSEMENT);
                });
        ACCOMPAGNEMENTS.put(
                "CEJ a new one five months after the last",
                r -> {
                    suivi(r);
                    var cej = "'accompagnementId':'%s','dispositif':'CEJ'";
                    r.dit("parcours.AccompagnementOuvert", D, cej.formatted("a"));
                    r.jour("2026-03-20")
                            .dit(
                                    "parcours.AccompagnementClos",
                                    D,
                                    "'accompagnementId':'a','issue':'AUTONOMIE'");
                    r.jour("2026-08-20")
                            .dit("parcours.AccompagnementOuvert", D, cej.formatted("b"));
                });
        ACCOMPAGNEMENTS.put(
                "CONTRAT a CER in 2026",
                r ->
                        suivi(r).dit(
                                        "parcours.ContratSigne",
                                        D,
                                        "'contratId':'k','regime':'CER_2008','finLe':'2026-09-08'"));
        ACCOMPAGNEMENTS.put(
                "CONTRAT a year and a day",
                r ->
                        contrat(r)
                                .dit(
                                        "parcours.ContratRevise",
                                        D,
                                        "'contratId':'k','finLe':'2027-03-10'"));
        ACCOMPAGNEMENTS.put(
                "CONTRAT a CER carried beyond its conversion",
                r -> {
                    suivi(r).dit(
                                    "parcours.ContratSigne",
                                    D,
                                    "2024-12-30",
                                    "'contratId':'k','regime':'CER_2008','finLe':'2025-12-29'");
                    r.dit("parcours.ContratRevise", D, "'contratId':'k','finLe':'2027-01-01'");
                });
        ACCOMPAGNEMENTS.put(
                "SANCTION a breach of no contract", r -> manquement(contrat(r), "x", "rdv"));
        ACCOMPAGNEMENTS.put(
                "SANCTION a breach of a contract that is over",
                r -> manquement(contrat(r).jour("2026-09-09"), "k", "rdv"));
        ACCOMPAGNEMENTS.put("SANCTION a breach of no clause", r -> manquement(contrat(r), "k", ""));
        ACCOMPAGNEMENTS.put(
                "SANCTION proposed without a breach",
                r -> contrat(r).dit("parcours.SuspensionProposee", D, PROPOSEE.formatted(50, 2)));
        ACCOMPAGNEMENTS.put("SANCTION less than thirty percent", r -> envisager(r, 29, 2));
        ACCOMPAGNEMENTS.put("SANCTION three months the first time", r -> envisager(r, 50, 3));
        ACCOMPAGNEMENTS.put(
                "SANCTION decided without having been proposed",
                r -> decider(contrat(r), "2026-04-13", 50, "2026-06-13"));
        ACCOMPAGNEMENTS.put(
                "SANCTION decided on the tenth day",
                r -> {
                    aviser(envisager(r, 50, 2), "2026-04-10");
                    decider(r, "2026-04-11", 50, "2026-06-11");
                });
        ACCOMPAGNEMENTS.put(
                "SANCTION decided without an opinion",
                r -> decider(envisager(r, 50, 2), "2026-04-13", 50, "2026-06-13"));
        for (var autrement : Map.of(60, "2026-06-13", 50, "2026-06-14").entrySet()) {
            ACCOMPAGNEMENTS.put(
                    "SANCTION decided otherwise than proposed, " + autrement,
                    r -> {
                        aviser(envisager(r, 50, 2), "2026-04-10");
                        decider(r, "2026-04-13", autrement.getKey(), autrement.getValue());
                    });
        }
        ACCOMPAGNEMENTS.put("Q050 fifty-nine hours are promised", r -> signer(r, 59, 100_000));
        ACCOMPAGNEMENTS.put("Q050 another amount is promised", r -> signer(r, 60, 1_000));
        ACCOMPAGNEMENTS.put(
                "S10 two reinforced accompaniments",
                r -> {
                    suivi(r);
                    for (var dispositif : new String[] {"COACH_SOCIAL", "PLIE"}) {
                        r.dit(
                                "parcours.AccompagnementOuvert",
                                D,
                                "'accompagnementId':'%s','dispositif':'%s'"
                                        .formatted(dispositif, dispositif));
                    }
                });
        ACCOMPAGNEMENTS.put(
                "S10 one is learnt late, and nobody says so",
                r -> {
                    suivi(r).jour("2026-03-16")
                            .dit(
                                    "parcours.AccompagnementOuvert",
                                    D,
                                    "'accompagnementId':'a','dispositif':'COACH_SOCIAL'");
                    r.jour("2026-04-01")
                            .dit(
                                    "parcours.AccompagnementOuvert",
                                    D,
                                    "2026-03-10",
                                    "'accompagnementId':'b','dispositif':'CEJ'");
                });
        ACCOMPAGNEMENTS.put(
                "S12 longer than its maximum from the start",
                r ->
                        suivi(r).dit(
                                        "parcours.AccompagnementOuvert",
                                        D,
                                        "'accompagnementId':'a','dispositif':'COACH_JEUNES','finPrevueLe':'2026-08-09'"));
        ACCOMPAGNEMENTS.put(
                "S12 renewed beyond its maximum",
                r -> {
                    suivi(r).dit(
                                    "parcours.AccompagnementOuvert",
                                    D,
                                    "'accompagnementId':'a','dispositif':'COACH_PROFESSIONNEL','finPrevueLe':'2026-08-09'");
                    r.jour("2026-08-01")
                            .dit(
                                    "parcours.AccompagnementRenouvele",
                                    D,
                                    "'accompagnementId':'a','finPrevueLe':'2027-01-10'");
                });
        ACCOMPAGNEMENTS.put(
                "S25 care without prescription",
                r ->
                        suivi(r).dit(
                                        "parcours.AccompagnementOuvert",
                                        D,
                                        "'accompagnementId':'a','dispositif':'PSYCHOLOGUE'"));
        ACCOMPAGNEMENTS.put(
                "S25 care before its prescription",
                r -> {
                    suivi(r).jour("2026-03-20")
                            .dit(
                                    "parcours.SoinPrescrit",
                                    D,
                                    "'prescriptionId':'p','dispositif':'SANTE_IDE'");
                    r.dit(
                            "parcours.AccompagnementOuvert",
                            D,
                            "2026-03-19",
                            "'accompagnementId':'a','dispositif':'SANTE_IDE','prescriptionId':'p'");
                });
        ACCOMPAGNEMENTS.put(
                "S25 care is prescribed by someone else",
                r ->
                        suivi(r).dit(
                                        "parcours.SoinPrescrit",
                                        D,
                                        "'prescriptionId':'p','dispositif':'SANTE_IDE','prescripteur':"
                                                + CIP2));
        ACCOMPAGNEMENTS.put(
                "S25 the reason of care can be read as a social note",
                r ->
                        suivi(r).dit(
                                        "parcours.SoinPrescrit",
                                        D,
                                        "'prescriptionId':'p','dispositif':'SANTE_IDE','raison':"
                                                + chiffre(20, "NOTES_SOCIALES")));
        ACCOMPAGNEMENTS.put(
                "S24 health data in a diagnosis",
                r ->
                        suivi(r).dit(
                                        "orientation.DiagnosticEtabli",
                                        D,
                                        "'nature':'DIAGNOSTIC_360','notes':"
                                                + chiffre(20, "SANTE")));
        ACCOMPAGNEMENTS.put(
                "S24 the data of another person",
                r ->
                        suivi(r).dit(
                                        "orientation.IdentiteRectifiee",
                                        D,
                                        "'identite':" + chiffre(1, "IDENTITE")));

        TEMPS.put(
                "S4 an orientation is late and nobody says so",
                r -> {
                    ouvrir(r, 20, "2026-02-01");
                    ouvrir(r, 21, "2026-03-10");
                    r.jour("2026-04-09").dit("orientation.DelaiApproche", E, "'nature':'LOCAL'");
                    r.dit(
                            "orientation.DelaiDepasse",
                            D,
                            "'nature':'LOCAL','limiteLe':'2026-03-01'");
                });
        TEMPS.put(
                "S4 the legal limit is past and only the local one is said",
                r -> {
                    ouvrir(r, 20, "2026-01-12");
                    r.dit("parcours.EtapeDemarree", D, "'etapeId':'e'");
                    ouvrir(r, 21, "2026-03-10");
                    r.jour("2026-02-13")
                            .dit(
                                    "orientation.DelaiDepasse",
                                    D,
                                    "'nature':'LOCAL','limiteLe':'2026-02-12'");
                    r.jour("2026-04-09").dit("orientation.DelaiApproche", E, "'nature':'LOCAL'");
                });
        TEMPS.put(
                "S6 a handover never expires",
                r -> {
                    proposer(suivi(r).jour("2026-03-16"), 20, "r", CIP, PLIE, "2026-03-30");
                    rencontrer(r);
                    veiller(r, "2026-04-10");
                });
        TEMPS.put(
                "S12 an accompaniment comes to its end in silence",
                r -> {
                    suivi(r).dit(
                                    "parcours.AccompagnementOuvert",
                                    D,
                                    "'accompagnementId':'a','dispositif':'NUMERIQUE','finPrevueLe':'2026-03-30'");
                    veiller(r, "2026-04-10");
                });
        TEMPS.put(
                "S13 a chantier ends soon and nothing is ready",
                r -> {
                    suivi(r).dit(
                                    "parcours.EtapeDemarree",
                                    D,
                                    "'etapeId':'e','nature':'ACI','outil':'CDDI_ACI','finPrevueLe':'2026-06-20'");
                    veiller(r, "2026-04-10");
                });
        TEMPS.put(
                "S17 nobody is asked for a référent",
                r -> {
                    suivi(r).jour("2026-03-16");
                    r.dit(
                            "parcours.PorteurProvisoireDesigne",
                            D,
                            "'de':" + CIP + ",'porteur':" + CHEF);
                    rencontrer(r);
                    veiller(r, "2026-04-10");
                });
        TEMPS.put(
                "S11 a second diagnosis without a reason",
                r ->
                        r.jour("2026-07-01")
                                .dit(
                                        "orientation.DiagnosticEtabli",
                                        dossier(1),
                                        "'nature':'DIAGNOSTIC_360'"));
        TEMPS.put(
                "S21 an orientation is backdated",
                r -> {
                    ouvrir(r, 20, "2026-03-02");
                    r.jour("2026-03-09").dit("orientation.OrientationDecidee", D, "2026-03-08", "");
                });
        TEMPS.put(
                "S21 a référent is designated for yesterday",
                r -> {
                    suivi(r);
                    r.dit(
                            "parcours.ReferentDesigne",
                            D,
                            "2026-03-08",
                            "'de':" + CHEF + ",'referent':" + AUTRE);
                });
        TEMPS.put(
                "S22 a correction has no target",
                r ->
                        suivi(r).dit(
                                        "parcours.CorrectionApportee",
                                        D,
                                        "'cible':'nulle-part','motif':''"));
        TEMPS.put(
                "S22 a correction names what never came",
                r -> {
                    var contact = suivi(r).dit("parcours.ContactPris", D, "'contactId':'c'");
                    r.dit(
                            "parcours.CorrectionApportee",
                            D,
                            "'cible':'%s','remplacant':'nulle-part'".formatted(contact));
                });
        TEMPS.put(
                "S23 nobody is seen for a month and nobody says so",
                r -> {
                    ouvrir(r, 20, "2026-03-02");
                    veiller(r, "2026-04-09");
                });
        TEMPS.put(
                "S23 a step has ended and nothing follows",
                r -> {
                    suivi(r).dit("parcours.EtapeDemarree", D, "'etapeId':'e'");
                    r.dit("parcours.EtapeTerminee", D, "2026-03-10", "'etapeId':'e'");
                    veiller(r, "2026-04-17");
                });
        TEMPS.put(
                "S23 it was said of an older silence only",
                r -> {
                    ouvrir(r, 20, "2026-02-02");
                    orienter(r, 20, "2026-02-16", CIP);
                    signalerSilence(r, "2026-03-05");
                    rencontrer(r);
                    veiller(r, "2026-04-12");
                });
        TEMPS.put(
                "S23 a silence that was over is back and nobody says so again",
                r -> {
                    ouvrir(r, 20, "2026-03-02");
                    signalerSilence(r, "2026-04-02");
                    r.jour("2026-04-10");
                    r.dit(
                            "parcours.AnomalieLevee",
                            D,
                            "'anomalieId':'t','motif':'','parLaVeille':true");
                    veiller(r, "2026-04-20");
                });
        TEMPS.put(
                "S28 nothing is ahead",
                r -> {
                    for (int n : new int[] {20, 21}) {
                        ouvrir(r, n, "2026-03-02");
                        r.dit("parcours.EtapeDemarree", dossier(n), "'etapeId':'e'");
                    }
                    for (var d : new String[] {D, dossier(5), dossier(3), dossier(8)}) {
                        r.jour("2026-06-01")
                                .dit("parcours.RdvPlanifie", d, "'prevuLe':'2026-06-20'");
                    }
                    r.jour("2026-06-08").dit("parcours.EcheanceApprochee", D, "");
                });
    }
}
