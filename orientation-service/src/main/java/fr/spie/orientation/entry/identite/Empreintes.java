package fr.spie.orientation.entry.identite;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.orientation.domain.identite.Normalisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person is recognised by: keyed fingerprints, nothing that can be read.
///
/// @param exacte name at birth, first name and day of birth
/// @param usage the same with the name in use
/// @param complete the first with commune of birth and sex; empty when one is not known
/// @param matricule file number, without the paying body: files of others do not say which
record Empreintes(
        String foyer,
        boolean payeur,
        String exacte,
        String usage,
        String nomPrenom,
        String nomNaissance,
        String prenomNaissance,
        Optional<String> complete,
        Optional<String> matricule,
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
                p.payeur(),
                coffre.empreinte("exacte", nom + "|" + prenom + "|" + jour),
                coffre.empreinte(
                        "exacte", Normalisation.de(p.identite().nom()) + "|" + prenom + "|" + jour),
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
                p.identite().matricule().map(m -> matricule(coffre, m)),
                p.identite()
                        .identifiantFT()
                        .map(id -> coffre.empreinte("france-travail", Normalisation.de(id))),
                nirActif ? p.nir().map(nir -> coffre.empreinte("nir", nir)) : Optional.empty());
    }

    /// Leading zeros are kept or lost as files go from hand to hand.
    static String matricule(Coffre coffre, String numero) {
        return coffre.empreinte("matricule", numero.strip().replaceFirst("^0+(?=.)", ""));
    }

    /// At least two of name, first name and day of birth agree.
    boolean proche(Empreintes autre) {
        return exacte.equals(autre.exacte)
                || usage.equals(autre.exacte)
                || exacte.equals(autre.usage)
                || nomPrenom.equals(autre.nomPrenom)
                || nomNaissance.equals(autre.nomNaissance)
                || prenomNaissance.equals(autre.prenomNaissance);
    }

    /// What agrees, in words that name nobody.
    List<String> ressemblances(Empreintes autre) {
        var memeNom = nomPrenom.equals(autre.nomPrenom) || nomNaissance.equals(autre.nomNaissance);
        var memePrenom =
                nomPrenom.equals(autre.nomPrenom) || prenomNaissance.equals(autre.prenomNaissance);
        var memeJour =
                nomNaissance.equals(autre.nomNaissance)
                        || prenomNaissance.equals(autre.prenomNaissance);
        return Stream.of(
                        memeNom ? "nom de naissance" : "",
                        memePrenom ? "prénom" : "",
                        memeJour ? "jour de naissance" : "",
                        complete.isPresent() && complete.equals(autre.complete)
                                ? "lieu de naissance et sexe"
                                : "",
                        matricule.isPresent() && matricule.equals(autre.matricule)
                                ? "numéro d’allocataire"
                                : "")
                .filter(r -> !r.isEmpty())
                .toList();
    }
}
