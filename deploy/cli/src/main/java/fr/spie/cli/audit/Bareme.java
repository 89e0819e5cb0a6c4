package fr.spie.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The numbers the check holds the facts against, and what it tolerates: data of its own, dated and
/// sourced, apart from the settings of the services.
public final class Bareme {

    private static final String RESSOURCE = "/audit/bareme.csv";

    private final Map<String, TreeMap<LocalDate, String>> valeurs = new HashMap<>();

    private Bareme() {}

    /// The table that comes with this program.
    public static Bareme parDefaut() {
        try (var flux = Bareme.class.getResourceAsStream(RESSOURCE)) {
            if (flux == null) {
                throw new IllegalStateException(RESSOURCE + " is missing");
            }
            var bareme = new Bareme();
            bareme.ajouter(
                    new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))
                            .lines()
                            .skip(1));
            return bareme;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds the values of a file of the same form: a département whose own rules differ.
    ///
    /// @throws IllegalArgumentException when a line is not `cle;du;valeur;source`
    public Bareme avec(Path fichier) throws IOException {
        try (var lignes = Files.lines(fichier)) {
            ajouter(lignes.skip(1));
        }
        return this;
    }

    private void ajouter(Stream<String> lignes) {
        lignes.filter(l -> !l.isBlank())
                .forEach(
                        ligne -> {
                            var champs = ligne.split(";", 4);
                            if (champs.length < 4) {
                                throw new IllegalArgumentException("ligne illisible : " + ligne);
                            }
                            valeurs.computeIfAbsent(champs[0], c -> new TreeMap<>())
                                    .put(LocalDate.parse(champs[1]), champs[2]);
                        });
    }

    /// The value in force on a day; empty when the table has none.
    Optional<String> valeur(String cle, LocalDate jour) {
        return Optional.ofNullable(valeurs.get(cle))
                .flatMap(v -> Optional.ofNullable(v.floorEntry(jour)).map(Map.Entry::getValue));
    }

    private String requise(String cle, LocalDate jour) {
        return valeur(cle, jour)
                .orElseThrow(() -> new IllegalStateException("no value for " + cle));
    }

    LocalDate apres(String cle, LocalDate jour) {
        return jour.plus(Period.parse(requise(cle, jour)));
    }

    LocalDate avant(String cle, LocalDate jour) {
        return jour.minus(Period.parse(requise(cle, jour)));
    }

    Duration duree(String cle, LocalDate jour) {
        return Duration.parse(requise(cle, jour));
    }

    int nombre(String cle, LocalDate jour) {
        return Integer.parseInt(requise(cle, jour));
    }
}
