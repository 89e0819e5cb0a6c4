package fr.spie.cli.plateforme;

import fr.spie.cli.Maison;
import fr.spie.cli.infra.Lanceur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An ahead-of-time cache of the classes of the platform (JEP 514), made beside it by a JVM of low
/// priority once it runs, used from the next start on. The platform starts without it just as well,
/// only slower: whatever goes wrong here is nobody's concern.
final class CacheAot {

    /// Name of the process that makes it.
    static final String PROCESSUS = "aot";

    private static final String FAIRE =
            "nice -n 19 \"$@\" && mv -f \"$SPIE_AOT.neuf\" \"$SPIE_AOT\"";

    private final Path dossier;
    private final Path fichier;

    CacheAot(Maison maison) {
        this.dossier = maison.cacheAot();
        this.fichier = dossier.resolve("plateforme-" + empreinte() + ".aot");
    }

    /// What a start adds to its options; a cache that does not fit is ignored by the JVM.
    List<String> options() {
        return Files.exists(fichier)
                ? List.of("-XX:AOTCache=" + fichier, "-Xlog:aot*=off", "-Xlog:cds*=off")
                : List.of();
    }

    /// Makes it in the background unless it is there: same options and properties as the platform,
    /// whose contexts are closed as soon as they are made.
    void entrainer(
            Lanceur lanceur,
            List<String> options,
            List<String> proprietes,
            Map<String, String> environnement) {
        if (Files.exists(fichier) || lanceur.vivant(PROCESSUS).isPresent()) {
            return;
        }
        vider();
        var toutes = new ArrayList<>(options);
        toutes.add("-XX:AOTCacheOutput=" + fichier + ".neuf");
        toutes.add("-Dspring.context.exit=onRefresh");
        var avec = new java.util.HashMap<>(environnement);
        avec.put("SPIE_AOT", fichier.toString());
        lanceur.lancer(
                PROCESSUS,
                toutes,
                PlateformeUneJvm.class.getName(),
                proprietes,
                avec,
                List.of("bash", "-c", FAIRE, PROCESSUS));
    }

    private void vider() {
        try (var anciens = Files.list(dossier)) {
            for (var ancien : anciens.toList()) {
                Files.delete(ancien);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the JVM and of every jar: another build, another cache.
    private static String empreinte() {
        var jars = new StringBuilder(Runtime.version().toString());
        for (var jar :
                System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            var f = new java.io.File(jar);
            jars.append('\n').append(jar).append(f.length()).append(f.lastModified());
        }
        return UUID.nameUUIDFromBytes(jars.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
