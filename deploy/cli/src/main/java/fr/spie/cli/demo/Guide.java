package fr.spie.cli.demo;

import fr.spie.cli.demo.Action.Appel;
import fr.spie.cli.demo.Visite.Chiffre;
import fr.spie.cli.demo.Visite.Etape;
import fr.spie.cli.demo.Visite.Lien;
import fr.spie.cli.demo.Visite.Mesure;
import fr.spie.cli.demo.Visite.Porteur;
import fr.spie.events.Territoire;
import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Tells the stories that were played. Days and persons come from the scenario; who answered, and
/// every figure, from the platform.
final class Guide {

    /// Reads every dossier of the département.
    private static final String LECTRICE = "chef-projet-aurillac";

    private static final Regles REGLES = Regles.PAR_DEFAUT;

    private final Scenario scenario;
    private final Client client;
    private final Carnet carnet;

    Guide(Scenario scenario, Client client, Carnet carnet) {
        this.scenario = scenario;
        this.client = client;
        this.carnet = carnet;
    }

    /// In the order of the stories; those that a short demonstration had no time for are left out.
    Visite visite() {
        var parRecit = new TreeMap<Recit, Personne>();
        Recit.distribuer(scenario.population())
                .forEach((n, recit) -> parRecit.put(recit, scenario.population().get(n)));
        return new Visite(
                parRecit.entrySet().stream()
                        .flatMap(e -> raconter(e.getKey(), new Dossier(e.getValue())).stream())
                        .toList());
    }

    private Optional<Etape> raconter(Recit recit, Dossier d) {
        return switch (recit) {
            case ORIENTATION_TARDIVE -> d.action("/orientation").map(a -> tardive(d, a));
            case RELAIS_REFUSE ->
                    d.action("/refus").map(a -> refuse(d, d.action("/relais").orElseThrow(), a));
            case DEPART -> d.action("/referent").map(a -> depart(d, a));
            case DEMENAGEMENT -> d.action("/demenagement").map(a -> demenagement(d, a));
            case FAIT_TARDIF -> d.action("/emplois").map(a -> faitTardif(d, a));
        };
    }

    private Etape tardive(Dossier d, Appel orientation) {
        var notifiesLe = scenario.debut().plusDays((long) d.p.arrivee() * Scenario.MOIS);
        var legal = DelaiOrientation.de(DelaiOrientation.Nature.LEGAL, notifiesLe, REGLES);
        var passe = legal.limiteLe().plusDays(1);
        return d.etape(
                "Une orientation tardive, et sa conséquence légale",
                List.of(
                        "Droits notifiés le %s. La loi laisse au Département jusqu’au %s pour décider l’orientation (%s)."
                                .formatted(
                                        jour(notifiesLe), jour(legal.limiteLe()), legal.source()),
                        "Rien n’est décidé à temps : le %s, la décision passe à France Travail (%s)."
                                .formatted(
                                        jour(passe),
                                        REGLES.source(Parametre.ORIENTATION_TRANSFERT, notifiesLe)),
                        "France Travail oriente le %s. Jusque-là, le Département répond de la personne, à titre provisoire."
                                .formatted(jour(le(orientation)))),
                List.of(),
                d.maintenant(passe, "la décision n’appartient plus au Département"));
    }

    private Etape refuse(Dossier d, Appel propose, Appel refus) {
        return d.etape(
                "Un relais refusé",
                List.of(
                        "Le %s, %s propose à %s de prendre la suite."
                                .formatted(
                                        jour(le(propose)),
                                        professionnel(propose.compte()),
                                        professionnel(refus.compte())),
                        "Le %s, la réponse est non : « %s »."
                                .formatted(jour(le(refus)), refus.corps().get("motif")),
                        "Un relais n’est jamais un abandon : %s reste référent pendant l’attente et après le refus."
                                .formatted(nom(propose.compte()))),
                List.of(),
                d.alors(le(propose), "le relais attend sa réponse"),
                d.alors(le(refus), "le relais est refusé"));
    }

    private Etape depart(Dossier d, Appel designation) {
        var le =
                appels().filter(a -> a.chemin().endsWith("/depart"))
                        .map(this::le)
                        .findFirst()
                        .orElseThrow();
        var chef = Departement.chefDeProjet("AURILLAC");
        return d.etape(
                "Un départ brusque, un porteur le jour même",
                List.of(
                        "Le %s, %s quitte son poste du jour au lendemain."
                                .formatted(jour(le), professionnel(Departement.PARTANT)),
                        "Le même jour, %s répond de chacun de ses dossiers, à titre provisoire."
                                .formatted(professionnel(chef)),
                        "Un nouveau référent est désigné le %s : %s."
                                .formatted(
                                        jour(le(designation)),
                                        professionnel(
                                                String.valueOf(
                                                        designation
                                                                .corps()
                                                                .get("professionnel"))))),
                List.of(file(Departement.PARTANT, le), file(chef, le)),
                d.alors(le.minusDays(1), "la veille du départ"),
                d.alors(le, "le jour du départ"));
    }

    private Mesure file(String professionnel, LocalDate le) {
        var veille = le.minusDays(1);
        var file = "/file-active?referent=" + professionnel;
        return new Mesure(
                "Dossiers suivis par " + nom(professionnel),
                List.of(
                        chiffre("la veille", dossiers(file), file, "&etatAu=" + veille),
                        chiffre("le jour du départ", dossiers(file), file, "&etatAu=" + le)));
    }

    private Etape demenagement(Dossier d, Appel declaration) {
        var depuis = LocalDate.parse(String.valueOf(declaration.corps().get("le")));
        var entre = depuis.plusDays(10);
        var la = Generateur.la(d.p).territoire();
        var acceptation = d.action("/acceptation");
        var phrases = new ArrayList<String>();
        phrases.add(
                "Installation à %s le %s ; le Département ne l’apprend que le %s."
                        .formatted(Territoire.enClair(la), jour(depuis), jour(le(declaration))));
        phrases.add("Déménager ne fait perdre ni le dossier, ni le référent, ni le contrat.");
        acceptation.ifPresent(
                a ->
                        phrases.add(
                                "Le référent garde le dossier jusqu’au %s, jour où %s accepte le relais."
                                        .formatted(jour(le(a)), professionnel(a.compte()))));
        var file = "/file-active?referent=&territoire=" + la;
        return d.etape(
                "Un déménagement",
                phrases,
                List.of(
                        deuxFois(
                                "Dossiers suivis dans l’arrondissement de "
                                        + Territoire.enClair(la),
                                entre,
                                dossiers(file),
                                file)),
                d.alors(entre, "le déménagement a eu lieu, personne ne le sait"),
                d.maintenant(entre, "le même jour, vu d’aujourd’hui"));
    }

    private Etape faitTardif(Dossier d, Appel emploi) {
        var commence = LocalDate.parse(String.valueOf(emploi.corps().get("le")));
        var sortie = le(d.action("/sortie").orElseThrow());
        var rapport = sortie.plusDays(30);
        var operation =
                d.action("/participations")
                        .map(a -> carnet.remplir(a.chemin()).split("/", -1)[4])
                        .orElseThrow();
        return d.etape(
                "Un fait tardif, qui change un rapport passé",
                List.of(
                        "Sortie de l’opération FSE+ le %s, sans emploi. Un emploi commence le %s, mais on ne l’apprend que le %s."
                                .formatted(jour(sortie), jour(commence), jour(le(emploi))),
                        "Un emploi pris dans les quatre semaines qui suivent la sortie compte comme résultat (EECR04) : le rapport du %s change donc après coup."
                                .formatted(jour(rapport)),
                        "Ce qui avait été rapporté reste lisible tel quel : chaque fait porte le jour où il est vrai et le jour où il est su."),
                List.of(
                        deuxFois(
                                "Participants en emploi à leur sortie (EECR04)",
                                rapport,
                                question ->
                                        resultat(
                                                "/api/fse/operations/"
                                                        + operation
                                                        + "/indicateurs?"
                                                        + question),
                                "/fse?operation=" + operation + "&indicateur=EECR04")),
                d.alors(rapport, "aucun emploi n’est connu"),
                d.maintenant(rapport, "le même jour, vu d’aujourd’hui"));
    }

    private long resultat(String chemin) {
        for (var i : lire(chemin).path("indicateurs")) {
            if (i.path("code").asString("").equals("EECR04")) {
                return i.path("total").asLong();
            }
        }
        return 0;
    }

    private interface Compte {
        long de(String question);
    }

    private Compte dossiers(String page) {
        return question ->
                lire("/api/parcours" + page + "&" + question)
                        .path("totaux")
                        .path("dossiers")
                        .asLong();
    }

    private static Mesure deuxFois(String quoi, LocalDate au, Compte compte, String page) {
        var etat = "&etatAu=" + au;
        return new Mesure(
                quoi + ", au " + jour(au),
                List.of(
                        chiffre("tel que connu ce jour-là", compte, page, etat + "&connuAu=" + au),
                        chiffre("tel que connu aujourd’hui", compte, page, etat)));
    }

    private static Chiffre chiffre(String quand, Compte compte, String page, String question) {
        return new Chiffre(quand, compte.de(question.substring(1)), page + question);
    }

    /// One person's thread, and where it is shown.
    private final class Dossier {

        private final Personne p;
        private final String id;

        Dossier(Personne p) {
            this.p = p;
            this.id = carnet.remplir("{" + Scenario.dossier(p.numero()) + "}");
        }

        Optional<Appel> action(String fin) {
            return appels().filter(a -> a.personne().orElse(-1) == p.numero())
                    .filter(a -> a.chemin().endsWith(fin))
                    .findFirst();
        }

        Lien alors(LocalDate jour, String quoi) {
            return new Lien(
                    "Le dossier tel qu’on le connaissait le " + jour(jour) + " : " + quoi,
                    adresse() + "?etatAu=" + jour + "&connuAu=" + jour);
        }

        Lien maintenant(LocalDate jour, String quoi) {
            return new Lien(
                    "Le dossier au " + jour(jour) + " : " + quoi, adresse() + "?etatAu=" + jour);
        }

        Etape etape(String titre, List<String> phrases, List<Mesure> mesures, Lien... dates) {
            var liens = new ArrayList<>(List.of(new Lien("Le dossier aujourd’hui", adresse())));
            liens.addAll(List.of(dates));
            return new Etape(
                    titre,
                    p.prenom() + " " + p.nom(),
                    code(),
                    p.naissanceLe(),
                    phrases,
                    porteurs(),
                    mesures,
                    liens);
        }

        private String adresse() {
            return "/dossiers/" + id;
        }

        private List<Porteur> porteurs() {
            return fiche().path("responsabilites").valueStream().map(Guide::porteur).toList();
        }

        private JsonNode fiche() {
            return lire("/api/parcours/dossiers/" + id);
        }

        /// A new one each time: the platform never tells a code twice.
        private String code() {
            return client.envoyer(
                            LECTRICE,
                            "POST",
                            "/api/parcours/dossiers/" + id + "/acces-personne",
                            Map.of(),
                            UUID.randomUUID(),
                            Optional.empty())
                    .corps()
                    .path("code")
                    .asString("");
        }
    }

    private static Porteur porteur(JsonNode r) {
        return new Porteur(
                jour(LocalDate.parse(r.path("debut").asString())),
                r.hasNonNull("fin")
                        ? jour(LocalDate.parse(r.path("fin").asString()).minusDays(1))
                        : "",
                r.path("nom").asString("") + " (" + r.path("nomInstitution").asString("") + ")",
                r.path("qualite").asString("").equals("REFERENT")
                        ? "Référent unique"
                        : "Porteur provisoire");
    }

    private JsonNode lire(String chemin) {
        return client.lire(LECTRICE, chemin).corps();
    }

    private Stream<Appel> appels() {
        return scenario.actions().stream().filter(Appel.class::isInstance).map(Appel.class::cast);
    }

    private LocalDate le(Appel a) {
        return scenario.debut().plusDays(a.jour());
    }

    private static String nom(String id) {
        return Departement.professionnel(id).nom();
    }

    private static String professionnel(String id) {
        return nom(id) + " (" + Departement.institution(id).nom() + ")";
    }

    private static String jour(LocalDate le) {
        var forme = le.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(forme, Locale.FRENCH).format(le);
    }
}
