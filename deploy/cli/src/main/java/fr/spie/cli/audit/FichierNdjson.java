package fr.spie.cli.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An export of the topics: one record a line, `{"topic", "cle", "entetes", "corps"}`, the body as
/// text, so that an auditor needs neither network nor broker. Records of a subject stand in order.
final class FichierNdjson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FichierNdjson() {}

    /// @throws IllegalArgumentException when a line is not a record, with its number
    static void lire(Path fichier, Consumer<Enregistrement> suite) throws IOException {
        try (var lecteur = Files.newBufferedReader(fichier)) {
            long numero = 0;
            for (var ligne = lecteur.readLine(); ligne != null; ligne = lecteur.readLine()) {
                numero++;
                if (!ligne.isBlank()) {
                    suite.accept(enregistrement(ligne, numero));
                }
            }
        }
    }

    private static Enregistrement enregistrement(String ligne, long numero) {
        try {
            var noeud = JSON.readTree(ligne);
            var entetes = new HashMap<String, String>();
            for (var entete : noeud.path("entetes").properties()) {
                entetes.put(entete.getKey(), entete.getValue().asString(""));
            }
            return new Enregistrement(
                    noeud.path("topic").asString(""),
                    noeud.path("cle").asString(""),
                    entetes,
                    noeud.path("corps").asString("").getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("ligne " + numero + " : ce n’est pas du JSON", e);
        }
    }

    static void ecrire(BufferedWriter sortie, Enregistrement e) {
        var ligne = new LinkedHashMap<String, Object>();
        ligne.put("topic", e.topic());
        ligne.put("cle", e.cle());
        ligne.put("entetes", new java.util.TreeMap<>(Map.copyOf(e.entetes())));
        ligne.put("corps", new String(e.corps(), StandardCharsets.UTF_8));
        try {
            sortie.write(JSON.writeValueAsString(ligne));
            sortie.newLine();
        } catch (IOException x) {
            throw new UncheckedIOException(x);
        }
    }
}
