package fr.spie.backbone.store;

import fr.spie.backbone.commande.Demande;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the store keeps beside the payload of an event.
record Meta(
        UUID commande,
        String agregat,
        String institution,
        String auteur,
        UUID correlation,
        Optional<UUID> causation,
        Instant recueA) {

    static Meta de(Map<String, ?> m) {
        return new Meta(
                UUID.fromString(texte(m, "commande")),
                texte(m, "agregat"),
                texte(m, "institution"),
                texte(m, "auteur"),
                UUID.fromString(texte(m, "correlation")),
                Optional.ofNullable((String) m.get("causation")).map(UUID::fromString),
                Instant.parse(texte(m, "recueA")));
    }

    static Map<String, String> de(Demande demande, String agregat, Optional<String> traceparent) {
        var m = new LinkedHashMap<String, String>();
        m.put("commande", demande.commandeId().toString());
        m.put("agregat", agregat);
        m.put("institution", demande.institution());
        m.put("auteur", demande.auteur());
        m.put("correlation", demande.correlationId().toString());
        demande.causationId().ifPresent(c -> m.put("causation", c.toString()));
        traceparent.ifPresent(t -> m.put("traceparent", t));
        m.put("recueA", demande.recueA().toString());
        return m;
    }

    private static String texte(Map<String, ?> m, String nom) {
        return (String) Objects.requireNonNull(m.get(nom), nom);
    }
}
