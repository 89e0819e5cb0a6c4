package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;
import fr.spie.events.decision.RefusException;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.ExpirerRelais;
import fr.spie.parcours.domain.Suivis;
import fr.spie.parcours.domain.Suivis.RelaisEchu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Counts the days of handovers. Whoever counts, and how often, changes nothing: the demand derives
/// from the handover.
@Component
class Expirations {

    private static final Logger LOG = LoggerFactory.getLogger(Expirations.class);

    private final Suivis suivis;
    private final Commandes<ParcoursCommande> parcours;

    Expirations(Suivis suivis, Commandes<ParcoursCommande> parcours) {
        this.suivis = suivis;
        this.parcours = parcours;
    }

    /// @param au last day to answer, included
    /// @return how many handovers expired
    int expirer(LocalDate au, Instant recueA) {
        int expires = 0;
        var page = suivis.relaisEchus(au, new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var relais : page) {
                expires += expirer(relais, au, recueA);
            }
            page = suivis.relaisEchus(au, page.getLast().dossierId());
        }
        return expires;
    }

    private int expirer(RelaisEchu relais, LocalDate au, Instant recueA) {
        var demande =
                Demande.de(
                        Identifiants.derive(relais.relaisId(), "expiration"),
                        "departement",
                        "automate:Expirations",
                        recueA);
        var commande =
                new ExpirerRelais(
                        relais.dossierId(), Acteurs.automate(demande), au, relais.relaisId());
        try {
            return parcours.soumettre(commande, demande).evenements();
        } catch (RefusException | ConflitException e) {
            LOG.warn("{} does not expire: {}", relais.relaisId(), e.getMessage());
            return 0;
        }
    }
}
