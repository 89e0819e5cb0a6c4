package fr.spie.backbone.publication;

import fr.spie.backbone.json.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of the store's metadata is published.
record MetaPublie(
        String institution,
        String auteur,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent) {

    static MetaPublie lire(byte[] octets) {
        return Json.mapper().readValue(octets, MetaPublie.class);
    }
}
