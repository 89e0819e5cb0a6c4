package fr.spie.backbone.commande;

import fr.spie.backbone.json.Json;
import fr.spie.events.decision.Refus;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// A refusal told a second time, as it was told the first (promise B4).
///
/// @param details the components of the first refusal
public record RefusRejoue(Nature nature, String titre, String code, Map<String, Object> details)
        implements Refus {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    /// The refusal in the form in which it is stored.
    public static RefusRejoue de(Refus refus) {
        return refus instanceof RefusRejoue deja
                ? deja
                : new RefusRejoue(refus.nature(), refus.titre(), refus.code(), details(refus));
    }

    private static Map<String, Object> details(Refus refus) {
        return Json.mapper().convertValue(refus, DETAILS);
    }
}
