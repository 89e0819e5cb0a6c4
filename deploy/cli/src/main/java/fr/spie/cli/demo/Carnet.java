package fr.spie.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What has been played and the identifiers the platform gave: one line each, added at once, so
/// that a player who starts again goes on where it was cut. A line lost in a crash only means that
/// its action is sent again under the same key.
final class Carnet {

    private static final String FAIT = "fait";

    private final Path fichier;
    private final Map<String, String> noms = new ConcurrentHashMap<>();
    private final Set<String> faits = ConcurrentHashMap.newKeySet();

    Carnet(Path fichier) {
        this.fichier = fichier;
        try {
            if (Files.exists(fichier)) {
                for (var ligne : Files.readAllLines(fichier)) {
                    var mots = ligne.split(" ", -1);
                    if (mots.length == 2 && mots[0].equals(FAIT)) {
                        faits.add(mots[1]);
                    } else if (mots.length == 2 && mots[1].length() == 36) {
                        noms.put(mots[0], mots[1]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fait(String cle) {
        return faits.contains(cle);
    }

    void noter(String cle) {
        faits.add(cle);
        ecrire(FAIT + " " + cle);
    }

    void retenir(String nom, String identifiant) {
        if (!identifiant.equals(noms.put(nom, identifiant))) {
            ecrire(nom + " " + identifiant);
        }
    }

    Optional<String> identifiant(String nom) {
        return Optional.ofNullable(noms.get(nom));
    }

    /// Puts the identifiers in the place of their names: `/dossiers/{dossier-3}`.
    String remplir(String texte) {
        var sortie = new StringBuilder();
        int ici = 0;
        for (int debut = texte.indexOf('{'); debut >= 0; debut = texte.indexOf('{', ici)) {
            int fin = texte.indexOf('}', debut);
            var nom = texte.substring(debut + 1, fin);
            sortie.append(texte, ici, debut)
                    .append(
                            identifiant(nom)
                                    .orElseThrow(
                                            () -> new IllegalStateException("inconnu : " + nom)));
            ici = fin + 1;
        }
        return sortie.append(texte, ici, texte.length()).toString();
    }

    private synchronized void ecrire(String ligne) {
        try {
            Files.writeString(
                    fichier,
                    ligne + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
