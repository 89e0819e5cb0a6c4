package fr.spie.cli.demo;

import java.time.LocalDate;

/// A fictitious person.
///
/// @param numero from 0
/// @param nir well formed, of a commune that does not exist
/// @param foyer number of the household
/// @param demandeur claimant of the household, else spouse or partner
/// @param arrivee month in which the right is notified, from 0
public record Personne(
        int numero,
        String nom,
        String prenom,
        boolean femme,
        LocalDate naissanceLe,
        String nir,
        Commune commune,
        int foyer,
        boolean demandeur,
        int arrivee) {

    /// The same, living there.
    Personne a(Commune la) {
        return new Personne(
                numero, nom, prenom, femme, naissanceLe, nir, la, foyer, demandeur, arrivee);
    }

    /// Where people live.
    public record Commune(String insee, String nom, String codePostal, String territoire) {}
}
