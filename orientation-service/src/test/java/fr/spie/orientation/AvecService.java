package fr.spie.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.testkit.Infra;
import fr.spie.testkit.Jetons;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service on a real database and a real broker, asked over HTTP. One for all tests: each
/// invents its own persons. Its days may be simulated, so nothing watches them but on demand.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=orientation-service", "spie.demo=true"})
public abstract class AvecService {

    protected static final String DEPARTEMENT =
            Jetons.jeton("departement", "chef-projet-1", "chef_service");
    protected static final String CHEF_DE_PROJET =
            Jetons.jeton("departement", "chef-projet-2", "chef_projet");
    protected static final String CAF = Jetons.jeton("caf-151", "flux-caf", "caf");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired protected JsonMapper json;
    @Autowired protected JdbcClient db;

    @DynamicPropertySource
    static void infra(DynamicPropertyRegistry registre) {
        Infra.pour("orientation", registre);
    }

    /// An answer, its body read as JSON.
    public record Reponse(int statut, JsonNode corps, HttpResponse<String> http) {

        public String texte(String champ) {
            return corps.path(champ).asString();
        }

        public int nombre(String champ) {
            return corps.path(champ).asInt();
        }
    }

    protected Reponse importer(byte[] flux) {
        return importer(new ByteArrayInputStream(flux));
    }

    protected Reponse importer(InputStream flux) {
        return envoyer(
                requete(CAF, "/api/orientation/flux/caf?fichier=essai.xml")
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofInputStream(() -> flux)));
    }

    /// A table sent by the département, as of a day.
    protected Reponse importerBeneficiaires(byte[] tableau, String le) {
        return importerTableau(DEPARTEMENT, "beneficiaires", tableau, le);
    }

    protected Reponse importerTableau(String jeton, String nature, byte[] tableau, String le) {
        return envoyer(
                requete(jeton, "/api/orientation/flux/" + nature + "?fichier=essai.csv&le=" + le)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(tableau)));
    }

    protected Reponse lire(String chemin) {
        return envoyer(requete(DEPARTEMENT, chemin).GET());
    }

    protected Reponse poster(String jeton, String chemin, String corps) {
        return envoyer(
                requete(jeton, chemin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(corps)));
    }

    /// The same, heard at noon of that day.
    protected Reponse poster(String jeton, String chemin, String corps, LocalDate jour) {
        return envoyer(
                requete(jeton, chemin)
                        .header("Content-Type", "application/json")
                        .header("Spie-Instant", jour + "T12:00:00Z")
                        .POST(BodyPublishers.ofString(corps)));
    }

    protected HttpRequest.Builder requete(String jeton, String chemin) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                .header("Authorization", "Bearer " + jeton);
    }

    protected Reponse envoyer(HttpRequest.Builder requete) {
        try {
            var http = CLIENT.send(requete.build(), BodyHandlers.ofString());
            var corps =
                    http.headers().firstValue("Content-Type").orElse("").contains("json")
                            ? json.readTree(http.body())
                            : json.createObjectNode();
            return new Reponse(http.statusCode(), corps, http);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The dossiers found by name, once the views have seen `apres`.
    protected List<JsonNode> chercher(String nom, Reponse apres) {
        var position = apres.http().headers().firstValue("Position");
        var reponse =
                lire(
                        "/api/orientation/dossiers?nom="
                                + encode(nom)
                                + position.map(p -> "&position=" + encode(p)).orElse(""));
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
        return StreamSupport.stream(reponse.corps().path("items").spliterator(), false).toList();
    }

    protected static String encode(String valeur) {
        return URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }

    protected long compter(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
