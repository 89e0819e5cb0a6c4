package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifiantsTest {

    /// Namespace of host names, RFC 9562 section 6.6.
    static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /// Namespace of URLs, RFC 9562 section 6.6.
    static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void the_vector_of_rfc_9562_a_4_is_found_again() {
        assertThat(Identifiants.derive(DNS, "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void other_implementations_derive_the_same() {
        assertThat(Identifiants.derive(DNS, "python.org"))
                .hasToString("886313e1-3b8a-5372-9b90-0c9aee199e5d");
        assertThat(Identifiants.derive(URL, "https://example.org/été"))
                .hasToString("f417facb-7d4c-5cab-83cb-03f5d5cdcad0");
    }

    @Test
    void a_derived_identifier_is_of_version_5_and_of_the_variant_of_the_rfc() {
        for (int i = 0; i < 1_000; i++) {
            var id = Identifiants.derive(DNS, "nom " + i);
            assertThat(id.version()).isEqualTo(5);
            assertThat(id.variant()).isEqualTo(2);
        }
    }
}
