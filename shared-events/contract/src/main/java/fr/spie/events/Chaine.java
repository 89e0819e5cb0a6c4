package fr.spie.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The hash chain of one subject (promise B7): each event carries the hash of the one before.
///
/// `h(n) = SHA-256(0x00 ‖ h(n-1) ‖ fields ‖ SHA-256(stored bytes))`, each field as a 4-byte
/// big-endian length followed by its UTF-8 bytes; `h(-1)` is 32 zero bytes. The bytes hashed are
/// those stored and published, never a re-serialisation.
public final class Chaine {

    private Chaine() {}

    /// Hash before the first event: 32 zero bytes.
    public static byte[] origine() {
        return new byte[32];
    }

    /// The hash of an event.
    ///
    /// @param precedent hash of the event before it, or [#origine()]
    /// @param causation empty string when the event has no cause but the command
    public static byte[] suivant(
            byte[] precedent,
            String sujet,
            long sequence,
            UUID id,
            String type,
            LocalDate effectifLe,
            Instant recordedAt,
            String institution,
            String auteur,
            String correlation,
            String causation,
            byte[] donnees) {
        var sha = sha256();
        sha.update((byte) 0);
        sha.update(precedent);
        for (var champ :
                new String[] {
                    sujet,
                    Long.toString(sequence),
                    id.toString(),
                    type,
                    effectifLe.toString(),
                    recordedAt.toString(),
                    institution,
                    auteur,
                    correlation,
                    causation
                }) {
            var octets = champ.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(4).putInt(octets.length).flip());
            sha.update(octets);
        }
        sha.update(sha256().digest(donnees));
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
