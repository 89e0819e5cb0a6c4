package fr.spie.orientation.entry.beneficiaires;

import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Nir;
import fr.spie.orientation.domain.identite.Normalisation;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.tableau.Champs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads a file of contacts of the CNAF: telephones and addresses of a household, under its file
/// number and the name of its claimant, whoever of the couple the row is about.
@Component
class Contacts {

    private final RegistreIdentites registre;
    private final Fichiers fichiers;

    Contacts(RegistreIdentites registre, Fichiers fichiers) {
        this.registre = registre;
        this.fichiers = fichiers;
    }

    void dire(ImportEnCours encours, Champs c) {
        var matricule = c.requis("matricule");
        var nom = c.requis("nomResponsable");
        var prenom = c.requis("prenomResponsable");
        var conjoint = c.mot("role", "role").filter("CJT"::equals).isPresent();
        var telephone = c.telephones("telephone", "telephone2");
        var courriel = c.courriel("courriel");
        // the file number of the MSA is a NIR, as is the one of a column of its own
        var nir = c.texte("nir").or(() -> matricule.filter(Nir::estUn)).filter(Nir::estUn);
        c.avertissements().forEach(encours::avertir);
        if (!c.refus().isEmpty()) {
            encours.refuser(c.refus());
            return;
        }
        encours.beneficiaires++;
        var connu =
                nir.map(Nir::racine)
                        .flatMap(registre::parNir)
                        .or(
                                () ->
                                        matricule
                                                .filter(m -> !Nir.estUn(m))
                                                .flatMap(
                                                        m ->
                                                                duFoyer(
                                                                        registre.foyer(m),
                                                                        nom.orElseThrow(),
                                                                        prenom.orElseThrow(),
                                                                        conjoint)));
        var avant = connu.flatMap(fichiers::identite);
        if (connu.isEmpty() || avant.isEmpty()) {
            encours.inconnu(
                    c.constat("matricule", "", "personne de ce foyer n’a de dossier sous ce nom"));
            return;
        }
        noter(encours, c, connu.get(), avant.get(), telephone, courriel);
    }

    private void noter(
            ImportEnCours encours,
            Champs c,
            Identifie connu,
            Identite avant,
            Optional<String> telephone,
            Optional<String> courriel) {
        var identite =
                new Identite(
                        avant.nom(),
                        avant.nomNaissance(),
                        avant.prenom(),
                        avant.naissanceLe(),
                        avant.sexe(),
                        avant.organisme(),
                        avant.matricule(),
                        avant.identifiantFT(),
                        avant.adresse(),
                        telephone.or(avant::telephone),
                        courriel.or(avant::courriel));
        fichiers.dire(
                encours,
                c,
                "matricule",
                connu,
                seulement(identite),
                identite,
                telephone + "|" + courriel);
    }

    /// Someone of whom the file says no more than who they are.
    private static Beneficiaire seulement(Identite identite) {
        return new Beneficiaire(
                identite,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Who is named, or the only other one when the row is about the spouse.
    private Optional<Identifie> duFoyer(
            List<Identifie> foyer, String nom, String prenom, boolean conjoint) {
        var trouves = foyer.stream().filter(i -> nomme(i, nom, prenom) != conjoint).toList();
        return trouves.stream().map(Identifie::dossierId).distinct().count() == 1
                ? Optional.of(trouves.getFirst())
                : Optional.empty();
    }

    private boolean nomme(Identifie connu, String nom, String prenom) {
        return fichiers.identite(connu)
                .filter(i -> meme(i.nom(), nom) || meme(i.nomNaissance(), nom))
                .filter(i -> meme(i.prenom(), prenom))
                .isPresent();
    }

    private static boolean meme(String un, String autre) {
        return Normalisation.de(un).equals(Normalisation.de(autre));
    }
}
