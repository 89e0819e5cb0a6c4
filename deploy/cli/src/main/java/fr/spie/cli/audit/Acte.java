package fr.spie.cli.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A fact, as its record tells it.
///
/// @param type short name, e.g. `RelaisAccepte`
/// @param contexte `orientation`, `parcours`, `offre` or `fse`
/// @param rang place in the history of its subject
/// @param le legal day from which it is true
/// @param suA when the system learnt it
/// @param cause the fact it is a direct effect of
/// @param demande the request that everything comes from
record Acte(
        String id,
        String type,
        String contexte,
        String sujet,
        long rang,
        LocalDate le,
        Instant suA,
        String institution,
        String auteur,
        Optional<String> cause,
        String demande,
        JsonNode corps) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// True first, then known first.
    static final Comparator<Acte> ORDRE =
            Comparator.comparing(Acte::le).thenComparing(Acte::suA).thenComparing(Acte::id);

    /// The legal day on which an instant falls.
    static LocalDate jour(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }

    /// The legal day on which it was learnt.
    LocalDate suLe() {
        return jour(suA);
    }

    boolean est(String nom) {
        return type.equals(nom);
    }

    boolean parmi(Set<String> noms) {
        return noms.contains(type);
    }

    String texte(String champ) {
        return corps.path(champ).asString("");
    }

    Optional<String> facultatif(String champ) {
        return Optional.of(texte(champ)).filter(t -> !t.isBlank());
    }

    /// A day told by a field; empty when absent or unreadable.
    Optional<LocalDate> jour(String champ) {
        return date(corps.path(champ));
    }

    Qui qui(String champ) {
        return qui(corps.path(champ));
    }

    static Qui qui(JsonNode noeud) {
        return new Qui(
                noeud.path("professionnel").asString(""), noeud.path("institution").asString(""));
    }

    static Optional<LocalDate> date(JsonNode noeud) {
        try {
            var texte = noeud.asString("");
            return texte.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(texte));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
