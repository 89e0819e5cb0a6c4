package fr.spie.orientation.entry.tableau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Telephone numbers as people write them: several, spaced, dotted, with the prefix of the country
/// or without the first zero.
///
/// @param bons ten digits each, or the international form of another country; each once
/// @param mauvais what is none
public record Telephones(List<String> bons, List<String> mauvais) {

    private static final Pattern ENTRE = Pattern.compile("[,;/]| - | ou | et ");
    private static final Pattern SIGNES = Pattern.compile("[\\s.()\\u00A0-]");
    private static final Pattern FRANCAIS = Pattern.compile("(?:(?:\\+|00)33|0)?([1-9]\\d{8})");
    private static final Pattern AILLEURS = Pattern.compile("\\+(?!33)\\d{6,15}");

    public static Telephones lire(String ecrits) {
        var bons = new ArrayList<String>();
        var mauvais = new ArrayList<String>();
        for (var ecrit : ENTRE.split(ecrits)) {
            if (!ecrit.isBlank()) {
                numero(ecrit)
                        .ifPresentOrElse(
                                n -> {
                                    if (!bons.contains(n)) {
                                        bons.add(n);
                                    }
                                },
                                () -> mauvais.add(ecrit.strip()));
            }
        }
        return new Telephones(List.copyOf(bons), List.copyOf(mauvais));
    }

    private static Optional<String> numero(String ecrit) {
        var nu = SIGNES.matcher(ecrit).replaceAll("").replace("+330", "+33");
        var francais = FRANCAIS.matcher(nu);
        if (francais.matches()) {
            return Optional.of("0" + francais.group(1));
        }
        return AILLEURS.matcher(nu).matches() ? Optional.of(nu) : Optional.empty();
    }

    /// All of the good ones, the first first.
    public Optional<String> enClair() {
        return bons.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", bons));
    }
}
