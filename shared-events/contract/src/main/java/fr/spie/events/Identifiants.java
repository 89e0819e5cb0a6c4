package fr.spie.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Identifiers derived from their cause, so that whatever arrives twice has the same id twice.
public final class Identifiants {

    private Identifiants() {}

    /// UUID version 5 (RFC 9562) of a name within a namespace.
    public static UUID derive(UUID espace, String nom) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(
                    ByteBuffer.allocate(16)
                            .putLong(espace.getMostSignificantBits())
                            .putLong(espace.getLeastSignificantBits())
                            .array());
            var h = ByteBuffer.wrap(sha1.digest(nom.getBytes(StandardCharsets.UTF_8)));
            long haut = (h.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
            long bas = (h.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(haut, bas);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
