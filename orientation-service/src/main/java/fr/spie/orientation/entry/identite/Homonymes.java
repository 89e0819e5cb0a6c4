package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Contexte;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.IdentiteCommande.SignalerHomonyme;
import fr.spie.orientation.domain.OrientationCommande;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Says of a new dossier which others may be the same person's. What a crash leaves unsaid is said
/// the next time the person is named.
@Component
public class Homonymes {

    private final RegistreIdentites registre;
    private final Commandes<OrientationCommande> commandes;

    Homonymes(RegistreIdentites registre, Commandes<OrientationCommande> commandes) {
        this.registre = registre;
        this.commandes = commandes;
    }

    /// Says it when nothing else was to be said.
    public Accepte signaler(Identifie connu, Demande demande) {
        return signaler(
                connu,
                demande,
                new Accepte(
                        demande.commandeId(),
                        Contexte.ORIENTATION,
                        connu.dossierId().toString(),
                        -1,
                        0));
    }

    /// @param avant what was answered before
    /// @return the answer to everything said of the dossier
    public Accepte signaler(Identifie connu, Demande demande, Accepte avant) {
        var dernier = avant;
        int evenements = avant.evenements();
        for (var autre : connu.homonymes()) {
            dernier =
                    commandes.soumettre(
                            new SignalerHomonyme(
                                    connu.memoire(),
                                    Jour.de(demande.recueA()),
                                    autre.dossierId(),
                                    autre.ressemblances()),
                            demande(demande, connu, autre));
            registre.signale(connu.memoire(), autre.dossierId());
            evenements += dernier.evenements();
        }
        return new Accepte(
                avant.commandeId(),
                dernier.contexte(),
                dernier.sujet(),
                dernier.version(),
                evenements);
    }

    private static Demande demande(Demande demande, Identifie connu, Identifie.Homonyme autre) {
        return new Demande(
                Identifiants.derive(connu.memoire(), "homonyme|" + autre.dossierId()),
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                OptionalLong.empty(),
                demande.correlationId(),
                demande.causationId());
    }
}
