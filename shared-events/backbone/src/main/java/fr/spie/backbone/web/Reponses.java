package fr.spie.backbone.web;

import fr.spie.backbone.commande.Accepte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/// The answer to an accepted command, the same everywhere.
public final class Reponses {

    private Reponses() {}

    public static ResponseEntity<Map<String, Object>> accepte(Accepte accepte) {
        return accepte(accepte, Map.of());
    }

    /// @param identifiants ids the command gave, e.g. `relaisId`
    public static ResponseEntity<Map<String, Object>> accepte(
            Accepte accepte, Map<String, ?> identifiants) {
        Map<String, Object> corps = new LinkedHashMap<>(identifiants);
        corps.put("commandeId", accepte.commandeId());
        corps.put("sujet", accepte.sujet());
        corps.put("version", accepte.version());
        corps.put("evenements", accepte.evenements());
        corps.put("position", accepte.position());
        return ResponseEntity.ok()
                .eTag(Long.toString(accepte.version()))
                .header("Position", accepte.position())
                .body(corps);
    }

    /// The same answer to a form of a screen: the gateway leads back to its page.
    public static ResponseEntity<Void> fait(ResponseEntity<Map<String, Object>> reponse) {
        return ResponseEntity.noContent()
                .headers(h -> h.addAll("Position", reponse.getHeaders().getOrEmpty("Position")))
                .build();
    }
}
