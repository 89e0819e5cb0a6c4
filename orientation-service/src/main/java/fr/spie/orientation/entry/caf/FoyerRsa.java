package fr.spie.orientation.entry.caf;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One household of the flow, checked.
///
/// @param organisme paying body, e.g. `CAF-151`
/// @param cle what the paying body knows the household by
/// @param versement where its right stands; empty when there is none (asked for, refused, unknown)
record FoyerRsa(
        String organisme,
        String cle,
        Optional<String> communeInsee,
        Optional<LocalDate> emmenageLe,
        Optional<Versement> versement,
        List<Beneficiaire> beneficiaires) {

    /// A person of the household bound to the RSA.
    ///
    /// @param finLe last day in the household, when it is past
    record Beneficiaire(
            RoleFoyer role,
            Identite identite,
            Optional<String> nir,
            Optional<String> lieuNaissance,
            LocalDate droitOuvertLe,
            Optional<LocalDate> finLe,
            boolean soumisDroitsDevoirs) {

        /// Where the right stands for this person: who left the household has none in it.
        Versement versement(Versement duFoyer) {
            return finLe.<Versement>map(le -> new Versement.Clos(le, "DFRATDOS"))
                    .filter(_ -> !(duFoyer instanceof Versement.Clos))
                    .orElse(duFoyer);
        }
    }
}
