package fr.spie.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A machine of an institution, which asks for tokens.
final class Machine {

    private static final JsonMapper JSON = new JsonMapper();

    private Machine() {}

    static String jeton(String client, String... champs) {
        return (String)
                json(demandeJeton(client, "demonstration", champs).body()).get("access_token");
    }

    static HttpResponse<String> demandeJeton(String client, String secret, String... champs) {
        var autres = champs.length == 0 ? "" : "&" + Navigateur.formulaire(champs);
        return new Navigateur()
                .envoie(
                        Navigateur.demande("/oauth2/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                (client + ":" + secret)
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=client_credentials" + autres)));
    }

    static Map<String, Object> revendications(String jeton) {
        return json(
                new String(
                        Base64.getUrlDecoder().decode(jeton.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8));
    }

    static Map<String, Object> json(String corps) {
        return JSON.readValue(corps, new TypeReference<>() {});
    }
}
