package fr.spie.parcours.entry;

import java.util.Map;
import org.springframework.http.ResponseEntity;

/// The answer to a form that asks what the API does: the gateway leads back to its page.
final class Formulaires {

    private Formulaires() {}

    static ResponseEntity<Void> fait(ResponseEntity<Map<String, Object>> reponse) {
        return ResponseEntity.noContent()
                .headers(h -> h.addAll("Position", reponse.getHeaders().getOrEmpty("Position")))
                .build();
    }
}
