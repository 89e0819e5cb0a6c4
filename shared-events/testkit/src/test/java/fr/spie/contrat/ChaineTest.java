package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Chaine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Test vectors of the hash chain, for a verifier in any language.
class ChaineTest {

    @Test
    void the_chain_of_three_events_has_the_hashes_written_down() {
        var precedent = HexFormat.of().formatHex(Chaine.origine());
        var faits =
                new JsonMapper()
                        .readTree(Ecrits.lire(Ecrits.ECHANTILLONS.resolve("chaine.json")))
                        .get("faits");
        assertThat(faits).hasSize(3);
        for (var fait : faits) {
            assertThat(fait.get("prevhash").asString()).isEqualTo(precedent);
            precedent = hash(fait);
            assertThat(fait.get("hash").asString()).isEqualTo(precedent);
        }
    }

    private static String hash(JsonNode fait) {
        return HexFormat.of()
                .formatHex(
                        Chaine.suivant(
                                HexFormat.of().parseHex(fait.get("prevhash").asString()),
                                fait.get("sujet").asString(),
                                fait.get("sequence").asLong(),
                                UUID.fromString(fait.get("id").asString()),
                                fait.get("type").asString(),
                                LocalDate.parse(fait.get("effectifLe").asString()),
                                Instant.parse(fait.get("recordedAt").asString()),
                                fait.get("institution").asString(),
                                fait.get("auteur").asString(),
                                fait.get("correlation").asString(),
                                fait.get("causation").asString(),
                                fait.get("donnees").asString().getBytes(StandardCharsets.UTF_8)));
    }
}
