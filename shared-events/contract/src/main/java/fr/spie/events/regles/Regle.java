package fr.spie.events.regles;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/// The value of a parameter from a day on, until the next value of the same parameter.
///
/// @param du first day on which a fact is ruled by it
/// @param valeur as written: `P6W`, `10`
/// @param source where the rule stands: article, document of the département
public record Regle(Parametre parametre, LocalDate du, String valeur, String source) {

    /// @throws IllegalArgumentException when the value is not of the nature of its parameter
    public Regle {
        try {
            switch (parametre.nature()) {
                case PERIODE -> Period.parse(valeur);
                case JOURS_OUVRES, NOMBRE -> Integer.parseInt(valeur);
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    parametre + " : « " + valeur + " » n’est pas de la nature attendue", e);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(parametre + " : une règle a une source");
        }
    }

    /// @throws java.time.format.DateTimeParseException when its parameter is not a `PERIODE`
    public Period periode() {
        return Period.parse(valeur);
    }

    /// Units or working days, by the nature of the parameter.
    ///
    /// @throws NumberFormatException when its parameter is a `PERIODE`
    public int nombre() {
        return Integer.parseInt(valeur);
    }
}
