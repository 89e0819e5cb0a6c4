package fr.spie.orientation.entry.beneficiaires;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Normalisation;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import java.time.LocalDate;
import java.util.Optional;

/// A person of a file, checked; what the file does not say is empty.
///
/// @param nomNaissanceDit whether the name at birth is told, or taken from the name in use
/// @param interne what the département's own software knows the person by
/// @param versement where the right stands
/// @param sansDroit whether the file says that there is none
record Beneficiaire(
        Identite identite,
        boolean nomNaissanceDit,
        Optional<String> lieuNaissance,
        Optional<String> nir,
        Optional<String> interne,
        Optional<Versement> versement,
        boolean sansDroit,
        Optional<LocalDate> droitOuvertLe,
        Optional<RoleFoyer> role,
        Optional<Boolean> soumisDroitsDevoirs) {

    PersonneDeclaree personne() {
        var numero =
                interne.map(i -> "interne|" + i)
                        .or(() -> identite.matricule().map(m -> "fichier|" + m))
                        .orElseGet(() -> "fichier|" + PersonneDeclaree.sansNumero(identite));
        return new PersonneDeclaree(numero, false, identite, lieuNaissance, nir);
    }

    /// What is told, over what was known: a name that differs by its spelling only stays as it was,
    /// and a paying body is not replaced by a vaguer one.
    Identite sur(Identite avant) {
        boolean memeUsage = meme(identite.nom(), avant.nom());
        boolean memeNaissance = meme(identite.nom(), avant.nomNaissance());
        var nom = memeUsage || (memeNaissance && !nomNaissanceDit) ? avant.nom() : identite.nom();
        var nomNaissance =
                nomNaissanceDit && !meme(identite.nomNaissance(), avant.nomNaissance())
                        ? identite.nomNaissance()
                        : avant.nomNaissance();
        return new Identite(
                        nom,
                        nomNaissance,
                        meme(identite.prenom(), avant.prenom())
                                ? avant.prenom()
                                : identite.prenom(),
                        identite.naissanceLe(),
                        identite.sexe(),
                        identite.organisme()
                                .filter(
                                        o ->
                                                avant.organisme()
                                                        .filter(a -> a.startsWith(o))
                                                        .isEmpty()),
                        identite.matricule()
                                .filter(
                                        m ->
                                                avant.matricule()
                                                        .filter(
                                                                a ->
                                                                        sansZeros(a)
                                                                                .equals(
                                                                                        sansZeros(
                                                                                                m)))
                                                        .isEmpty()),
                        identite.identifiantFT(),
                        identite.adresse(),
                        identite.telephone(),
                        identite.courriel())
                .completeePar(avant);
    }

    private static boolean meme(String un, String autre) {
        return Normalisation.de(un).equals(Normalisation.de(autre));
    }

    private static String sansZeros(String numero) {
        return numero.replaceFirst("^0+(?=.)", "");
    }
}
