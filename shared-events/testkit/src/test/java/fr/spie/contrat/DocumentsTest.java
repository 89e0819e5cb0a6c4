package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.TypesEvenement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is written for readers stays true to what is there.
class DocumentsTest {

    static final Path RACINE = Path.of("..", "..");
    static final Path DOCUMENTS = RACINE.resolve("deploy/docs");
    static final Pattern LIEN = Pattern.compile("\\]\\(([^)#]+)\\)");
    static final Pattern MOT = Pattern.compile("`([A-Z][A-Za-z_]{2,})");

    @Test
    void every_link_of_the_documents_leads_somewhere() {
        var documents =
                Stream.concat(
                                Stream.of(RACINE.resolve("README.md")),
                                fichiers(DOCUMENTS, ".md").stream())
                        .toList();
        assertThat(documents).hasSizeGreaterThan(10);
        for (var document : documents) {
            LIEN.matcher(Ecrits.lire(document))
                    .results()
                    .map(l -> l.group(1))
                    .filter(l -> !l.startsWith("http"))
                    .forEach(
                            l ->
                                    assertThat(document.resolveSibling(l))
                                            .as("%s in %s", l, document)
                                            .exists());
        }
    }

    @Test
    void every_decision_is_in_the_index() {
        var index = Ecrits.lire(DOCUMENTS.resolve("adr/README.md"));
        assertThat(fichiers(DOCUMENTS.resolve("adr"), ".md"))
                .map(f -> f.getFileName().toString())
                .filteredOn(n -> !n.equals("README.md"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(index::contains);
    }

    @Test
    void the_glossary_has_only_words_the_code_has() {
        var code =
                Stream.of("contract", "backbone")
                        .flatMap(m -> fichiers(Path.of("..", m, "src/main/java"), ".java").stream())
                        .map(Ecrits::lire)
                        .collect(Collectors.joining());
        var mots =
                MOT.matcher(Ecrits.lire(DOCUMENTS.resolve("glossaire.md")))
                        .results()
                        .map(m -> m.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mots)
                .hasSizeGreaterThan(40)
                .allSatisfy(mot -> assertThat(code).containsPattern("\\b" + mot + "\\b"));
    }

    @Test
    void the_glossary_has_every_fact_of_the_contract() {
        var glossaire = Ecrits.lire(DOCUMENTS.resolve("glossaire.md"));
        assertThat(TypesEvenement.noms())
                .map(nom -> TypesEvenement.classe(nom).orElseThrow().getSimpleName())
                .allSatisfy(fait -> assertThat(glossaire).contains("`" + fait + "`"));
    }

    private static List<Path> fichiers(Path dossier, String fin) {
        try (var chemins = Files.walk(dossier)) {
            return chemins.filter(f -> f.toString().endsWith(fin)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
