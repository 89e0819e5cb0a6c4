package fr.spie.backbone.chiffrement;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Envelope encryption: each person has one key per purpose, kept in a database of its own and
/// wrapped by a master key kept in a file outside every database. Deleting the row forgets.
public final class CoffreJdbc implements Coffre {

    private static final int CACHE = 2_000;

    private record Cle(String personne, Finalite finalite) {}

    private final JdbcClient db;
    private final Set<Finalite> finalites;
    private final Aead maitre;
    private final Mac empreintes;
    private final Map<Cle, Aead> cache =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Cle, Aead> e) {
                    return size() > CACHE;
                }
            };

    /// @param finalites purposes this service may read and write
    /// @param cleMaitre file of the master keys; made at first start when absent
    public CoffreJdbc(JdbcClient db, Set<Finalite> finalites, Path cleMaitre) {
        this.db = db;
        this.finalites = finalites;
        try {
            AeadConfig.register();
            MacConfig.register();
            this.maitre =
                    maitre(cleMaitre, "", "AES256_GCM")
                            .getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.empreintes =
                    maitre(cleMaitre, ".empreintes", "HMAC_SHA256_256BITTAG_RAW")
                            .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key cannot be used", e);
        }
    }

    private static KeysetHandle maitre(Path base, String suffixe, String modele)
            throws GeneralSecurityException {
        var fichier = base.resolveSibling(base.getFileName() + suffixe);
        try {
            if (!Files.exists(fichier)) {
                creer(fichier, modele);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(fichier), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Written beside, then linked: of several services that start at once one wins and all read
    /// the same file.
    private static void creer(Path fichier, String modele)
            throws IOException, GeneralSecurityException {
        var dossier = fichier.toAbsolutePath().getParent();
        if (dossier != null) {
            Files.createDirectories(dossier);
        }
        var poignee = KeysetHandle.generateNew(KeyTemplates.get(modele));
        var brouillon =
                Files.createTempFile(
                        dossier,
                        "cle",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(
                    brouillon,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            poignee, InsecureSecretKeyAccess.get()));
            Files.createLink(fichier, brouillon);
        } catch (FileAlreadyExistsException deja) {
            // another service was first
        } finally {
            Files.delete(brouillon);
        }
    }

    @Override
    public Chiffre chiffrer(String personne, Finalite finalite, String clair) {
        if (!finalites.contains(finalite)) {
            throw new IllegalStateException("this service may not hold " + finalite);
        }
        try {
            var aead = cle(personne, finalite).orElseGet(() -> nouvelleCle(personne, finalite));
            byte[] chiffre =
                    aead.encrypt(
                            clair.getBytes(StandardCharsets.UTF_8), contexte(personne, finalite));
            return new Chiffre(personne, finalite, Base64.getEncoder().encodeToString(chiffre));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> dechiffrer(Chiffre chiffre) {
        if (!finalites.contains(chiffre.finalite())) {
            return Optional.empty();
        }
        return cle(chiffre.personne(), chiffre.finalite())
                .map(
                        aead -> {
                            try {
                                return new String(
                                        aead.decrypt(
                                                Base64.getDecoder().decode(chiffre.valeur()),
                                                contexte(chiffre.personne(), chiffre.finalite())),
                                        StandardCharsets.UTF_8);
                            } catch (GeneralSecurityException e) {
                                throw new IllegalStateException(
                                        "a personal field does not belong to its person", e);
                            }
                        });
    }

    @Override
    public void preparer(Collection<Chiffre> chiffres) {
        Map<Finalite, Set<String>> manquent = new EnumMap<>(Finalite.class);
        synchronized (cache) {
            for (var chiffre : chiffres) {
                if (finalites.contains(chiffre.finalite())
                        && !cache.containsKey(new Cle(chiffre.personne(), chiffre.finalite()))) {
                    manquent.computeIfAbsent(chiffre.finalite(), f -> new HashSet<>())
                            .add(chiffre.personne());
                }
            }
        }
        manquent.forEach(this::preparer);
    }

    private void preparer(Finalite finalite, Set<String> personnes) {
        db.sql("select personne, enveloppe from cle where personne = any (?) and finalite = ?")
                .param(personnes.toArray(String[]::new))
                .param(finalite.name())
                .query(
                        rs -> {
                            var personne = rs.getString("personne");
                            var aead = ouvrir(rs.getBytes("enveloppe"), personne, finalite);
                            synchronized (cache) {
                                cache.put(new Cle(personne, finalite), aead);
                            }
                        });
    }

    @Override
    public String empreinte(String usage, String valeur) {
        try {
            return HexFormat.of()
                    .formatHex(
                            empreintes.computeMac(
                                    (usage + '\u0000' + valeur).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Aead> cle(String personne, Finalite finalite) {
        var cle = new Cle(personne, finalite);
        synchronized (cache) {
            var connue = cache.get(cle);
            if (connue != null) {
                return Optional.of(connue);
            }
        }
        return db.sql("select enveloppe from cle where personne = ? and finalite = ?")
                .params(personne, finalite.name())
                .query(byte[].class)
                .optional()
                .map(
                        enveloppe -> {
                            var aead = ouvrir(enveloppe, personne, finalite);
                            synchronized (cache) {
                                cache.put(cle, aead);
                            }
                            return aead;
                        });
    }

    private Aead nouvelleCle(String personne, Finalite finalite) {
        try {
            var poignee = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
            byte[] enveloppe =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            poignee, maitre, contexte(personne, finalite));
            db.sql("insert into cle values (?, ?, ?) on conflict do nothing")
                    .params(personne, finalite.name(), enveloppe)
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return cle(personne, finalite).orElseThrow();
    }

    private Aead ouvrir(byte[] enveloppe, String personne, Finalite finalite) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            enveloppe, maitre, contexte(personne, finalite))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key of another master", e);
        }
    }

    private static byte[] contexte(String personne, Finalite finalite) {
        return (personne + '\u0000' + finalite).getBytes(StandardCharsets.UTF_8);
    }
}
