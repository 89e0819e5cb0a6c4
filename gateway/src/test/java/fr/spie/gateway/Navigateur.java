package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// A browser without JavaScript: it keeps cookies, follows redirects and fills forms.
final class Navigateur {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private final String url;

    Navigateur() {
        this(Plateforme.URL);
    }

    Navigateur(String url) {
        this.url = url;
    }

    static Navigateur connecte(String identifiant) {
        return new Navigateur().seConnecte(identifiant);
    }

    Navigateur seConnecte(String identifiant) {
        var page = ouvre("/accessibilite-apres-connexion");
        assertThat(page.uri().getPath()).isEqualTo("/connexion");
        seConnecte(page, identifiant, "demonstration");
        return this;
    }

    HttpResponse<String> seConnecte(
            HttpResponse<String> page, String identifiant, String motDePasse) {
        return poste(
                "/connexion",
                "_csrf",
                champCache(page),
                "identifiant",
                identifiant,
                "mot-de-passe",
                motDePasse);
    }

    HttpResponse<String> ouvre(String chemin) {
        return envoie(vers(chemin).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    HttpResponse<String> poste(String chemin, String... champs) {
        return envoie(
                vers(chemin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(formulaire(champs))));
    }

    HttpResponse<String> envoie(HttpRequest.Builder demande) {
        try {
            return http.send(demande.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create(Plateforme.URL + chemin));
    }

    HttpResponse<String> sansSuivre(URI adresse) {
        try (var direct = HttpClient.newHttpClient()) {
            return direct.send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder vers(String chemin) {
        return HttpRequest.newBuilder(URI.create(url + chemin));
    }

    Optional<String> cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(nom))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    static String champCache(HttpResponse<String> page) {
        var champ = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(champ.find()).as("a form with its token in %s", page.body()).isTrue();
        return champ.group(1);
    }

    static String formulaire(String... champs) {
        var paires = new ArrayList<String>();
        for (int i = 0; i < champs.length; i += 2) {
            paires.add(champs[i] + "=" + URLEncoder.encode(champs[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", paires);
    }
}
