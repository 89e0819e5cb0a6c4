package fr.spie.orientation.domain;

import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.SituationAccueil.Diagnostic;
import fr.spie.events.orientation.SituationIdentite.FranceTravail;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationProfessionnelle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a criterion is met: terms that all hold, written `terme & terme`.
/// - `travail=EN_EMPLOI|INDEPENDANT`: the situation regarding work is one of these;
/// - `frein=SANTE|LOGEMENT@3`: an obstacle of one of these domains is that grave or more;
/// - `freins@2=3`: at least three domains are that grave or more;
/// - `modalite=RENFORCE`: France Travail follows the person so;
/// - `toujours`; and `!` before a term for the contrary.
record ConditionCritere(List<Terme> termes) {

    private static final Pattern ET = Pattern.compile("&");
    private static final Pattern OU = Pattern.compile("\\|");
    private static final Pattern TRAVAIL = Pattern.compile("travail=(.+)");
    private static final Pattern FREIN = Pattern.compile("frein=(.+)@([1-3])");
    private static final Pattern FREINS = Pattern.compile("freins@([1-3])=(\\d+)");
    private static final Pattern MODALITE = Pattern.compile("modalite=(.+)");

    /// What can be asked.
    sealed interface Terme {
        record Toujours() implements Terme {}

        record Travail(Set<SituationProfessionnelle> situations) implements Terme {}

        record Frein(Set<DomaineFrein> domaines, int gravite) implements Terme {}

        record Freins(int gravite, int nombre) implements Terme {}

        record Modalite(Set<String> modalites) implements Terme {}

        record Non(Terme terme) implements Terme {}
    }

    /// @throws IllegalArgumentException when it cannot be read
    static ConditionCritere lire(String texte) {
        return new ConditionCritere(
                ET.splitAsStream(texte).map(String::strip).map(ConditionCritere::terme).toList());
    }

    boolean toujours() {
        return termes.equals(List.of(new Terme.Toujours()));
    }

    /// Whether an obstacle of health may count for it.
    boolean peutTenirALaSante() {
        return termes.stream().anyMatch(ConditionCritere::peutTenirALaSante);
    }

    private static boolean peutTenirALaSante(Terme terme) {
        return switch (terme) {
            case Terme.Toujours _, Terme.Travail _, Terme.Modalite _ -> false;
            case Terme.Frein t -> t.domaines().contains(DomaineFrein.SANTE);
            case Terme.Freins _ -> true;
            case Terme.Non t -> peutTenirALaSante(t.terme());
        };
    }

    boolean remplie(Diagnostic diagnostic, SituationOrientation s) {
        return termes.stream().allMatch(t -> remplie(t, diagnostic, s));
    }

    private static boolean remplie(Terme terme, Diagnostic d, SituationOrientation s) {
        return switch (terme) {
            case Terme.Toujours _ -> true;
            case Terme.Travail t -> t.situations().contains(d.situation());
            case Terme.Frein t ->
                    gravites(d, s).entrySet().stream()
                            .anyMatch(
                                    f ->
                                            t.domaines().contains(f.getKey())
                                                    && f.getValue() >= t.gravite());
            case Terme.Freins t ->
                    gravites(d, s).values().stream().filter(g -> g >= t.gravite()).count()
                            >= t.nombre();
            case Terme.Modalite t ->
                    s.identites()
                            .franceTravail()
                            .flatMap(FranceTravail::modalite)
                            .filter(t.modalites()::contains)
                            .isPresent();
            case Terme.Non t -> !remplie(t.terme(), d, s);
        };
    }

    /// The gravest of each domain; what only France Travail says is noticed, no more.
    private static Map<DomaineFrein, Integer> gravites(Diagnostic d, SituationOrientation s) {
        Map<DomaineFrein, Integer> gravites = new EnumMap<>(DomaineFrein.class);
        s.identites().franceTravail().stream()
                .flatMap(f -> f.freins().stream())
                .forEach(domaine -> gravites.put(domaine, 1));
        d.freins().forEach(f -> gravites.merge(f.domaine(), f.gravite(), Math::max));
        return gravites;
    }

    private static Terme terme(String texte) {
        if (texte.startsWith("!")) {
            return new Terme.Non(terme(texte.substring(1).strip()));
        }
        if (texte.equals("toujours")) {
            return new Terme.Toujours();
        }
        var travail = TRAVAIL.matcher(texte);
        if (travail.matches()) {
            return new Terme.Travail(
                    valeurs(travail.group(1))
                            .map(SituationProfessionnelle::valueOf)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        var frein = FREIN.matcher(texte);
        if (frein.matches()) {
            return new Terme.Frein(
                    valeurs(frein.group(1))
                            .map(DomaineFrein::valueOf)
                            .collect(Collectors.toUnmodifiableSet()),
                    Integer.parseInt(frein.group(2)));
        }
        var freins = FREINS.matcher(texte);
        if (freins.matches()) {
            return new Terme.Freins(
                    Integer.parseInt(freins.group(1)), Integer.parseInt(freins.group(2)));
        }
        var modalite = MODALITE.matcher(texte);
        if (modalite.matches()) {
            return new Terme.Modalite(
                    valeurs(modalite.group(1)).collect(Collectors.toUnmodifiableSet()));
        }
        throw new IllegalArgumentException("condition inconnue « " + texte + " »");
    }

    private static Stream<String> valeurs(String texte) {
        return OU.splitAsStream(texte).map(String::strip);
    }
}
