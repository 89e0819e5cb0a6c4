package fr.spie.cli.demo;

import static fr.spie.cli.demo.Departement.PARTANT;

import fr.spie.cli.demo.Action.Appel;
import fr.spie.cli.demo.Action.Attente;
import fr.spie.cli.demo.Action.Retenu;
import fr.spie.events.Jour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/// Draws what happens, day after day. Everything that could depend on the platform's answers (who
/// gets a place, who answers for whom) is counted here too, so that the scenario is complete before
/// it is played.
final class Generateur {

    private static final Attente RIEN = new Attente.Rien();
    private static final List<String> EMPLOIS =
            List.of(
                    "CDI",
                    "CDI",
                    "CDD_GE_6M",
                    "CDD_GE_6M",
                    "CDD_LT_6M",
                    "INTERIM",
                    "CREATION_ACTIVITE");

    private final int fin;
    private final int depart;
    private final LocalDate debut;
    private final List<Fil> fils;
    private final Offres offres;
    private final FluxMensuels flux;
    private final List<Action> actions = new ArrayList<>();
    private final PriorityQueue<Intention> file = new PriorityQueue<>(Intention.ORDRE);
    private final Map<Integer, FluxMensuels.Demenagement> demenages = new LinkedHashMap<>();
    private int ordre;

    private record Intention(int jour, int personne, int ordre, Runnable suite) {

        static final Comparator<Intention> ORDRE =
                Comparator.comparingInt(Intention::jour)
                        .thenComparingInt(Intention::personne)
                        .thenComparingInt(Intention::ordre);
    }

    Generateur(long graine, int mois, LocalDate debut, List<Personne> population) {
        this.fin = mois * Scenario.MOIS;
        this.depart = Math.max(1, mois * 3 / 5) * Scenario.MOIS;
        this.debut = debut;
        var recits = Recit.distribuer(population);
        this.fils =
                population.stream()
                        .map(p -> new Fil(graine, p, Optional.ofNullable(recits.get(p.numero()))))
                        .toList();
        this.offres = new Offres(graine, mois);
        this.flux = new FluxMensuels(graine, mois, debut, population);
    }

    List<Action> generer() {
        installer();
        for (int jour = 0; jour < fin; jour += Scenario.MOIS) {
            ouvrirLeMois(jour);
        }
        for (var fil : fils) {
            accueillir(fil, fil.personne.arrivee() * Scenario.MOIS);
        }
        for (var suivante = file.poll(); suivante != null; suivante = file.poll()) {
            suivante.suite().run();
        }
        for (int m = 0; m * Scenario.MOIS < fin; m++) {
            actions.add(flux.fichier(m, demenages));
        }
        // what concerns everybody comes first, then person by person: the order of `prendre`
        actions.sort(Comparator.comparingInt(Action::jour).thenComparing(Action::cle));
        return List.copyOf(actions);
    }

    // ---- what concerns everybody, on the first day of each month

    private void installer() {
        for (var i : Departement.INSTITUTIONS) {
            commun(
                    0,
                    0,
                    "pcd",
                    "PUT",
                    "/api/parcours/annuaire/institutions/" + i.code(),
                    Map.of("nom", i.nom(), "nature", i.nature()));
        }
        for (var p : Departement.PROFESSIONNELS) {
            var corps = new LinkedHashMap<String, Object>();
            corps.put("nom", p.nom());
            corps.put("institution", p.institution());
            corps.put("fonction", p.fonction());
            if (!p.territoire().isEmpty()) {
                corps.put("territoire", p.territoire());
            }
            corps.put("capacite", 70);
            commun(0, 1, "pcd", "PUT", "/api/parcours/annuaire/professionnels/" + p.id(), corps);
        }
        for (int o = 0; o < OPERATIONS.size(); o++) {
            commun(
                    0,
                    2,
                    "agent-fse",
                    "POST",
                    "/api/fse/operations",
                    Map.of(
                            "code",
                            "OP-2025-" + (o + 1),
                            "intitule",
                            OPERATIONS.get(o),
                            "objectifSpecifique",
                            "1.h",
                            "categorieRegion",
                            "EN_TRANSITION",
                            "tauxCofinancement",
                            60,
                            "debutLe",
                            date(0).toString(),
                            "finLe",
                            date(fin + 180).toString()),
                    Optional.of(new Retenu("operationId", "operation-" + o)),
                    RIEN);
        }
    }

    private static final List<String> OPERATIONS =
            List.of(
                    "Accompagnement renforcé des allocataires du RSA",
                    "Parcours emploi du bassin d’Aurillac");

    private void ouvrirLeMois(int jour) {
        if (jour == depart) {
            prevoir(jour, -1, () -> partir(jour));
        }
        for (var offre : offres.toutes()) {
            if (offre.ouverture() == jour) {
                publier(offre);
            }
            int fermeture = (offre.fin() / Scenario.MOIS + 1) * Scenario.MOIS;
            if (fermeture == jour) {
                commun(
                        jour,
                        4,
                        offre.compte(),
                        "POST",
                        "/api/offres/{" + offre.nom() + "}/fermeture",
                        Map.of("motif", "La session est finie."));
            }
        }
    }

    private void publier(Offres.Offre offre) {
        var corps = new LinkedHashMap<String, Object>();
        corps.put("titre", offre.titre());
        corps.put("thematique", offre.thematique());
        corps.put("institution", offre.institution());
        if (!offre.territoire().isEmpty()) {
            corps.put("territoire", offre.territoire());
        }
        corps.put("places", offre.places());
        corps.put("debutLe", date(offre.debut()).toString());
        corps.put("finLe", date(offre.fin()).toString());
        commun(
                offre.ouverture(),
                3,
                offre.compte(),
                "POST",
                "/api/offres",
                corps,
                Optional.of(new Retenu("offreId", offre.nom())),
                RIEN);
    }

    /// A référent leaves: everyone they followed has a provisional carrier that day (S17).
    private void partir(int jour) {
        commun(
                jour,
                5,
                "chef-projet-aurillac",
                "POST",
                "/api/parcours/annuaire/professionnels/" + PARTANT + "/depart",
                Map.of("motif", "Mutation"),
                Optional.empty(),
                new Attente.FileVide(PARTANT));
        for (var fil : fils) {
            if (fil.ouvert && fil.porteur.equals(PARTANT)) {
                fil.porteur = Departement.chefDeProjet("AURILLAC");
                fil.provisoire = true;
                prevoir(fil, jour + fil.entre(3, 9), le -> designer(fil, le));
            }
        }
    }

    // ---- the thread of one person

    private void accueillir(Fil fil, int jour) {
        prevoir(fil, jour + fil.entre(2, 9), le -> donnerRdv(fil, le, 1));
    }

    private void donnerRdv(Fil fil, int jour, int essai) {
        var conseiller = tirer(fil, referents(fil, "departement", jour));
        int prevu = ouvre(jour + fil.entre(5, 14));
        var rdv = nom("rdv", fil) + "-" + essai;
        agir(
                fil,
                jour,
                conseiller,
                "/api/orientation/dossiers/{" + dossier(fil) + "}/rdv",
                Map.of("prevuLe", date(prevu).toString(), "conseiller", conseiller),
                new Retenu("rdvId", rdv));
        prevoir(fil, prevu, le -> tenirRdv(fil, le, essai, conseiller, rdv));
    }

    private void tenirRdv(Fil fil, int jour, int essai, String conseiller, String rdv) {
        var chemin = "/api/orientation/dossiers/{" + dossier(fil) + "}/rdv/{" + rdv + "}";
        if (essai == 1 && fil.chance(20)) {
            agir(fil, jour, conseiller, chemin + "/manque", Map.of("excuse", fil.chance(50)));
            prevoir(fil, jour + fil.entre(2, 5), le -> donnerRdv(fil, le, 2));
        } else {
            agir(fil, jour, conseiller, chemin + "/tenu", Map.of());
            int decision =
                    enRetard(fil)
                            ? fil.personne.arrivee() * Scenario.MOIS + fil.entre(50, 65)
                            : jour + fil.entre(1, 6);
            prevoir(fil, Math.max(decision, jour + 1), le -> orienter(fil, le));
        }
    }

    private static boolean enRetard(Fil fil) {
        return fil.vit(Recit.ORIENTATION_TARDIVE) || fil.personne.numero() % 17 == 5;
    }

    /// Somebody moved three weeks ago; the référent stays, the figures of that day change for who
    /// knows since (S14).
    private void demenager(Fil fil, int jour) {
        var vers = la(fil.personne);
        demenages.put(fil.personne.foyer(), new FluxMensuels.Demenagement(jour, vers));
        agir(
                fil,
                jour,
                "pcd",
                "/api/orientation/dossiers/{" + dossier(fil) + "}/demenagement",
                Map.of("communeInsee", vers.insee(), "le", date(jour - 20).toString()));
    }

    /// Where somebody moves to.
    static Personne.Commune la(Personne p) {
        return p.commune().territoire().equals("MAURIAC")
                ? Population.AURILLAC
                : Population.MAURIAC;
    }

    private void orienter(Fil fil, int jour) {
        var vers = vocation(fil, jour);
        boolean suivraLePartant = fil.vit(Recit.DEPART) && jour < depart;
        var institution = suivraLePartant ? "departement" : organisme(fil, jour, vers);
        var referent = suivraLePartant ? PARTANT : tirer(fil, referents(fil, institution, jour));
        // past six weeks, France Travail orients (D. 262-65-2)
        agir(
                fil,
                jour,
                enRetard(fil) ? "ft-aurillac-1" : "pcd",
                "/api/orientation/dossiers/{" + dossier(fil) + "}/orientation",
                Map.of(
                        "vers", vers,
                        "institution", institution,
                        "referent", referent,
                        "motifs", List.of(MOTIFS.get(fil.hasard.nextInt(MOTIFS.size())))),
                Optional.empty(),
                Optional.empty(),
                new Attente.Porteur(referent));
        fil.porteur = referent;
        fil.provisoire = false;
        prevoir(fil, jour + fil.entre(5, 20), le -> signer(fil, le));
        prevoir(fil, jour + fil.entre(21, 35), le -> contacter(fil, le, "ENTRETIEN"));
        if (fil.recit.isPresent()) {
            raconter(fil, jour, fil.recit.get());
        } else {
            suivre(fil, jour);
        }
    }

    /// One of the stories of the demonstration, and nothing else that would blur it.
    private void raconter(Fil fil, int jour, Recit recit) {
        switch (recit) {
            case ORIENTATION_TARDIVE, DEPART -> {} // what makes them is done
            case RELAIS_REFUSE ->
                    prevoir(
                            fil,
                            jour + 30,
                            le -> proposerRelais(fil, le, j -> ailleurs(fil, j), true));
            case DEMENAGEMENT -> {
                prevoir(fil, jour + 40, le -> demenager(fil, le));
                prevoir(fil, jour + 50, le -> proposerRelais(fil, le, _ -> voisins(fil), false));
            }
            case FAIT_TARDIF ->
                    prevoir(fil, jour + 6, le -> entrerEnOperation(fil, le, 50, "CHOMEUR"));
        }
    }

    /// What may happen to anybody.
    private void suivre(Fil fil, int jour) {
        if (fil.personne.numero() % 19 == 7) {
            prevoir(fil, jour + 40, le -> demenager(fil, le));
        }
        if (fil.chance(50)) {
            prevoir(fil, jour + fil.entre(20, 120), le -> prescrire(fil, le));
        }
        if (fil.chance(35)) {
            prevoir(fil, jour + fil.entre(15, 90), le -> demarrerEtape(fil, le, Optional.empty()));
        }
        if (fil.chance(25)) {
            prevoir(
                    fil,
                    jour + fil.entre(60, 220),
                    le -> proposerRelais(fil, le, j -> ailleurs(fil, j), fil.chance(20)));
        }
        if (fil.chance(40)) {
            prevoir(fil, jour + fil.entre(100, 300), le -> embaucher(fil, le));
        } else if (fil.chance(8)) {
            prevoir(fil, jour + fil.entre(180, 360), le -> clore(fil, le, "AUTONOMIE"));
        }
        if (fil.chance(25)) {
            prevoir(
                    fil,
                    jour + fil.entre(6, 25),
                    le ->
                            entrerEnOperation(
                                    fil,
                                    le,
                                    fil.entre(120, 240),
                                    fil.chance(65) ? "CHOMEUR" : "INACTIF"));
        }
    }

    private static final List<String> MOTIFS =
            List.of(
                    "Projet professionnel défini",
                    "Freins de mobilité à lever",
                    "Difficultés de logement",
                    "Éloignement durable de l’emploi",
                    "Souhait de créer son activité");

    private String vocation(Fil fil, int jour) {
        int de = fil.hasard.nextInt(100);
        return fil.age(date(jour)) < 26 || de < 45
                ? "PROFESSIONNEL"
                : de < 78 ? "SOCIO_PROFESSIONNEL" : "SOCIAL";
    }

    private String organisme(Fil fil, int jour, String vers) {
        int de = fil.hasard.nextInt(100);
        var voulu =
                switch (vers) {
                    case "PROFESSIONNEL" ->
                            fil.age(date(jour)) < 26
                                    ? "mission-locale"
                                    : de < 12
                                            ? "cap-emploi"
                                            : de < 80 ? "france-travail" : "departement";
                    case "SOCIAL" -> de < 60 ? "ccas-mauriac" : "departement";
                    default -> de < 35 ? "plie-caba" : "departement";
                };
        return referents(fil, voulu, jour).isEmpty() ? "departement" : voulu;
    }

    private void designer(Fil fil, int jour) {
        var referent = tirer(fil, referents(fil, "departement", jour));
        agir(
                fil,
                jour,
                Departement.chefDeProjet("AURILLAC"),
                "/api/parcours/dossiers/{" + dossier(fil) + "}/referent",
                Map.of("professionnel", referent, "institution", "departement"),
                Optional.empty(),
                Optional.empty(),
                new Attente.Porteur(referent));
        fil.porteur = referent;
        fil.provisoire = false;
    }

    private void signer(Fil fil, int jour) {
        if (plusTard(fil, jour, le -> signer(fil, le))) {
            return;
        }
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/contrats",
                Map.of("heuresHebdomadaires", fil.entre(3, 4) * 5));
    }

    private void contacter(Fil fil, int jour, String nature) {
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/contacts",
                Map.of("nature", nature));
        prevoir(fil, jour + fil.entre(40, 75), le -> contacter(fil, le, "ENTRETIEN"));
    }

    private void prescrire(Fil fil, int jour) {
        if (plusTard(fil, jour, le -> prescrire(fil, le))) {
            return;
        }
        var choix = offres.ouverte(jour, fil.personne.commune().territoire(), fil.hasard);
        if (choix.isEmpty()) {
            return;
        }
        var offre = choix.get();
        var prescription = nom("prescription", fil) + "-" + jour;
        boolean retenue = offres.prendre(offre);
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/prescriptions",
                Map.of("offreId", "{" + offre.nom() + "}", "motif", "Étape du contrat"),
                Optional.of(new Retenu("prescriptionId", prescription)),
                Optional.of(offre.nom()),
                new Attente.Reponse(prescription));
        if (retenue) {
            prevoir(
                    fil,
                    jour + fil.entre(7, 15),
                    le -> demarrerEtape(fil, le, Optional.of(prescription)));
        }
    }

    private void demarrerEtape(Fil fil, int jour, Optional<String> prescription) {
        if (plusTard(fil, jour, le -> demarrerEtape(fil, le, prescription))) {
            return;
        }
        var etape = nom("etape", fil) + "-" + jour;
        var corps = new LinkedHashMap<String, Object>();
        corps.put("nature", ETAPES.get(fil.hasard.nextInt(ETAPES.size())));
        prescription.ifPresent(nom -> corps.put("prescriptionId", "{" + nom + "}"));
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/etapes",
                corps,
                new Retenu("etapeId", etape));
        prevoir(fil, jour + fil.entre(15, 60), le -> terminerEtape(fil, le, etape));
    }

    private static final List<String> ETAPES =
            List.of("FORMATION", "IMMERSION", "ATELIER", "BILAN_DE_COMPETENCES", "MOBILITE");

    private void terminerEtape(Fil fil, int jour, String etape) {
        if (plusTard(fil, jour, le -> terminerEtape(fil, le, etape))) {
            return;
        }
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/etapes/{" + etape + "}/fin",
                Map.of("resultat", fil.chance(80) ? "REALISEE" : "ABANDONNEE"));
    }

    /// @param possibles to whom, on a day
    private void proposerRelais(
            Fil fil, int jour, IntFunction<List<String>> possibles, boolean refuse) {
        int reponse = ouvre(jour + fil.entre(1, 6));
        boolean croiseLeDepart = jour < depart && reponse >= depart;
        if (croiseLeDepart || fil.provisoire || fil.relaisEnCours) {
            prevoir(fil, jour + 10, le -> proposerRelais(fil, le, possibles, refuse));
            return;
        }
        var choix = possibles.apply(jour);
        if (choix.isEmpty() || reponse >= fin) {
            return;
        }
        var vers = tirer(fil, choix);
        var relais = nom("relais", fil) + "-" + jour;
        fil.relaisEnCours = true;
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/relais",
                Map.of(
                        "professionnel",
                        vers,
                        "institution",
                        Departement.professionnel(vers).institution(),
                        "motif",
                        fil.vit(Recit.DEMENAGEMENT)
                                ? "Installation dans un autre arrondissement"
                                : "Suite du parcours"),
                new Retenu("relaisId", relais));
        prevoir(fil, reponse, le -> repondre(fil, le, relais, vers, refuse));
    }

    /// Those of another institution.
    private List<String> ailleurs(Fil fil, int jour) {
        var actuelle = Departement.professionnel(fil.porteur).institution();
        return Departement.INSTITUTIONS.stream()
                .filter(i -> !i.code().equals(actuelle))
                .flatMap(i -> referents(fil, i.code(), jour).stream())
                .toList();
    }

    /// Those of the place the person moved to.
    private static List<String> voisins(Fil fil) {
        return Departement.referents(la(fil.personne).territoire(), "departement");
    }

    private void repondre(Fil fil, int jour, String relais, String vers, boolean refuse) {
        var chemin = "/api/parcours/dossiers/{" + dossier(fil) + "}/relais/{" + relais + "}";
        fil.relaisEnCours = false;
        if (refuse) {
            agir(fil, jour, vers, chemin + "/refus", Map.of("motif", "File active complète"));
            return;
        }
        agir(
                fil,
                jour,
                vers,
                chemin + "/acceptation",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                new Attente.Porteur(vers));
        fil.porteur = vers;
    }

    private void embaucher(Fil fil, int jour) {
        if (plusTard(fil, jour, le -> embaucher(fil, le))) {
            return;
        }
        var contrat = EMPLOIS.get(fil.hasard.nextInt(EMPLOIS.size()));
        // somebody learns of a job two months after it began
        int commence = fil.chance(6) ? jour - 61 : jour;
        constaterEmploi(fil, jour, contrat, commence);
        if (List.of("CDI", "CDD_GE_6M", "CREATION_ACTIVITE").contains(contrat)) {
            prevoir(fil, commence + fil.entre(95, 130), le -> clore(fil, le, contrat));
        }
    }

    private void constaterEmploi(Fil fil, int jour, String contrat, int commence) {
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/emplois",
                Map.of("contrat", contrat, "le", date(commence).toString()));
        fil.enEmploi = true;
        prevoir(fil, jour + 30, le -> contacter(fil, le, "SUIVI_DANS_L_EMPLOI"));
    }

    private void clore(Fil fil, int jour, String issue) {
        if (plusTard(fil, jour, le -> clore(fil, le, issue))) {
            return;
        }
        agir(
                fil,
                jour,
                fil.porteur,
                "/api/parcours/dossiers/{" + dossier(fil) + "}/cloture",
                Map.of("issue", issue, "motif", "Parcours abouti"));
        fil.ouvert = false;
    }

    // ---- FSE+

    private void entrerEnOperation(Fil fil, int jour, int duree, String statut) {
        var p = fil.personne;
        int operation = p.commune().territoire().equals("AURILLAC") && fil.chance(50) ? 1 : 0;
        var participation = nom("participation", fil);
        var corps = new LinkedHashMap<String, Object>();
        corps.put("dossierId", "{" + dossier(fil) + "}");
        corps.put("entreeLe", date(jour).toString());
        corps.put("sexe", p.femme() ? "F" : "M");
        corps.put("naissanceLe", p.naissanceLe().toString());
        corps.put("statut", statut);
        if (statut.equals("CHOMEUR")) {
            corps.put("sansEmploiDepuisLe", date(jour - fil.entre(30, 900)).toString());
        }
        if (fil.vit(Recit.FAIT_TARDIF) || !fil.chance(6)) {
            corps.put("cite", fil.entre(1, 6));
        }
        agir(
                fil,
                jour,
                "agent-fse",
                "/api/fse/operations/{operation-" + operation + "}/participations",
                corps,
                new Retenu("participationId", participation));
        prevoir(fil, jour + duree, le -> sortir(fil, le, participation));
        if (fil.vit(Recit.FAIT_TARDIF)) {
            // begun ten days after the exit, within the four weeks that count (R9)
            int commence = jour + duree + 10;
            prevoir(fil, commence + 61, le -> constaterEmploi(fil, le, "CDI", commence));
        }
    }

    /// Not after the closing: the platform notes that exit by itself.
    private void sortir(Fil fil, int jour, String participation) {
        var chemin = "/api/fse/participations/{" + participation + "}";
        agir(
                fil,
                jour,
                "agent-fse",
                chemin + "/sortie",
                Map.of(
                        "le",
                        date(jour).toString(),
                        "nature",
                        fil.enEmploi ? "ANTICIPEE_POSITIVE" : "PREVUE"));
        agir(
                fil,
                jour,
                "agent-fse",
                chemin + "/situations",
                Map.of(
                        "le", date(jour).toString(),
                        "statut", fil.enEmploi ? "EN_EMPLOI" : "CHOMEUR",
                        "preuve", fil.enEmploi ? "Contrat de travail" : "Questionnaire de sortie"));
    }

    // ---- tools

    private interface Suite {
        void le(int jour);
    }

    /// Postpones what only a référent can do while nobody but a provisional carrier answers, or
    /// while a handover waits for its answer.
    private boolean plusTard(Fil fil, int jour, Suite suite) {
        boolean attendre = fil.provisoire || fil.relaisEnCours;
        if (attendre) {
            prevoir(fil, jour + 10, suite);
        }
        return attendre;
    }

    private void prevoir(Fil fil, int jour, Suite suite) {
        int le = ouvre(jour);
        prevoir(
                le,
                fil.personne.numero(),
                () -> {
                    if (fil.ouvert) {
                        suite.le(le);
                    }
                });
    }

    private void prevoir(int jour, int personne, Runnable suite) {
        if (jour < fin) {
            file.add(new Intention(jour, personne, ordre++, suite));
        }
    }

    private void agir(Fil fil, int jour, String compte, String chemin, Map<String, Object> corps) {
        agir(fil, jour, compte, chemin, corps, Optional.empty(), Optional.empty(), RIEN);
    }

    private void agir(
            Fil fil,
            int jour,
            String compte,
            String chemin,
            Map<String, Object> corps,
            Retenu retient) {
        agir(fil, jour, compte, chemin, corps, Optional.of(retient), Optional.empty(), RIEN);
    }

    private void agir(
            Fil fil,
            int jour,
            String compte,
            String chemin,
            Map<String, Object> corps,
            Optional<Retenu> retient,
            Optional<String> tour,
            Attente attend) {
        actions.add(
                new Appel(
                        "p%05d-%03d".formatted(fil.personne.numero(), fil.rang++),
                        jour,
                        instant(jour, fil.minute(jour)),
                        compte,
                        OptionalInt.of(fil.personne.numero()),
                        "POST",
                        chemin,
                        corps,
                        retient,
                        tour,
                        attend));
    }

    private void commun(
            int jour,
            int minute,
            String compte,
            String verbe,
            String chemin,
            Map<String, Object> corps) {
        commun(jour, minute, compte, verbe, chemin, corps, Optional.empty(), RIEN);
    }

    private void commun(
            int jour,
            int minute,
            String compte,
            String verbe,
            String chemin,
            Map<String, Object> corps,
            Optional<Retenu> retient,
            Attente attend) {
        actions.add(
                new Appel(
                        "c%06d".formatted(ordre++),
                        jour,
                        instant(jour, 7 * 60 + minute),
                        compte,
                        OptionalInt.empty(),
                        verbe,
                        chemin,
                        corps,
                        retient,
                        Optional.empty(),
                        attend));
    }

    /// Working day: the scenario begins on a Monday.
    private static int ouvre(int jour) {
        int rang = jour % 7;
        return rang >= 5 ? jour + 7 - rang : jour;
    }

    private List<String> referents(Fil fil, String institution, int jour) {
        return Departement.referents(fil.personne.commune().territoire(), institution).stream()
                .filter(id -> !id.equals(PARTANT) || (fil.recit.isEmpty() && jour < depart - 30))
                .toList();
    }

    private static String tirer(Fil fil, List<String> choix) {
        return choix.get(fil.hasard.nextInt(choix.size()));
    }

    private static String nom(String quoi, Fil fil) {
        return quoi + "-" + fil.personne.numero();
    }

    private static String dossier(Fil fil) {
        return Scenario.dossier(fil.personne.numero());
    }

    private LocalDate date(int jour) {
        return debut.plusDays(jour);
    }

    private Instant instant(int jour, int minute) {
        return Jour.debut(date(jour)).plus(minute, ChronoUnit.MINUTES);
    }
}
