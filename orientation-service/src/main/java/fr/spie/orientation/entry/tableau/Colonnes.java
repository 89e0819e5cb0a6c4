package fr.spie.orientation.entry.tableau;

import fr.spie.orientation.domain.identite.Normalisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;

/// The headers by which a column is known, without regard to case, accents or punctuation; and the
/// words a column may hold. Both are data, which a département completes: `field;header`, or
/// `field;value;word`.
public final class Colonnes {

    private final Map<String, String> champs = new HashMap<>();
    private final Map<String, String> entetes = new HashMap<>();
    private final Map<String, String> mots = new HashMap<>();

    private Colonnes() {}

    /// Reads the table of headers, and the table of words.
    public static Colonnes lire(Resource entetes, Resource mots) {
        var colonnes = new Colonnes();
        lignes(entetes)
                .forEach(
                        l -> {
                            colonnes.champs.put(Normalisation.de(l[1]), l[0]);
                            colonnes.entetes.putIfAbsent(l[0], l[1]);
                        });
        lignes(mots).forEach(l -> colonnes.mots.put(l[0] + "|" + Normalisation.de(l[2]), l[1]));
        return colonnes;
    }

    private static Iterable<String[]> lignes(Resource table) {
        try {
            return table.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The field a header names.
    public Optional<String> champ(String entete) {
        return Optional.ofNullable(champs.get(Normalisation.de(entete)));
    }

    /// What a word means in a field.
    public Optional<String> mot(String champ, String ecrit) {
        return Optional.ofNullable(mots.get(champ + "|" + Normalisation.de(ecrit)));
    }

    /// The header by which people know a field: the first that the table gives.
    public String entete(String champ) {
        return entetes.getOrDefault(champ, champ);
    }
}
