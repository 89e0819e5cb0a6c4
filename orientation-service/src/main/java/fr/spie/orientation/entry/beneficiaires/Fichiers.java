package fr.spie.orientation.entry.beneficiaires;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.orientation.domain.IdentiteCommande.ConstaterFichier;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.Territoires;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.entry.identite.Dits;
import fr.spie.orientation.entry.identite.Dits.Dit;
import fr.spie.orientation.entry.identite.Homonymes;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.NatureImport;
import fr.spie.orientation.entry.tableau.Champs;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Turns what a file says of a known person into one command, unless the file said it before.
@Component
class Fichiers {

    private final RegistreIdentites registre;
    private final Homonymes homonymes;
    private final Dits dits;
    private final Coffre coffre;
    private final Commandes<OrientationCommande> commandes;
    private final Territoires territoires;
    private final JsonMapper json;
    private final String organismeParDefaut;

    Fichiers(
            RegistreIdentites registre,
            Homonymes homonymes,
            Dits dits,
            Coffre coffre,
            Commandes<OrientationCommande> commandes,
            Territoires territoires,
            JsonMapper json,
            @Value("${spie.orientation.organisme-par-defaut}") String organismeParDefaut) {
        this.registre = registre;
        this.homonymes = homonymes;
        this.dits = dits;
        this.coffre = coffre;
        this.commandes = commandes;
        this.territoires = territoires;
        this.json = json;
        this.organismeParDefaut = organismeParDefaut;
    }

    Optional<Identite> identite(Identifie connu) {
        return connu.identite()
                .flatMap(coffre::dechiffrer)
                .map(clair -> json.readValue(clair, Identite.class));
    }

    /// @param champs the row
    /// @param champ the field it knows the person by
    /// @param identite the whole identity from now on
    /// @param contenu what the row says
    void dire(
            ImportEnCours encours,
            Champs champs,
            String champ,
            Identifie connu,
            Beneficiaire b,
            Identite identite,
            String contenu) {
        var avant = dits.dernier(connu.memoire(), NatureImport.BENEFICIAIRES);
        var dit = new Dit(dits.empreinte(contenu), encours.importId, champs.numero());
        if (avant.filter(d -> d.importId().equals(encours.importId)).isPresent()) {
            encours.avertir(
                    champs.constat(
                            champ,
                            "",
                            "la même personne est déjà plus haut dans le fichier : cette ligne"
                                    + " n’est pas retenue"));
            return;
        }
        boolean redite = avant.filter(d -> d.contenu().equals(dit.contenu())).isPresent();
        boolean changee = identite(connu).filter(identite::equals).isEmpty();
        boolean rien = redite || (!changee && b.versement().isEmpty());
        if (rien
                || soumettre(
                                encours,
                                connu,
                                b,
                                identite,
                                changee,
                                Dits.demande("fichier", encours.demande, connu, avant, dit))
                        == 0) {
            encours.inchanges++;
        }
        dits.noter(connu.memoire(), NatureImport.BENEFICIAIRES, dit);
    }

    private int soumettre(
            ImportEnCours encours,
            Identifie connu,
            Beneficiaire b,
            Identite identite,
            boolean changee,
            Demande demande) {
        var chiffre = changee ? chiffrer(connu, identite) : connu.identite().orElseThrow();
        var commune = identite.adresse().flatMap(a -> a.commune()).flatMap(territoires::commune);
        var accepte =
                commandes.soumettre(
                        new ConstaterFichier(
                                connu.dossierId(),
                                encours.receptionLe,
                                chiffre,
                                changee,
                                b.versement(),
                                b.droitOuvertLe(),
                                identite.organisme().orElse(organismeParDefaut),
                                commune,
                                territoires.territoire(commune, encours.receptionLe),
                                b.role(),
                                b.soumisDroitsDevoirs()),
                        demande);
        registre.noterFichier(
                connu.memoire(),
                new PersonneDeclaree(
                        b.personne().foyer(), false, identite, b.lieuNaissance(), b.nir()),
                b.versement().map(v -> !(v instanceof Versement.Clos)),
                chiffre);
        var suite = homonymes.signaler(connu, encours.demande, accepte);
        encours.accepter(suite);
        return suite.evenements();
    }

    private Chiffre chiffrer(Identifie connu, Identite identite) {
        return coffre.chiffrer(
                connu.dossierId().toString(), Finalite.IDENTITE, json.writeValueAsString(identite));
    }
}
