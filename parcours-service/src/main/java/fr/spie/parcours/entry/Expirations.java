package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.ExpirerRelais;
import fr.spie.parcours.domain.Suivis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Counts the days of handovers. Whoever counts, and how often, changes nothing: the demand derives
/// from the handover.
@Component
class Expirations {

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
                var demande =
                        Demande.de(
                                Identifiants.derive(relais.relaisId(), "expiration"),
                                "departement",
                                "automate:Expirations",
                                recueA);
                var commande =
                        new ExpirerRelais(
                                relais.dossierId(),
                                Acteurs.automate(demande),
                                au,
                                relais.relaisId());
                expires += parcours.soumettre(commande, demande).evenements();
            }
            page = suivis.relaisEchus(au, page.getLast().dossierId());
        }
        return expires;
    }
}
