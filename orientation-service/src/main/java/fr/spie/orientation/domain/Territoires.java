package fr.spie.orientation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The arrondissement of a commune, as dated data.
///
/// @param lignes one per commune and period
/// @param parDefaut for communes that are not in the table
public record Territoires(List<Ligne> lignes, String parDefaut) {

    /// @param du first day it is so
    /// @param au last day it is so; empty when it still is
    public record Ligne(
            String communeInsee,
            String nom,
            String territoire,
            LocalDate du,
            Optional<LocalDate> au) {

        private boolean couvre(String commune, LocalDate jour) {
            return communeInsee.equals(commune)
                    && !jour.isBefore(du)
                    && au.filter(jour::isAfter).isEmpty();
        }
    }

    public String territoire(Optional<String> communeInsee, LocalDate jour) {
        return communeInsee
                .flatMap(
                        c ->
                                lignes.stream()
                                        .filter(l -> l.couvre(c, jour))
                                        .map(Ligne::territoire)
                                        .findFirst())
                .orElse(parDefaut);
    }
}
