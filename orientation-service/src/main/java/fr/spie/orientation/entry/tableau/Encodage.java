package fr.spie.orientation.entry.tableau;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding of each line by itself: UTF-8 when it is valid as such, else windows-1252. Files
/// put end to end by hand mix both.
enum Encodage {
    ASCII("ASCII", StandardCharsets.US_ASCII),
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String nom;
    private final Charset jeu;

    Encodage(String nom, Charset jeu) {
        this.nom = nom;
        this.jeu = jeu;
    }

    String nom() {
        return nom;
    }

    /// A line that was read.
    record Texte(String texte, Encodage encodage) {}

    /// Empty when the bytes are in none of them.
    static Optional<Texte> decoder(byte[] octets) {
        for (var encodage : values()) {
            try {
                var texte = encodage.jeu.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
                return texte.indexOf('\0') >= 0
                        ? Optional.empty()
                        : Optional.of(new Texte(texte, encodage));
            } catch (CharacterCodingException _) {
                // the next one may read it
            }
        }
        return Optional.empty();
    }
}
