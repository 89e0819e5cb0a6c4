package fr.spie.orientation.entry.francetravail;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.domain.IdentiteCommande.RecevoirSituationFranceTravail;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.identite.Dits;
import fr.spie.orientation.entry.identite.Dits.Dit;
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
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Imports the extract of the persons France Travail follows. It opens no dossier, and nothing is
/// kept of those who have none but the line they stand on: reading the file again later finds those
/// whose rights were notified meanwhile.
@Component
class ImportFranceTravail implements ImporteurTableau {

    private static final List<Set<String>> REQUIS =
            List.of(Set.of("identifiant", "nom", "prenom", "naissanceLe"));

    private final Habilitations habilitations;
    private final Tableaux tableaux;
    private final Colonnes colonnes;
    private final RegistreIdentites registre;
    private final Dits dits;
    private final Commandes<OrientationCommande> commandes;

    ImportFranceTravail(
            Habilitations habilitations,
            Tableaux tableaux,
            @Qualifier("colonnesFranceTravail") Colonnes colonnes,
            RegistreIdentites registre,
            Dits dits,
            Commandes<OrientationCommande> commandes) {
        this.habilitations = habilitations;
        this.tableaux = tableaux;
        this.colonnes = colonnes;
        this.registre = registre;
        this.dits = dits;
        this.commandes = commandes;
    }

    @Override
    public NatureImport nature() {
        return NatureImport.FRANCE_TRAVAIL;
    }

    @Override
    public void autoriser(Appelant appelant) {
        habilitations.peutDireFranceTravail(appelant);
    }

    @Override
    public RapportImport importer(ImportEnCours encours, InputStream flux) {
        return tableaux.lire(
                encours, flux, colonnes, REQUIS, (table, ligne) -> ligne(encours, table, ligne));
    }

    private void ligne(ImportEnCours encours, LecteurTableau table, LigneTableau.Lue ligne) {
        var champs = new Champs(ligne, table, colonnes, encours.receptionLe, "NULL");
        var lue = new SuiviLecture(champs, encours.receptionLe).lire();
        champs.avertissements().forEach(encours::avertir);
        if (lue.isEmpty()) {
            encours.refuser(champs.refus());
            return;
        }
        encours.beneficiaires++;
        var suivi = lue.get();
        var trouvaille = registre.chercher(suivi.personne(), suivi.brsa());
        if (trouvaille.naitAilleurs()) {
            encours.avertir(
                    champs.constat(
                            "lieuNaissance",
                            "",
                            "le lieu de naissance, ou le sexe, n’est pas celui du dossier : à vérifier"));
        }
        trouvaille
                .connu()
                .ifPresentOrElse(
                        connu -> dire(encours, champs, suivi, connu),
                        () ->
                                encours.inconnu(
                                        champs.constat(
                                                "identifiant",
                                                "",
                                                raison(suivi, trouvaille.homonymes().isEmpty()))));
    }

    private static String raison(Suivi suivi, boolean seul) {
        if (!seul) {
            return "inconnu : une personne de même identité a un dossier, sans que rien dise que"
                    + " c’est elle";
        }
        return suivi.brsa()
                ? "inconnu : France Travail dit cette personne bénéficiaire du RSA, et elle n’a pas de"
                        + " dossier"
                : "inconnu : cette personne n’a pas de dossier";
    }

    private void dire(ImportEnCours encours, Champs champs, Suivi suivi, Identifie connu) {
        var avant = dits.dernier(connu.memoire(), NatureImport.FRANCE_TRAVAIL);
        var dit = new Dit(dits.empreinte(suivi.contenu()), encours.importId, champs.numero());
        if (avant.filter(d -> d.importId().equals(encours.importId)).isPresent()) {
            encours.avertir(
                    champs.constat(
                            "identifiant",
                            "",
                            "la même personne est déjà plus haut dans le fichier : cette ligne n’est"
                                    + " pas retenue"));
            return;
        }
        if (avant.filter(d -> d.contenu().equals(dit.contenu())).isPresent()) {
            encours.inchanges++;
        } else {
            var accepte =
                    commandes.soumettre(
                            new RecevoirSituationFranceTravail(
                                    connu.dossierId(), suivi.situation()),
                            Dits.demande("france-travail", encours.demande, connu, avant, dit));
            encours.accepter(accepte);
            encours.inchanges += accepte.evenements() == 0 ? 1 : 0;
        }
        dits.noter(connu.memoire(), NatureImport.FRANCE_TRAVAIL, dit);
    }
}
