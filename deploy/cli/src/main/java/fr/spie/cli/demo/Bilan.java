package fr.spie.cli.demo;

import fr.spie.cli.Panne;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures at the end: counted by the platform, never by the player.
record Bilan(
        long dossiers,
        long evenements,
        long filesActives,
        long offres,
        long participations,
        long ruptures,
        long violations,
        long aPublier,
        long gares,
        Map<String, Object> details) {

    private static final List<String> API =
            List.of("/api/orientation", "/api/parcours", "/api/offres", "/api/fse");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// Nothing is broken, neither by the count of the services nor by that of the audit; nothing
    /// waits, nothing was set aside.
    boolean bon() {
        return ruptures == 0 && violations == 0 && aPublier == 0 && gares == 0;
    }

    /// Waits until nothing moves any more in any service, twice in a row: an automation may still
    /// have had its say the first time.
    static void calme(Client client) {
        var fin = System.nanoTime() + PATIENCE.toNanos();
        for (var avant = ""; ; ) {
            var etats = API.stream().map(api -> etat(client, api)).toList();
            var maintenant = etats.toString();
            boolean calme = etats.stream().allMatch(Bilan::rienNAttend);
            if (calme && maintenant.equals(avant)) {
                return;
            }
            avant = calme ? maintenant : "";
            if (System.nanoTime() > fin) {
                throw new Panne("la plateforme n'a pas fini de projeter : " + maintenant);
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Panne("interrompu");
            }
        }
    }

    private static boolean rienNAttend(JsonNode etat) {
        return etat.path("aPublier").asLong(-1) == 0
                && etat.path("vues").asLong(-1) == 0
                && etat.path("automates").asLong(-1) == 0;
    }

    private static JsonNode etat(Client client, String api) {
        return client.lire("auditeur", api + "/etat").corps();
    }

    /// @param violations what the independent check found in the published facts
    static Bilan dresser(Client client, long violations) {
        var lectures = new Lectures(client);
        var continuite = client.lire("auditeur", "/api/parcours/continuite").corps();
        var file = lectures.toutes("/api/parcours/file-active");
        var operations = lectures.toutes("/api/fse/operations");
        long participations = 0;
        var indicateurs = new LinkedHashMap<String, Object>();
        for (var operation : operations) {
            var id = operation.path("operationId").asString();
            participations +=
                    lectures.toutes("/api/fse/operations/" + id + "/participations").size();
            var chemin = "/api/fse/operations/" + id + "/indicateurs";
            var totaux = new LinkedHashMap<String, Long>();
            for (var i : client.lire("agent-fse", chemin).corps().path("indicateurs")) {
                totaux.put(i.path("code").asString(""), i.path("total").asLong());
            }
            indicateurs.put(operation.path("code").asString(id), totaux);
        }
        var etats = API.stream().map(api -> etat(client, api)).toList();
        var details = new LinkedHashMap<String, Object>();
        details.put("ouverts", continuite.path("ouverts").asLong());
        details.put("indicateurs", indicateurs);
        return new Bilan(
                continuite.path("dossiers").asLong(),
                somme(etats, "evenements"),
                file.size(),
                lectures.toutes("/api/offres").size(),
                participations,
                continuite.path("ruptures").asLong(-1),
                violations,
                somme(etats, "aPublier"),
                somme(etats, "gares"),
                details);
    }

    private static long somme(List<JsonNode> etats, String champ) {
        return etats.stream().mapToLong(e -> e.path(champ).asLong()).sum();
    }

    /// One line of JSON.
    String json(long dureeSecondes, int refus) {
        var sortie = new LinkedHashMap<String, Object>();
        sortie.put("dossiers", dossiers);
        sortie.put("evenements", evenements);
        sortie.put("filesActives", filesActives);
        sortie.put("offres", offres);
        sortie.put("participations", participations);
        sortie.put("ruptures", ruptures);
        sortie.put("violations", violations);
        sortie.put("aPublier", aPublier);
        sortie.put("gares", gares);
        sortie.put("refus", refus);
        sortie.put("dureeSecondes", dureeSecondes);
        sortie.putAll(details);
        return JsonMapper.builder().build().writeValueAsString(sortie);
    }
}
