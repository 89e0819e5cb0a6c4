package fr.spie.cli.audit;

/// A log in which everything is as it should be, with something of every rule in it. Facts are
/// written by hand, as an auditor would read them.
final class JournalSain {

    static final String CHEF = "{'professionnel':'chef','institution':'departement'}";
    static final String CIP = "{'professionnel':'cip','institution':'departement'}";
    static final String CIP2 = "{'professionnel':'cip-2','institution':'departement'}";
    static final String PLIE = "{'professionnel':'plie-1','institution':'plie'}";

    static final String CLIS_FINI = "'clisId':'c','mois':%d,'centimes':%d,'motif':''";
    static final String BOURSES = "bourses-permis:2026";

    private JournalSain() {}

    static Recueil ecrire() {
        var r = new Recueil();
        annuaire(r);
        filRouge(r);
        deces(r);
        enRetard(r);
        fusion(r);
        transfert(r);
        plan(r);
        sanction(r);
        return r;
    }

    static String dossier(int numero) {
        return "00000000-0000-4000-8000-%012d".formatted(numero);
    }

    /// Rights notified and parcours open, the same day.
    static void ouvrir(Recueil r, int numero, String jour) {
        r.jour(jour);
        var notifie =
                r.dit(
                        "orientation.DroitsNotifies",
                        dossier(numero),
                        "'droitOuvertLe':'%s','organisme':'CAF-151','territoire':'AURILLAC','role':'DEM','soumisDroitsDevoirs':true,'identite':%s"
                                .formatted(jour, chiffre(numero, "IDENTITE")));
        r.parceQue(notifie)
                .dit(
                        "parcours.ParcoursOuvert",
                        dossier(numero),
                        "'territoire':'AURILLAC','porteur':" + CHEF);
    }

    /// An orientation decided on that day, and the référent it designates.
    static void orienter(Recueil r, int numero, String jour, String referent) {
        r.jour(jour);
        var decidee =
                r.dit(
                        "orientation.OrientationDecidee",
                        dossier(numero),
                        "'orientationId':'o%d','vers':'SOCIAL','institution':'departement','referent':'x','decideur':'PCD','motifs':[]"
                                .formatted(numero));
        r.parceQue(decidee)
                .dit(
                        "parcours.ReferentDesigne",
                        dossier(numero),
                        "'de':" + CHEF + ",'referent':" + referent);
    }

    static String chiffre(int numero, String finalite) {
        return "{'personne':'%s','finalite':'%s','valeur':'AbCd'}"
                .formatted(dossier(numero), finalite);
    }

    /// Something goes on from then on.
    private static void etape(Recueil r, int numero) {
        r.dit("parcours.EtapeDemarree", dossier(numero), "'etapeId':'e','nature':'ATELIER'");
    }

    static void proposer(Recueil r, int numero, String relais, String de, String vers, String au) {
        r.dit(
                "parcours.RelaisPropose",
                dossier(numero),
                "'relaisId':'%s','de':%s,'vers':%s,'echeanceLe':'%s','motif':''"
                        .formatted(relais, de, vers, au));
    }

    private static void annuaire(Recueil r) {
        r.jour("2026-01-05");
        for (var code : new String[] {"departement", "plie", "mission-locale"}) {
            r.dit(
                    "parcours.InstitutionDeclaree",
                    "institution:" + code,
                    "'institution':'%s','nom':'','nature':'PLIE'".formatted(code));
        }
        for (var id : new String[] {"chef", "cip", "cip-2", "plie-1"}) {
            r.dit(
                    "parcours.ProfessionnelHabilite",
                    "professionnel:" + id,
                    "'professionnel':'%s','nom':'','institution':'x','fonction':'CIP'"
                            .formatted(id));
        }
    }

    /// Everything that may happen to someone, and a job in the end.
    private static void filRouge(Recueil r) {
        var d = dossier(1);
        ouvrir(r, 1, "2026-03-02");
        r.jour("2026-03-16")
                .dit(
                        "orientation.DiagnosticEtabli",
                        d,
                        "'diagnosticId':'x','nature':'DIAGNOSTIC_360','notes':"
                                + chiffre(1, "NOTES_SOCIALES"));
        orienter(r, 1, "2026-03-20", CIP);
        r.jour("2026-03-25")
                .dit(
                        "parcours.ContratSigne",
                        d,
                        "'contratId':'k','regime':'CONTRAT_ENGAGEMENT_2025','finLe':'2026-09-24','heuresHebdomadaires':15");
        r.jour("2026-04-01");
        proposer(r, 1, "r1", CIP, PLIE, "2026-04-15");
        r.jour("2026-04-03")
                .par("plie")
                .dit("parcours.RelaisRefuse", d, "'relaisId':'r1','motif':''");
        r.jour("2026-04-10");
        proposer(r, 1, "r2", CIP, PLIE, "2026-04-24");
        r.jour("2026-04-13")
                .par("plie")
                .dit(
                        "parcours.RelaisAccepte",
                        d,
                        "2026-04-15",
                        "'relaisId':'r2','de':" + CIP + ",'vers':" + PLIE);
        accompagnements(r, d);
        var suspendus = r.jour("2026-05-11").dit("orientation.DroitsSuspendus", d, "'motif':'06'");
        r.parceQue(suspendus).dit("parcours.DroitConstate", d, "'etat':'SUSPENDU','motif':'06'");
        r.jour("2026-05-12")
                .dit(
                        "parcours.ProfessionnelParti",
                        "professionnel:plie-1",
                        "2026-05-20",
                        "'professionnel':'plie-1','motif':''");
        r.dit(
                "parcours.PorteurProvisoireDesigne",
                d,
                "2026-05-20",
                "'de':" + PLIE + ",'porteur':" + CHEF + ",'motif':''");
        r.jour("2026-05-25")
                .dit("parcours.ReferentDesigne", d, "'de':" + CHEF + ",'referent':" + CIP);
        r.jour("2026-06-01").dit("parcours.EmploiDemarre", d, "'emploiId':'e','contrat':'CDI'");
        r.jour("2026-06-15")
                .dit(
                        "orientation.Demenagement",
                        d,
                        "'ancienTerritoire':'AURILLAC','territoire':'MAURIAC'");
        r.jour("2026-09-02").dit("parcours.DossierClos", d, "'issue':'CDI','motif':''");
    }

    /// One reinforced accompaniment, another one learnt late and said to be so, and care.
    private static void accompagnements(Recueil r, String d) {
        r.jour("2026-04-20")
                .dit(
                        "parcours.AccompagnementOuvert",
                        d,
                        "'accompagnementId':'a1','dispositif':'COACH_SOCIAL','finPrevueLe':'2026-10-20','intervenant':"
                                + CIP);
        r.jour("2026-05-04")
                .dit(
                        "parcours.AccompagnementOuvert",
                        d,
                        "2026-04-01",
                        "'accompagnementId':'a2','dispositif':'CEJ','intervenant':" + CIP);
        r.dit(
                "parcours.AnomalieOuverte",
                d,
                "'anomalieId':'n','nature':'DOUBLE_ACCOMPAGNEMENT','echeanceLe':'2026-05-18'");
        r.dit(
                "parcours.SoinPrescrit",
                d,
                "'prescriptionId':'p','dispositif':'SANTE_IDE','prescripteur':%s,'raison':%s"
                        .formatted(PLIE, chiffre(1, "SANTE")));
        r.jour("2026-05-06")
                .dit(
                        "parcours.AccompagnementOuvert",
                        d,
                        "'accompagnementId':'a3','dispositif':'SANTE_IDE','prescriptionId':'p','finPrevueLe':'2028-05-06','intervenant':"
                                + CIP);
        r.jour("2026-05-10")
                .dit(
                        "parcours.AccompagnementClos",
                        d,
                        "'accompagnementId':'a2','issue':'FORMATION','motif':'','suite':{'nature':'formation','responsable':%s,'debutLe':'2026-05-20'}"
                                .formatted(CIP));
        bourse(r, d);
        r.dit(
                "parcours.ClisSigne",
                d,
                "'clisId':'c','nature':'CDI','employeur':'x','tuteur':'y','debutLe':'2026-01-31','heuresHebdomadaires':30,'centimes':400000");
        r.dit("parcours.ClisTermine", d, "2026-04-28", CLIS_FINI.formatted(2, 133_333));
    }

    /// Kept after someone else gave the same number back, signed, and paid.
    private static void bourse(Recueil r, String d) {
        attribuer(r, "b0", dossier(99), 1);
        r.dit(
                "parcours.PlaceBourseRendue",
                BOURSES,
                "'annee':2026,'bourseId':'b0','dossierId':'%s','numero':1".formatted(dossier(99)));
        attribuer(r, "b", d, 1);
        r.dit("parcours.BoursePermisReservee", d, "'bourseId':'b','annee':2026,'numero':1");
        r.dit("parcours.ConventionBourseSignee", d, "'bourseId':'b','heures':60,'centimes':100000");
        r.dit(
                "parcours.BoursePermisVersee",
                d,
                "'bourseId':'b','codeObtenuLe':'2026-05-09','autoEcole':'x','centimes':100000");
    }

    static void attribuer(Recueil r, String bourse, String dossier, int numero) {
        r.dit(
                "parcours.PlaceBourseAttribuee",
                BOURSES,
                "'annee':2026,'bourseId':'%s','dossierId':'%s','numero':%d"
                        .formatted(bourse, dossier, numero));
    }

    private static void deces(Recueil r) {
        ouvrir(r, 2, "2026-03-02");
        r.jour("2026-03-05")
                .dit("parcours.RappelEmis", dossier(2), "'rdvId':'x','prevuLe':'2026-03-07'");
        orienter(r, 2, "2026-03-09", CIP);
        r.jour("2026-04-09")
                .dit(
                        "parcours.DossierClos",
                        dossier(2),
                        "2026-04-02",
                        "'issue':'DECES','motif':''");
    }

    /// Oriented late, which is said; and the day of the decision, mistyped, is corrected.
    private static void enRetard(Recueil r) {
        var d = dossier(3);
        ouvrir(r, 3, "2026-01-12");
        etape(r, 3);
        for (var limite : new String[] {"LOCAL 2026-02-12", "LEGAL 2026-02-23"}) {
            var mots = limite.split(" ");
            r.jour(java.time.LocalDate.parse(mots[1]).plusDays(1).toString())
                    .dit(
                            "orientation.DelaiDepasse",
                            d,
                            "'delaiId':'x','nature':'%s','limiteLe':'%s','source':'x'"
                                    .formatted(mots[0], mots[1]));
        }
        orienter(r, 3, "2026-03-16", CIP);
        r.jour("2026-03-20");
        var orientee = Recueil.id("orientation", d, 3);
        var remplacant = Recueil.id("orientation", d, 5);
        r.dit(
                "orientation.CorrectionApportee",
                d,
                "'cible':'%s','remplacant':'%s','motif':'faute de frappe'"
                        .formatted(orientee, remplacant));
        r.dit(
                "orientation.OrientationDecidee",
                d,
                "2026-02-16",
                "'orientationId':'o3','vers':'SOCIAL','institution':'departement','referent':'x','decideur':'PCD','motifs':[]");
        r.dit("parcours.RdvPlanifie", d, "'rdvId':'x','prevuLe':'2026-05-15'");
        r.jour("2026-03-21")
                .dit("orientation.DelaiApproche", d, "'nature':'LOCAL','limiteLe':'2026-04-01'");
    }

    private static void fusion(Recueil r) {
        ouvrir(r, 5, "2026-03-02");
        ouvrir(r, 6, "2026-03-03");
        orienter(r, 5, "2026-03-09", CIP);
        etape(r, 5);
        orienter(r, 6, "2026-03-10", CIP2);
        r.jour("2026-04-01")
                .dit(
                        "parcours.DossiersFusionnes",
                        dossier(5),
                        "'disparu':'%s','de':%s,'referent':%s,'accompagnements':[]"
                                .formatted(dossier(6), CIP, CIP));
        r.dit("parcours.DossierAbsorbe", dossier(6), "'vers':'" + dossier(5) + "'");
    }

    private static void transfert(Recueil r) {
        ouvrir(r, 7, "2026-03-02");
        orienter(r, 7, "2026-03-09", CIP);
        etape(r, 7);
        r.jour("2026-04-01")
                .dit(
                        "parcours.TransfertDepartementDemande",
                        dossier(7),
                        "'transfertId':'t','departement':'19'");
        r.jour("2026-04-20")
                .dit("parcours.TransfertDepartementAccepte", dossier(7), "'transfertId':'t'");
        r.dit("parcours.DossierClos", dossier(7), "2026-04-21", "'issue':'TRANSFERE','motif':'19'");
    }

    private static void plan(Recueil r) {
        ouvrir(r, 8, "2026-03-02");
        orienter(r, 8, "2026-03-09", CIP2);
        etape(r, 8);
        r.jour("2026-04-01")
                .dit(
                        "parcours.PlanReaffectationArrete",
                        "plan:1",
                        "2026-04-30",
                        "'partant':'professionnel:cip-2','planId':'1','motif':'','affectations':[{'dossierId':'%s','vers':%s}]"
                                .formatted(dossier(8), CIP));
        r.dit(
                "parcours.ReferentDesigne",
                dossier(8),
                "2026-04-30",
                "'de':%s,'referent':%s,'planId':'1'".formatted(CIP2, CIP));
        r.dit(
                "parcours.ProfessionnelParti",
                "professionnel:cip-2",
                "2026-04-30",
                "'professionnel':'cip-2','motif':''");
    }

    /// Two suspensions, the second one longer, both heard; a CER that was revised in time; a second
    /// CEJ six months after the first.
    private static void sanction(Recueil r) {
        var d = dossier(9);
        ouvrir(r, 9, "2026-01-12");
        etape(r, 9);
        orienter(r, 9, "2026-01-19", CIP);
        r.dit(
                "parcours.ContratSigne",
                d,
                "2024-12-30",
                "'contratId':'k','regime':'CER_2008','finLe':'2025-12-29','heuresHebdomadaires':0");
        r.dit("parcours.ContratRevise", d, "'contratId':'k','finLe':'2026-12-31'");
        suspendre(r, "1", "2026-01-20", "2026-01-31", 2);
        r.jour("2026-02-02")
                .dit(
                        "parcours.AccompagnementOuvert",
                        d,
                        "'accompagnementId':'c1','dispositif':'CEJ'");
        r.jour("2026-02-16")
                .dit(
                        "parcours.AccompagnementClos",
                        d,
                        "'accompagnementId':'c1','issue':'AUTONOMIE','motif':''");
        r.dit(
                "parcours.AnomalieOuverte",
                d,
                "'anomalieId':'n','nature':'SANS_PROCHAINE_DATE','echeanceLe':'2026-09-01'");
        suspendre(r, "2", "2026-04-20", "2026-05-01", 4);
        r.jour("2026-08-16")
                .dit(
                        "parcours.AccompagnementOuvert",
                        d,
                        "'accompagnementId':'c2','dispositif':'CEJ'");
        r.jour("2026-08-17").dit("parcours.DossierClos", d, "'issue':'AUTONOMIE','motif':''");
    }

    private static void suspendre(Recueil r, String n, String le, String decideeLe, int mois) {
        var d = dossier(9);
        r.jour(le)
                .dit(
                        "parcours.ManquementConstate",
                        d,
                        "'manquementId':'m%s','contratId':'k','clause':'rendez-vous'".formatted(n));
        r.dit(
                "parcours.SuspensionProposee",
                d,
                "'suspensionId':'s%s','manquementId':'m%s','nature':'SUSPENSION','taux':50,'mois':%d"
                        .formatted(n, n, mois));
        r.dit("parcours.AvisRendu", d, "'suspensionId':'s%s','favorable':true".formatted(n));
        r.jour(decideeLe)
                .dit(
                        "parcours.SuspensionDecidee",
                        d,
                        "'suspensionId':'s%s','taux':50,'debutLe':'%s','finLe':'%s'"
                                .formatted(
                                        n,
                                        decideeLe,
                                        java.time.LocalDate.parse(decideeLe).plusMonths(mois)));
    }
}
