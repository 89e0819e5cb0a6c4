package fr.spie.cli.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The hash of a fact, made again from its headers and its bytes as the documentation of the log
/// says.
final class Empreinte {

    private static final List<String> CHAMPS =
            List.of(
                    "ce_subject",
                    "ce_sequence",
                    "ce_id",
                    "ce_type",
                    "ce_effectivetime",
                    "ce_recordedtime",
                    "ce_institution",
                    "ce_auteur",
                    "ce_correlationid",
                    "ce_causationid");

    private Empreinte() {}

    /// In hexadecimal; empty when the hash before it is unreadable.
    static String de(Enregistrement e) {
        try {
            var precedente = HexFormat.of().parseHex(e.texte("ce_prevhash"));
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            sha.update(precedente);
            for (var champ : CHAMPS) {
                var octets = e.texte(champ).getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(octets.length).array());
                sha.update(octets);
            }
            sha.update(MessageDigest.getInstance("SHA-256").digest(e.corps()));
            return HexFormat.of().formatHex(sha.digest());
        } catch (IllegalArgumentException x) {
            return "";
        } catch (NoSuchAlgorithmException x) {
            throw new IllegalStateException(x);
        }
    }
}
