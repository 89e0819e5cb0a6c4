package fr.spie.orientation.domain;

import fr.spie.orientation.domain.identite.Normalisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The commune of that name, when the table has one such name only.
    public Optional<String> commune(String nom) {
        var codes =
                lignes.stream()
                        .filter(l -> Normalisation.de(l.nom).equals(Normalisation.de(nom)))
                        .map(Ligne::communeInsee)
                        .distinct()
                        .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /// Every arrondissement a person may be told to live in, past ones too.
    public Set<String> codes() {
        return Stream.concat(lignes.stream().map(Ligne::territoire), Stream.of(parDefaut))
                .collect(Collectors.toUnmodifiableSet());
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
