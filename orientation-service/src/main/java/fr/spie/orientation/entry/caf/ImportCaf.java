package fr.spie.orientation.entry.caf;

import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.decision.RefusException;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Notifications;
import fr.spie.orientation.entry.Notifications.Notification;
import fr.spie.orientation.entry.Notifications.Suite;
import fr.spie.orientation.entry.caf.FoyerRsa.Beneficiaire;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import fr.spie.orientation.entry.imports.Constat;
import fr.spie.orientation.entry.imports.Deroulement;
import fr.spie.orientation.entry.imports.Importeur;
import fr.spie.orientation.entry.imports.LectureInterrompue;
import fr.spie.orientation.entry.imports.NatureImport;
import fr.spie.orientation.entry.imports.RapportImport;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Imports a VRSB0801 flow household by household: each is committed before the next is read, so
/// that whatever stops the reading leaves what was read, and sending the file again completes it.
@Component
class ImportCaf implements Importeur<FluxEnCours> {

    private final Habilitations habilitations;
    private final RegistreIdentites registre;
    private final Notifications notifications;
    private final Deroulement deroulement;

    ImportCaf(
            Habilitations habilitations,
            RegistreIdentites registre,
            Notifications notifications,
            Deroulement deroulement) {
        this.habilitations = habilitations;
        this.registre = registre;
        this.notifications = notifications;
        this.deroulement = deroulement;
    }

    @Override
    public NatureImport nature() {
        return NatureImport.CAF;
    }

    @Override
    public void autoriser(Appelant appelant) {
        habilitations.peutNotifier(appelant);
    }

    @Override
    public FluxEnCours commencer(Demande demande, Optional<String> fichier, LocalDate receptionLe) {
        return new FluxEnCours(demande, fichier, receptionLe);
    }

    @Override
    public RapportImport importer(FluxEnCours encours, InputStream flux) {
        return deroulement.derouler(
                encours,
                () -> {
                    try (var lecteur = new LecteurFlux(flux)) {
                        lire(encours, lecteur);
                    }
                });
    }

    private void lire(FluxEnCours encours, LecteurFlux lecteur) throws LectureInterrompue {
        boolean total = false;
        for (var bloc = lecteur.suivant(); bloc.isPresent(); bloc = lecteur.suivant()) {
            encours.derniereLigne = lecteur.ligne();
            var noeud = bloc.get();
            switch (noeud.nom()) {
                case "IdentificationFlux" -> encours.entete(noeud);
                case "InfosFoyerRSA" -> foyer(encours, noeud);
                case "TransmissionFlux" -> {
                    total = true;
                    encours.total(noeud);
                }
                default ->
                        encours.avertir(
                                new Constat(
                                        0, noeud.ligne(), noeud.nom(), "", "ce bloc est inconnu"));
            }
        }
        if (!total) {
            encours.avertir(
                    new Constat(
                            0,
                            lecteur.ligne(),
                            "TransmissionFlux",
                            "",
                            "le nombre de foyers transmis manque"));
        }
    }

    private void foyer(FluxEnCours encours, Noeud noeud) {
        encours.lus++;
        var lecture = new FoyerLecture(encours.lus, noeud, encours.receptionLe);
        lecture.avertissements().forEach(encours::avertir);
        var foyer = lecture.foyer();
        if (foyer.isEmpty()) {
            encours.refuser(lecture.refus());
        } else {
            accepter(encours, noeud, foyer.get());
        }
        deroulement.point(encours);
    }

    private void accepter(FluxEnCours encours, Noeud noeud, FoyerRsa foyer) {
        encours.beneficiaires += foyer.beneficiaires().size();
        if (foyer.versement().isEmpty()) {
            encours.sansDroit += foyer.beneficiaires().size();
            return;
        }
        var dits =
                foyer.beneficiaires().stream()
                        .map(b -> notification(encours, foyer, b, foyer.versement().get()))
                        .toList();
        var connus =
                registre.identifier(
                        dits.stream().map(Notification::personne).toList(),
                        dits.stream().map(Notification::enCours).toList(),
                        Optional.of(encours.fluxA));
        var vus = new HashSet<>();
        try {
            for (int i = 0; i < dits.size(); i++) {
                if (vus.add(connus.get(i).dossierId())) {
                    personne(encours, dits.get(i), connus.get(i));
                } else {
                    encours.avertir(
                            constat(
                                    encours,
                                    noeud,
                                    "Personne",
                                    "la même personne y est deux fois"));
                }
            }
        } catch (ConflitException | RefusException e) {
            encours.refuser(
                    List.of(constat(encours, noeud, "InfosFoyerRSA", Deroulement.raison(e))));
        }
    }

    private void personne(FluxEnCours encours, Notification dit, Identifie connu) {
        if (connu.nouveau()) {
            encours.nouveauxDossiers++;
        }
        encours.homonymes += connu.homonymes().size();
        switch (notifications.dire(dit, connu, encours.demande)) {
            case Suite.Perimee _ -> encours.perimes++;
            case Suite.Inchangee _ -> encours.inchanges++;
            case Suite.Dite(var accepte) -> encours.accepter(accepte);
        }
    }

    private static Notification notification(
            FluxEnCours encours, FoyerRsa foyer, Beneficiaire b, Versement versement) {
        return new Notification(
                new PersonneDeclaree(foyer.cle(), b.identite(), b.lieuNaissance(), b.nir()),
                foyer.organisme(),
                b.role(),
                b.soumisDroitsDevoirs(),
                b.droitOuvertLe(),
                encours.receptionLe,
                Optional.of(encours.fluxA),
                foyer.communeInsee(),
                foyer.emmenageLe(),
                b.versement(versement));
    }

    private static Constat constat(FluxEnCours encours, Noeud noeud, String champ, String raison) {
        return new Constat(encours.lus, noeud.ligne(), champ, "", raison);
    }
}
