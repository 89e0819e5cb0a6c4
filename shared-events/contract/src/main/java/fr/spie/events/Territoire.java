package fr.spie.events;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Places are told by a code.
public final class Territoire {

    private Territoire() {}

    /// As people write it: `SAINT_FLOUR` is Saint-Flour.
    public static String enClair(String code) {
        return Stream.of(code.split("[_ -]", -1))
                .filter(mot -> !mot.isEmpty())
                .map(mot -> mot.charAt(0) + mot.substring(1).toLowerCase(Locale.FRANCE))
                .collect(Collectors.joining("-"));
    }
}
