package fr.spie.cli.audit;

import java.util.Map;
import java.util.Optional;

/// One record of a topic, as it was read: nothing is interpreted yet.
///
/// @param entetes headers by name, e.g. `ce_id`
/// @param corps bytes of the body, as received: the hash is made of them
public record Enregistrement(String topic, String cle, Map<String, String> entetes, byte[] corps) {

    Optional<String> entete(String nom) {
        return Optional.ofNullable(entetes.get(nom)).filter(v -> !v.isBlank());
    }

    String texte(String nom) {
        return entetes.getOrDefault(nom, "");
    }
}
