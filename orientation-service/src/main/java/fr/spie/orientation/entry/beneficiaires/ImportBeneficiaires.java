package fr.spie.orientation.entry.beneficiaires;

import fr.spie.backbone.web.Appelant;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.ImporteurTableau;
import fr.spie.orientation.entry.imports.NatureImport;
import fr.spie.orientation.entry.imports.RapportImport;
import fr.spie.orientation.entry.tableau.Champs;
import fr.spie.orientation.entry.tableau.Colonnes;
import fr.spie.orientation.entry.tableau.LecteurTableau;
import fr.spie.orientation.entry.tableau.LigneTableau;
import fr.spie.orientation.entry.tableau.Tableaux;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Imports the file a département keeps of its beneficiaries. A row that says a right runs opens a
/// dossier to who has none; of those who have one it tells the right, the identity and the
/// contacts; the others are listed as unknown. Without days of birth, the file is one of contacts.
@Component
class ImportBeneficiaires implements ImporteurTableau {

    private static final List<Set<String>> REQUIS =
            List.of(
                    Set.of("nom", "prenom", "naissanceLe"),
                    Set.of("matricule", "nomResponsable", "prenomResponsable"));

    private final Habilitations habilitations;
    private final Tableaux tableaux;
    private final Colonnes colonnes;
    private final RegistreIdentites registre;
    private final Fichiers fichiers;
    private final Contacts contacts;

    ImportBeneficiaires(
            Habilitations habilitations,
            Tableaux tableaux,
            @Qualifier("colonnesBeneficiaires") Colonnes colonnes,
            RegistreIdentites registre,
            Fichiers fichiers,
            Contacts contacts) {
        this.habilitations = habilitations;
        this.tableaux = tableaux;
        this.colonnes = colonnes;
        this.registre = registre;
        this.fichiers = fichiers;
        this.contacts = contacts;
    }

    @Override
    public NatureImport nature() {
        return NatureImport.BENEFICIAIRES;
    }

    @Override
    public void autoriser(Appelant appelant) {
        habilitations.peutEnvoyerBeneficiaires(appelant);
    }

    @Override
    public RapportImport importer(ImportEnCours encours, InputStream flux) {
        return tableaux.lire(
                encours, flux, colonnes, REQUIS, (table, ligne) -> ligne(encours, table, ligne));
    }

    private void ligne(ImportEnCours encours, LecteurTableau table, LigneTableau.Lue ligne) {
        var champs = new Champs(ligne, table, colonnes, encours.receptionLe, "");
        if (table.a("naissanceLe")) {
            var lue = new BeneficiaireLecture(champs, encours.receptionLe).lire();
            champs.avertissements().forEach(encours::avertir);
            if (lue.isEmpty()) {
                encours.refuser(champs.refus());
            } else {
                encours.beneficiaires++;
                beneficiaire(encours, champs, lue.get());
            }
        } else {
            contacts.dire(encours, champs);
        }
    }

    private void beneficiaire(ImportEnCours encours, Champs champs, Beneficiaire b) {
        var connu =
                b.versement().filter(v -> !clos(v)).isPresent()
                        ? ouvrir(encours, b)
                        : chercher(encours, champs, b);
        if (connu.isEmpty()) {
            return;
        }
        // a flow made after the day of this file knows better where the right stands
        boolean perime =
                b.versement().isPresent()
                        && connu.get()
                                .fluxA()
                                .filter(a -> Jour.de(a).isAfter(encours.receptionLe))
                                .isPresent();
        var dit = perime ? sansVersement(b) : b;
        if (perime) {
            encours.perimes++;
        }
        var identite = fichiers.identite(connu.get()).map(dit::sur).orElse(dit.identite());
        fichiers.dire(encours, champs, "nom", connu.get(), dit, identite, b.toString());
    }

    private Optional<Identifie> ouvrir(ImportEnCours encours, Beneficiaire b) {
        var connu =
                registre.identifier(List.of(b.personne()), List.of(true), Optional.empty())
                        .getFirst();
        encours.nouveauxDossiers += connu.nouveau() ? 1 : 0;
        encours.homonymes += connu.homonymes().size();
        return Optional.of(connu);
    }

    private Optional<Identifie> chercher(ImportEnCours encours, Champs champs, Beneficiaire b) {
        var trouvaille = registre.chercher(b.personne(), true);
        if (trouvaille.naitAilleurs()) {
            encours.avertir(
                    champs.constat(
                            "lieuNaissance",
                            "",
                            "le lieu de naissance, ou le sexe, n’est pas celui du dossier : à vérifier"));
        }
        if (trouvaille.connu().isEmpty()) {
            encours.sansDroit += b.sansDroit() || b.versement().isPresent() ? 1 : 0;
            encours.inconnu(
                    champs.constat(
                            "nom",
                            "",
                            trouvaille.homonymes().isEmpty()
                                    ? "personne n’a de dossier sous cette identité, et la ligne ne dit"
                                            + " pas de droit ouvert"
                                    : "une personne de même identité a un dossier, sans que rien dise"
                                            + " que c’est elle"));
        }
        return trouvaille.connu();
    }

    private static boolean clos(Versement v) {
        return v instanceof Versement.Clos;
    }

    private static Beneficiaire sansVersement(Beneficiaire b) {
        return new Beneficiaire(
                b.identite(),
                b.nomNaissanceDit(),
                b.lieuNaissance(),
                b.nir(),
                b.interne(),
                Optional.empty(),
                b.sansDroit(),
                b.droitOuvertLe(),
                b.role(),
                b.soumisDroitsDevoirs());
    }
}
