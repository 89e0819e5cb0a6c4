package fr.spie.events.parcours;

/// Who answers for a person: one professional in one institution.
///
/// @param professionnel id of the professional, e.g. `cip-aurillac-1`
/// @param institution code of the institution, e.g. `departement`
public record Porteur(String professionnel, String institution) {}
