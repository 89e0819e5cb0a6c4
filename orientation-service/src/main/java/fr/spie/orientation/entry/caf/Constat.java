package fr.spie.orientation.entry.caf;

/// Something wrong at one place of the flow: what refuses a household, or what is only told.
///
/// @param foyer rank of the household in the file, from 1; 0 outside of any
/// @param valeur what was read; what would identify a person is masked
public record Constat(int foyer, int ligne, String champ, String valeur, String raison) {}
