package fr.spie.orientation.entry.delais;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;
import fr.spie.events.decision.RefusException;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import fr.spie.orientation.domain.Suivis;
import fr.spie.orientation.domain.Suivis.APointer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the point of every dossier of which something is to be said. Whoever asks, and how often,
/// changes nothing: the demand derives from the dossier, what is known of it, and the day.
@Component
class Points {

    private static final Logger LOG = LoggerFactory.getLogger(Points.class);

    private final Suivis suivis;
    private final Commandes<OrientationCommande> commandes;

    Points(Suivis suivis, Commandes<OrientationCommande> commandes) {
        this.suivis = suivis;
        this.commandes = commandes;
    }

    /// @return how many facts were said
    int faire(LocalDate jour, Instant recueA) {
        int dits = 0;
        var page = suivis.aPointer(jour, new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var dossier : page) {
                dits += faire(dossier, jour, recueA);
            }
            page = suivis.aPointer(jour, page.getLast().dossierId());
        }
        return dits;
    }

    private int faire(APointer dossier, LocalDate jour, Instant recueA) {
        var cause = "point@" + dossier.version() + "@" + jour;
        var demande =
                Demande.de(
                        Identifiants.derive(dossier.dossierId(), cause),
                        "departement",
                        "automate:Points",
                        recueA);
        try {
            return commandes
                    .soumettre(new FaireLePoint(dossier.dossierId(), jour), demande)
                    .evenements();
        } catch (RefusException | ConflitException e) {
            LOG.warn("{} has no point on {}: {}", dossier.dossierId(), jour, e.getMessage());
            return 0;
        }
    }
}
