package fr.spie.orientation.entry;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Identifiants;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.Territoires;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.entry.identite.Homonymes;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Turns what a paying body says of a person into one command of their dossier, unless it was all
/// said before.
@Component
public class Notifications {

    /// What is said of one person.
    ///
    /// @param receptionLe day the département was told
    /// @param fluxA moment of the flow; empty outside of one
    public record Notification(
            PersonneDeclaree personne,
            String organisme,
            RoleFoyer role,
            boolean soumisDroitsDevoirs,
            LocalDate droitOuvertLe,
            LocalDate receptionLe,
            Optional<Instant> fluxA,
            Optional<String> communeInsee,
            Optional<LocalDate> emmenageLe,
            Versement versement) {

        public boolean enCours() {
            return !(versement instanceof Versement.Clos);
        }
    }

    /// What became of it.
    public sealed interface Suite {
        /// A more recent flow spoke first.
        record Perimee() implements Suite {}

        /// Nothing new.
        record Inchangee() implements Suite {}

        record Dite(Accepte accepte) implements Suite {}
    }

    private final RegistreIdentites registre;
    private final Homonymes homonymes;
    private final Coffre coffre;
    private final Commandes<OrientationCommande> commandes;
    private final Territoires territoires;
    private final JsonMapper json;

    Notifications(
            RegistreIdentites registre,
            Homonymes homonymes,
            Coffre coffre,
            Commandes<OrientationCommande> commandes,
            Territoires territoires,
            JsonMapper json) {
        this.registre = registre;
        this.homonymes = homonymes;
        this.coffre = coffre;
        this.commandes = commandes;
        this.territoires = territoires;
        this.json = json;
    }

    public Suite dire(Notification n, Identifie connu, Demande demande) {
        return switch (direSeule(n, connu, demande)) {
            case Suite.Dite(var accepte) ->
                    new Suite.Dite(homonymes.signaler(connu, demande, accepte));
            case Suite.Inchangee _ when !connu.homonymes().isEmpty() ->
                    new Suite.Dite(homonymes.signaler(connu, demande));
            case Suite.Inchangee rien -> rien;
            case Suite.Perimee rien -> rien;
        };
    }

    private Suite direSeule(Notification n, Identifie connu, Demande demande) {
        if (n.fluxA().isPresent() && connu.fluxA().filter(n.fluxA().get()::isBefore).isPresent()) {
            return new Suite.Perimee();
        }
        // the end told by a household the person has left says nothing of the right they have now
        if (!n.enCours() && connu.enCours() && !connu.memeFoyer()) {
            return new Suite.Inchangee();
        }
        var clair = json.writeValueAsString(n.personne().identite());
        var declaree = registre.empreinte("identite", clair);
        var contenu = registre.empreinte("contenu", contenu(n, clair));
        // told again by the flow that spoke last, after something was noted by hand
        if (n.fluxA().isPresent() && connu.fluxA().equals(n.fluxA()) && connu.contenu().isEmpty()) {
            return new Suite.Inchangee();
        }
        if (n.fluxA().isPresent() && connu.contenu().filter(contenu::equals).isPresent()) {
            registre.revu(connu.memoire(), n.fluxA().get());
            return new Suite.Inchangee();
        }
        boolean memeIdentite =
                connu.identite().isPresent()
                        && connu.declaree().filter(declaree::equals).isPresent();
        var identite = memeIdentite ? connu.identite().get() : chiffrer(n, connu);
        var accepte =
                commandes.soumettre(
                        commande(n, connu, identite, !memeIdentite),
                        demande(n, connu, demande, contenu));
        registre.noter(
                connu.memoire(),
                n.personne(),
                n.enCours(),
                n.fluxA(),
                n.fluxA().map(_ -> contenu),
                declaree,
                identite);
        return new Suite.Dite(accepte);
    }

    private Chiffre chiffrer(Notification n, Identifie connu) {
        var dite = n.personne().identite();
        var complete =
                connu.identite()
                        .flatMap(coffre::dechiffrer)
                        .map(avant -> dite.completeePar(json.readValue(avant, Identite.class)))
                        .orElse(dite);
        return coffre.chiffrer(
                connu.dossierId().toString(), Finalite.IDENTITE, json.writeValueAsString(complete));
    }

    private ConstaterSituation commande(
            Notification n, Identifie connu, Chiffre identite, boolean identiteChangee) {
        var dossierId = connu.dossierId();
        return new ConstaterSituation(
                new NotifierDroits(
                        dossierId,
                        n.receptionLe(),
                        n.droitOuvertLe(),
                        n.organisme(),
                        identite,
                        n.communeInsee(),
                        territoires.territoire(n.communeInsee(), n.receptionLe()),
                        n.role(),
                        n.soumisDroitsDevoirs()),
                identiteChangee,
                n.emmenageLe(),
                n.versement());
    }

    /// In a flow, the same message after the same one is the same command, whoever sends it again
    /// (promise B4).
    private static Demande demande(
            Notification n, Identifie connu, Demande demande, String contenu) {
        if (n.fluxA().isEmpty()) {
            return demande;
        }
        UUID commandeId =
                Identifiants.derive(
                        connu.dossierId(),
                        "flux|"
                                + (connu.memoire().equals(connu.dossierId())
                                        ? ""
                                        : connu.memoire() + "|")
                                + n.fluxA().get()
                                + "|"
                                + connu.contenu().orElse("")
                                + "|"
                                + contenu);
        return new Demande(
                commandeId,
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                demande.versionAttendue(),
                demande.commandeId(),
                demande.causationId());
    }

    private static String contenu(Notification n, String clair) {
        return String.join(
                "|",
                clair,
                n.organisme(),
                n.role().name(),
                Boolean.toString(n.soumisDroitsDevoirs()),
                n.droitOuvertLe().toString(),
                n.communeInsee().orElse(""),
                n.emmenageLe().map(LocalDate::toString).orElse(""),
                n.versement().toString());
    }
}
