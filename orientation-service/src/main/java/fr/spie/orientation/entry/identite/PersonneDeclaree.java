package fr.spie.orientation.entry.identite;

import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Normalisation;
import java.util.Optional;

/// A person as a paying body, another institution or an agent names them.
///
/// @param foyer what the institution knows the household, or the person, by
/// @param payeur whether that is the household of a paying body
/// @param nir 13 characters; used only when the NIR is enabled, and then only fingerprinted
public record PersonneDeclaree(
        String foyer,
        boolean payeur,
        Identite identite,
        Optional<String> lieuNaissance,
        Optional<String> nir) {

    /// In the household of a paying body.
    public PersonneDeclaree(
            String foyer, Identite identite, Optional<String> lieuNaissance, Optional<String> nir) {
        this(foyer, true, identite, lieuNaissance, nir);
    }

    /// What stands for the number of a household that has none, or only a NIR.
    public static String sansNumero(Identite identite) {
        return "P"
                + Normalisation.de(identite.nomNaissance())
                + "|"
                + Normalisation.de(identite.prenom())
                + "|"
                + identite.naissanceLe();
    }
}
