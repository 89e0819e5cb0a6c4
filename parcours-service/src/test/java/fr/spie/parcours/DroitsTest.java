package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.ParcoursServiceTest.vu;
import static fr.spie.parcours.Service.CHEF;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.Service.Reponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may do what (rights matrix, 4.2): every gesture the service offers is tried by someone who
/// has nothing to do with the dossier. One that is not in the table turns this red.
class DroitsTest {

    /// A gesture, and what someone with no right to it is answered.
    record Geste(String methode, String chemin, Map<String, ?> corps, int statut) {

        String adresse() {
            return methode + " " + chemin;
        }

        @Override
        public String toString() {
            return adresse();
        }
    }

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();
    static final String D = DOSSIERS + "{dossierId}";
    static final String DEMAIN = AUJOURDHUI.plusDays(1).toString();

    /// A référent of an institution that follows nobody.
    static final Personne ETRANGER = personne("ailleurs", "etranger", "referent", "caf", "fse");

    static final Map<String, ?> BOURSE =
            Map.of("association", "x", "autoEcole", "y", "sansAideOrdinaire", true);
    static final Map<String, ?> CLIS =
            Map.of(
                    "nature", "CDI",
                    "employeur", "x",
                    "tuteur", "y",
                    "debutLe", AUJOURDHUI.toString(),
                    "heuresHebdomadaires", 35);

    static final Map<String, String> IDS = new HashMap<>();

    static Geste post(String chemin, Map<String, ?> corps) {
        return new Geste("POST", chemin, corps, 403);
    }

    /// Refused before any right is looked at: there is nothing to do it on.
    static Geste sansObjet(int statut, String chemin, Map<String, ?> corps) {
        return new Geste("POST", chemin, corps, statut);
    }

    /// A fact of the world: whoever learns it tells it.
    static Geste ouvert(String chemin, Map<String, ?> corps) {
        return new Geste("POST", chemin, corps, 200);
    }

    static Stream<Geste> gestes() {
        return Stream.of(
                post(D + "/referent", Map.of("professionnel", "cip-2")),
                post(D + "/relais/{relaisId}/acceptation", Map.of()),
                post(D + "/relais/{relaisId}/refus", Map.of("motif", "x")),
                post(D + "/relais/{relaisId}/annulation", Map.of("motif", "x")),
                post(DOSSIERS + "{autreId}/relais", Map.of("professionnel", "cip-2", "motif", "x")),
                post(DOSSIERS + "{autreId}/contrats", Map.of("heuresHebdomadaires", 15)),
                post(D + "/contrats/{contratId}/revision", Map.of("heuresHebdomadaires", 16)),
                post(
                        D + "/contrats/{contratId}/objectifs",
                        Map.of("objectifs", List.of(Map.of("intitule", "x")))),
                post(
                        D + "/contrats/{contratId}/objectifs/{objectifId}/fin",
                        Map.of("resultat", "REALISEE")),
                post(
                        D + "/heures",
                        Map.of(
                                "semaine",
                                AUJOURDHUI.minusDays(7).toString(),
                                "heures",
                                3,
                                "validees",
                                true)),
                post(D + "/prescriptions", Map.of("offreId", new UUID(1, 1).toString())),
                post(D + "/etapes", Map.of("nature", "Immersion")),
                post(D + "/etapes/{etapeId}/fin", Map.of("resultat", "REALISEE")),
                sansObjet(409, D + "/etapes/{etapeId}/rebond", Map.of("orientationVisee", "x")),
                ouvert(D + "/emplois/{emploiId}/rupture", Map.of("motif", "x")),
                ouvert(D + "/emplois/{emploiId}/suivis", Map.of("enPoste", true)),
                ouvert(D + "/emplois", Map.of("contrat", "CDD_LT_6M")),
                ouvert(D + "/contacts", Map.of("nature", "Appel")),
                post(D + "/cloture", Map.of("issue", "AUTONOMIE")),
                post(D + "/accompagnements/{accompagnementId}/renouvellement", Map.of()),
                post(
                        D + "/accompagnements/{accompagnementId}/cloture",
                        Map.of("issue", "AUTONOMIE")),
                post(D + "/accompagnements/{accompagnementId}/entretiens", Map.of()),
                post(
                        D + "/accompagnements/{accompagnementId}/restitution",
                        Map.of("avecLaPersonne", true)),
                post(
                        D + "/accompagnements",
                        Map.of("dispositif", "MOBILITE", "professionnel", "cip-2")),
                post(D + "/soins", Map.of("dispositif", "SANTE_IDE")),
                post(D + "/manquements", Map.of("contratId", "{contratId}", "clause", "x")),
                post(
                        D + "/suspensions",
                        Map.of("manquementId", "{autreManquementId}", "taux", 50, "mois", 1)),
                post(D + "/suspensions/{suspensionId}/avis", Map.of("favorable", true)),
                post(D + "/suspensions/{suspensionId}/decision", Map.of()),
                post(D + "/suspensions/{suspensionId}/abandon", Map.of("motif", "x")),
                post(D + "/suspensions/{suspensionId}/levee", Map.of("motif", "x")),
                post(D + "/rdv", Map.of("prevuLe", DEMAIN)),
                post(
                        D + "/rdv/{rdvId}/report",
                        Map.of("prevuLe", AUJOURDHUI.plusDays(2).toString())),
                post(D + "/rdv/{rdvId}/tenu", Map.of()),
                post(D + "/rdv/{rdvId}/absence", Map.of()),
                post(D + "/rdv/{rdvId}/annulation", Map.of("motif", "x")),
                post(
                        D + "/anomalies/{anomalieId}/attribution",
                        Map.of("professionnel", "conseillere-1")),
                post(D + "/anomalies/{anomalieId}/levee", Map.of("motif", "x")),
                ouvert(D + "/statut", Map.of("statut", "SALARIE")),
                post(D + "/transferts", Map.of("departement", "63")),
                post(D + "/transferts/{transfertId}/acceptation", Map.of()),
                post(D + "/transferts/{transfertId}/abandon", Map.of("motif", "x")),
                post(D + "/fusion", Map.of("disparu", "{autreId}")),
                sansObjet(
                        404, D + "/fusion/annulation", Map.of("autre", "{autreId}", "motif", "x")),
                post(D + "/corrections", Map.of("cible", "{faitId}", "motif", "x")),
                post(D + "/partages/refus", Map.of("institution", "plie")),
                post(D + "/partages/retablissement", Map.of("institution", "plie")),
                post(D + "/acces-personne", Map.of()),
                new Geste("DELETE", D + "/acces-personne", Map.of(), 403),
                post(
                        "/api/parcours/acces-personne/verification",
                        Map.of("code", "ABCD", "naissanceLe", "1990-01-01")),
                post(D + "/bourses-permis", BOURSE),
                post(D + "/bourses-permis/{bourseId}/convention", Map.of()),
                post(D + "/bourses-permis/{bourseId}/benevolat", Map.of("heures", 2)),
                post(
                        D + "/bourses-permis/{bourseId}/versement",
                        Map.of("codeObtenuLe", AUJOURDHUI.toString())),
                post(
                        D + "/bourses-permis/{bourseId}/fin",
                        Map.of("issue", "ABANDONNEE", "motif", "x")),
                post(D + "/clis", CLIS),
                post(D + "/clis/{clisId}/fin", Map.of("le", AUJOURDHUI.toString())),
                ouvert(D + "/pass-iae", Map.of("numero", "1", "debutLe", AUJOURDHUI.toString())),
                ouvert(
                        D + "/pass-iae/{passId}/suspensions",
                        Map.of("debutLe", AUJOURDHUI.toString(), "finLe", DEMAIN)),
                ouvert(
                        D + "/pass-iae/{passId}/prolongations",
                        Map.of(
                                "debutLe",
                                AUJOURDHUI.toString(),
                                "finLe",
                                DEMAIN,
                                "raison",
                                "FORMATION")),
                post(D + "/examens", Map.of("motif", "x")),
                post(DOSSIERS + "{autreId}/convocations", Map.of("comiteId", "{comiteId}")),
                post(D + "/parole", Map.of("comiteId", "{comiteId}", "mode", "PAR_ECRIT")),
                post(D + "/decisions", Map.of("comiteId", "{comiteId}", "decision", "POURSUITE")),
                post(
                        "/api/parcours/comites",
                        Map.of(
                                "prevuLe",
                                DEMAIN,
                                "lieu",
                                "x",
                                "dispositif",
                                "PLIE",
                                "convies",
                                List.of("plie"))),
                post("/api/parcours/comites/{comiteId}/tenue", Map.of()),
                post("/api/parcours/point", Map.of()),
                post(
                        "/api/parcours/plans",
                        Map.of(
                                "partant",
                                "professionnel:cip-2",
                                "le",
                                DEMAIN,
                                "affectations",
                                List.of())),
                new Geste(
                        "PUT",
                        "/api/parcours/annuaire/institutions/{code}",
                        Map.of("nom", "x", "nature", "PLIE"),
                        403),
                new Geste(
                        "PUT",
                        "/api/parcours/annuaire/professionnels/{id}",
                        Map.of("nom", "x", "institution", "ailleurs", "fonction", "x"),
                        403),
                post("/api/parcours/annuaire/professionnels/{id}/depart", Map.of()),
                post("/api/parcours/annuaire/institutions/{code}/retrait", Map.of()));
    }

    @BeforeAll
    static void vivre() {
        MONDE.annuaire();
        var dossier = MONDE.suiviParCip();
        IDS.put("dossierId", dossier.toString());
        IDS.put("autreId", MONDE.suiviParCip().toString());
        IDS.put("id", "cip-2");
        IDS.put("code", "mission-locale");
        var d = DOSSIERS + dossier;
        garder(CIP, d + "/contrats", Map.of("heuresHebdomadaires", 15), "contratId");
        garder(CIP, d + "/etapes", Map.of("nature", "Atelier"), "etapeId");
        garder(CIP, d + "/emplois", Map.of("contrat", "CDD_LT_6M"), "emploiId");
        garder(CIP, d + "/accompagnements", Map.of("dispositif", "MOBILITE"), "accompagnementId");
        garder(CIP, d + "/rdv", Map.of("prevuLe", AUJOURDHUI.toString()), "rdvId");
        garder(
                CIP,
                d + "/manquements",
                Map.of("contratId", IDS.get("contratId"), "clause", "retard"),
                "manquementId");
        IDS.put("autreManquementId", IDS.get("manquementId"));
        garder(
                CIP,
                d + "/manquements",
                Map.of("contratId", IDS.get("contratId"), "clause", "absence"),
                "manquementId");
        garder(
                CIP,
                d + "/suspensions",
                Map.of("manquementId", IDS.get("manquementId"), "taux", 50, "mois", 1),
                "suspensionId");
        vu(
                CIP.post(
                        d + "/contrats/" + IDS.get("contratId") + "/objectifs",
                        Map.of("objectifs", List.of(Map.of("intitule", "Permis")))));
        garder(CIP, d + "/bourses-permis", BOURSE, "bourseId");
        garder(Service.PCD, d + "/clis", CLIS, "clisId");
        garder(
                CIP,
                d + "/pass-iae",
                Map.of("numero", "999990000001", "debutLe", AUJOURDHUI.toString()),
                "passId");
        garder(CHEF, d + "/transferts", Map.of("departement", "63"), "transfertId");
        garder(
                CIP,
                d + "/relais",
                Map.of("professionnel", "conseillere-1", "motif", "projet"),
                "relaisId");
        garder(
                CHEF,
                "/api/parcours/comites",
                Map.of(
                        "prevuLe",
                        AUJOURDHUI.toString(),
                        "lieu",
                        "MSD",
                        "dispositif",
                        "PLIE",
                        "convies",
                        List.of("mission-locale")),
                "comiteId");
        vu(CIP.post(d + "/convocations", Map.of("comiteId", IDS.get("comiteId"))));
        var histoire = CIP.get(d + "/histoire").json().at("/items");
        IDS.put("faitId", histoire.get(0).at("/id").asString());
        IDS.put(
                "objectifId",
                histoire.valueStream()
                        .filter(f -> f.at("/type").asString().contains("ObjectifsFixes"))
                        .findFirst()
                        .orElseThrow()
                        .at("/evenement/objectifs/0/objectifId")
                        .asString());
        var autre = DOSSIERS + IDS.get("autreId") + "/anomalies";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !CIP.get(autre).json().at("/items").isEmpty());
        IDS.put("anomalieId", CIP.get(autre).json().at("/items/0/anomalieId").asString());
    }

    static void garder(Personne qui, String chemin, Map<String, ?> corps, String nom) {
        IDS.put(nom, vu(qui.post(chemin, corps)).json().at("/" + nom).asString());
    }

    static String place(String texte) {
        var place = texte;
        for (var id : IDS.entrySet()) {
            place = place.replace("{" + id.getKey() + "}", id.getValue());
        }
        return place;
    }

    static Reponse demander(Personne qui, Geste geste) {
        var dossier = geste.chemin().contains("{anomalieId}") ? "{autreId}" : "{dossierId}";
        var chemin = place(geste.chemin().replace("{dossierId}", dossier));
        Map<String, Object> corps = new HashMap<>();
        geste.corps()
                .forEach(
                        (nom, valeur) ->
                                corps.put(nom, valeur instanceof String s ? place(s) : valeur));
        return switch (geste.methode()) {
            case "PUT" -> qui.put(chemin, corps);
            case "DELETE" -> qui.delete(chemin);
            default -> qui.post(chemin, corps);
        };
    }

    @ParameterizedTest
    @MethodSource("gestes")
    void someone_with_no_right_to_it_is_refused(Geste geste) {
        var reponse = demander(ETRANGER, geste);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(geste.statut());
    }

    /// Forms are the same gestures, behind the same commands.
    @Test
    void every_gesture_of_the_service_is_in_the_table() {
        Set<String> offerts = new TreeSet<>();
        Service.CONTEXTE
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (info, methode) -> {
                            if (methode.getBeanType().getName().startsWith("fr.spie.parcours")) {
                                for (var verbe : info.getMethodsCondition().getMethods()) {
                                    if (verbe != RequestMethod.GET) {
                                        info.getPatternValues()
                                                .forEach(p -> offerts.add(verbe + " " + p));
                                    }
                                }
                            }
                        });
        offerts.removeIf(o -> o.contains(" /vues/"));
        var table =
                gestes().map(g -> g.adresse().replace("{autreId}", "{dossierId}"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(offerts).hasSizeGreaterThan(50).isEqualTo(table);
    }
}
