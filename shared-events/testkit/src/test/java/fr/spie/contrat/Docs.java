package fr.spie.contrat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the `///` comments of a class say: its first paragraphs, its parameters, its constants.
final class Docs {

    record Doc(String texte, Map<String, String> parametres) {

        static final Doc VIDE = new Doc("", Map.of());
    }

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:record|enum|interface)\\s+([A-Z]\\w*)");
    private static final Pattern CONSTANTE = Pattern.compile("^([A-Z][A-Z0-9_]*)\\s*[,;(]?.*");
    private static final Pattern LIEN = Pattern.compile("\\[#?([^\\]]+)\\]");

    private static final Map<Class<?>, Map<String, Doc>> LUES = new HashMap<>();

    private Docs() {}

    /// The comment of a record or an enum.
    static Doc de(Class<?> classe) {
        return fichier(classe).getOrDefault(classe.getSimpleName(), Doc.VIDE);
    }

    /// The comment of a constant of an enum.
    static Optional<String> constante(Class<?> enumeration, String nom) {
        return Optional.ofNullable(
                        fichier(enumeration).get(enumeration.getSimpleName() + "." + nom))
                .map(Doc::texte);
    }

    private static Map<String, Doc> fichier(Class<?> classe) {
        var racine = classe;
        while (racine.getEnclosingClass() != null) {
            racine = racine.getEnclosingClass();
        }
        return LUES.computeIfAbsent(racine, Docs::lire);
    }

    private static Map<String, Doc> lire(Class<?> racine) {
        var source = Ecrits.CONTRAT.resolve("java/" + racine.getName().replace('.', '/') + ".java");
        Map<String, Doc> docs = new HashMap<>();
        var bloc = new StringBuilder();
        var type = "";
        for (var ligne : Ecrits.lire(source).lines().map(String::strip).toList()) {
            if (ligne.startsWith("///")) {
                bloc.append(ligne.substring(3)).append('\n');
                continue;
            }
            var declaration = TYPE.matcher(ligne);
            var constante = CONSTANTE.matcher(ligne);
            if (declaration.find()) {
                type = declaration.group(1);
                docs.put(type, doc(bloc.toString()));
            } else if (constante.matches() && !bloc.isEmpty()) {
                docs.put(type + "." + constante.group(1), doc(bloc.toString()));
            }
            if (!ligne.startsWith("@")) {
                bloc.setLength(0);
            }
        }
        return docs;
    }

    private static Doc doc(String bloc) {
        var texte = new StringBuilder();
        Map<String, StringBuilder> parametres = new LinkedHashMap<>();
        var courant = texte;
        for (var ligne : bloc.lines().map(String::strip).toList()) {
            if (ligne.startsWith("@param ")) {
                var mots = ligne.substring("@param ".length()).split(" ", 2);
                courant = new StringBuilder();
                parametres.put(mots[0], courant);
                ligne = mots.length > 1 ? mots[1] : "";
            }
            courant.append(ligne).append(' ');
        }
        Map<String, String> propres = new LinkedHashMap<>();
        parametres.forEach((nom, t) -> propres.put(nom, propre(t)));
        return new Doc(propre(texte), propres);
    }

    private static String propre(StringBuilder texte) {
        return LIEN.matcher(texte.toString().replaceAll("\\s+", " ").strip()).replaceAll("`$1`");
    }
}
