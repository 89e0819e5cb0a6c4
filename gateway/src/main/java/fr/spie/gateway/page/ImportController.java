package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.acces.JetonDeSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The upload of a file of an institution. With JavaScript the browser streams it to the service by
/// itself; without, the form comes here and the file goes on.
@Controller
class ImportController {

    private final HttpClient services;
    private final JetonDeSession jeton;
    private final Reglages reglages;
    private final JsonMapper json;

    ImportController(
            HttpClient services, JetonDeSession jeton, Reglages reglages, JsonMapper json) {
        this.services = services;
        this.jeton = jeton;
        this.reglages = reglages;
        this.json = json;
    }

    @ModelAttribute("natures")
    NatureFichier[] natures() {
        return NatureFichier.values();
    }

    @GetMapping("/import")
    String formulaire() {
        return "gateway/import";
    }

    @PostMapping("/import")
    String importer(
            @RequestParam MultipartFile fichier,
            @RequestParam(defaultValue = "caf") String nature,
            Model modele)
            throws InterruptedException {
        modele.addAttribute("choisie", NatureFichier.de(nature));
        if (fichier.isEmpty()) {
            modele.addAttribute("refus", "Choisissez un fichier avant de l’envoyer.");
            return "gateway/import";
        }
        try {
            var reponse = envoyer(fichier, NatureFichier.de(nature));
            var contenu =
                    json.readValue(reponse.body(), new TypeReference<Map<String, Object>>() {});
            if (reponse.statusCode() == 200) {
                modele.addAttribute("compteRendu", CompteRendu.de(contenu));
            } else {
                modele.addAttribute("refus", contenu.getOrDefault("title", "Fichier refusé"));
            }
        } catch (IOException | JacksonException e) {
            modele.addAttribute("refus", "Le service ne répond pas : le fichier n’a pas été reçu.");
        }
        return "gateway/import";
    }

    /// The report which the browser got from the service, in words.
    @PostMapping("/import/compte-rendu")
    String dire(@RequestBody Map<String, Object> rapport, Model modele) {
        modele.addAttribute("compteRendu", CompteRendu.de(rapport));
        return "gateway/compte-rendu :: compteRendu";
    }

    private HttpResponse<InputStream> envoyer(MultipartFile fichier, NatureFichier nature)
            throws IOException, InterruptedException {
        var demande =
                HttpRequest.newBuilder(adresse(fichier, nature))
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + jeton.valeur().orElseThrow())
                        .header(HttpHeaders.CONTENT_TYPE, nature.type())
                        .POST(BodyPublishers.ofInputStream(() -> ouvrir(fichier)))
                        .build();
        return services.send(demande, BodyHandlers.ofInputStream());
    }

    private URI adresse(MultipartFile fichier, NatureFichier nature) {
        return UriComponentsBuilder.fromUri(reglages.services().orientation())
                .path(nature.adresse())
                .queryParam("fichier", "{nom}")
                .build(fichier.getOriginalFilename());
    }

    private static InputStream ouvrir(MultipartFile fichier) {
        try {
            return fichier.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
