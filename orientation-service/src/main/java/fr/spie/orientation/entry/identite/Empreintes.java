package fr.spie.orientation.entry.identite;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.orientation.domain.identite.Normalisation;
import java.util.Optional;

/// What a person is recognised by: keyed fingerprints, nothing that can be read.
///
/// @param exacte name at birth, first name and day of birth
/// @param complete the same with commune of birth and sex; empty when one is not known
record Empreintes(
        String foyer,
        String exacte,
        String nomPrenom,
        String nomNaissance,
        String prenomNaissance,
        Optional<String> complete,
        Optional<String> identifiantFT,
        Optional<String> nir) {

    static Empreintes de(PersonneDeclaree p, Coffre coffre, boolean nirActif) {
        var nom = Normalisation.de(p.identite().nomNaissance());
        var prenom = Normalisation.de(p.identite().prenom());
        var jour = p.identite().naissanceLe().toString();
        var lieu = p.lieuNaissance().map(Normalisation::de);
        var sexe = p.identite().sexe();
        return new Empreintes(
                coffre.empreinte("foyer", p.foyer()),
                coffre.empreinte("exacte", nom + "|" + prenom + "|" + jour),
                coffre.empreinte("nom-prenom", nom + "|" + prenom),
                coffre.empreinte("nom-naissance", nom + "|" + jour),
                coffre.empreinte("prenom-naissance", prenom + "|" + jour),
                lieu.flatMap(
                        l ->
                                sexe.map(
                                        s ->
                                                coffre.empreinte(
                                                        "complete",
                                                        nom + "|" + prenom + "|" + jour + "|" + l
                                                                + "|" + s))),
                p.identite()
                        .identifiantFT()
                        .map(id -> coffre.empreinte("france-travail", Normalisation.de(id))),
                nirActif ? p.nir().map(nir -> coffre.empreinte("nir", nir)) : Optional.empty());
    }

    /// At least two of name, first name and day of birth agree.
    boolean proche(Empreintes autre) {
        return exacte.equals(autre.exacte)
                || nomPrenom.equals(autre.nomPrenom)
                || nomNaissance.equals(autre.nomNaissance)
                || prenomNaissance.equals(autre.prenomNaissance);
    }
}
