package fr.spie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The data folder (`SPIE_HOME`): everything the platform keeps on this machine, nothing elsewhere.
public record Maison(Path dossier) {

    public Maison {
        dossier = dossier.toAbsolutePath().normalize();
    }

    public static Maison parDefaut() {
        var choisi = System.getenv("SPIE_HOME");
        return new Maison(
                choisi == null || choisi.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".spie")
                        : Path.of(choisi));
    }

    public Path postgres() {
        return dossier.resolve("postgresql/donnees");
    }

    public Path binairesPostgres() {
        return dossier.resolve("postgresql/binaires");
    }

    public Path kafka() {
        return dossier.resolve("kafka");
    }

    public Path journaux() {
        return creer(dossier.resolve("journaux"));
    }

    public Path journal(String processus) {
        return journaux().resolve(processus + ".log");
    }

    public Path etat() {
        return dossier.resolve("etat.json");
    }

    public Path demo() {
        return dossier.resolve("demo.json");
    }

    /// Guided tour of the demonstration, for the gateway.
    public Path visite() {
        return dossier.resolve("visite.json");
    }

    public Path cacheAot() {
        return creer(dossier.resolve("aot"));
    }

    public Path cleMaitre() {
        return secrets().resolve("coffre.json");
    }

    /// Key the gateway signs its tokens with: the same after a restart.
    public Path cleDeSignature() {
        return secrets().resolve("signature.json");
    }

    /// The secret of that name; made at random the first time, readable by its owner only.
    public synchronized String secret(String nom) {
        var fichier = secrets().resolve(nom);
        try {
            if (!Files.exists(fichier)) {
                var octets = new byte[24];
                new SecureRandom().nextBytes(octets);
                var neuf = secrets().resolve(nom + ".neuf");
                Files.deleteIfExists(neuf);
                Files.createFile(neuf, proprietaireSeul("rw-------"));
                Files.writeString(neuf, HexFormat.of().formatHex(octets));
                Files.move(neuf, fichier);
            }
            return Files.readString(fichier).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file in one go: whoever reads it meanwhile finds the one before, whole.
    public static void remplacer(Path fichier, String texte) {
        try {
            Files.createDirectories(fichier.getParent());
            var neuf = fichier.resolveSibling(fichier.getFileName() + ".neuf");
            Files.writeString(neuf, texte);
            Files.move(
                    neuf,
                    fichier,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path secrets() {
        try {
            creer(dossier);
            var secrets = dossier.resolve("secrets");
            if (!Files.exists(secrets)) {
                Files.createDirectory(secrets, proprietaireSeul("rwx------"));
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> proprietaireSeul(String droits) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(droits));
    }

    private static Path creer(Path dossier) {
        try {
            return Files.createDirectories(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
