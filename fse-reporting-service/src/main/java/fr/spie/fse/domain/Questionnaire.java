package fr.spie.fse.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.StatutEmploi;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What the entry questionnaire says (1.5); whatever is absent is not known.
public record Questionnaire(
        Optional<Sexe> sexe,
        Optional<Naissance> naissance,
        Optional<StatutEmploi> statut,
        Optional<LocalDate> sansEmploiDepuisLe,
        Optional<Integer> cite) {

    /// A birth date, in clear for as long as the age is computed, encrypted for ever after.
    public record Naissance(LocalDate le, Chiffre chiffre) {

        /// Completed years; the birthday itself counts as the new age (R4).
        int ageLe(LocalDate jour) {
            return Period.between(le, jour).getYears();
        }

        @Override
        public String toString() {
            return "Naissance[" + chiffre + "]";
        }
    }
}
