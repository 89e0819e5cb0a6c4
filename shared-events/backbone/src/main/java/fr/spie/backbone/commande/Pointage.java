package fr.spie.backbone.commande;

import fr.spie.events.Identifiants;
import fr.spie.events.decision.APointer;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.RefusException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the point of every dossier of which something is to be said. Whoever asks, and how often,
/// changes nothing: the demand derives from the dossier, what is known of it, and the day.
public abstract class Pointage<C extends Commande> {

    private static final Logger LOG = LoggerFactory.getLogger(Pointage.class);

    private final Attente attente;
    private final Commandes<C> commandes;

    /// Where to find them.
    @FunctionalInterface
    protected interface Attente {

        /// Those of which something is to be said on `jour` or before: a page, in order, after a
        /// dossier; empty at the end.
        List<APointer> aPointer(LocalDate jour, UUID apres);
    }

    protected Pointage(Attente attente, Commandes<C> commandes) {
        this.attente = attente;
        this.commandes = commandes;
    }

    protected abstract C point(UUID dossierId, LocalDate jour, Demande demande);

    /// One that is refused, or that others keep changing, does not stop the others.
    ///
    /// @return how many facts were said
    public int faire(LocalDate jour, Instant recueA) {
        int dits = 0;
        var page = attente.aPointer(jour, new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var dossier : page) {
                dits += faire(dossier, jour, recueA);
            }
            page = attente.aPointer(jour, page.getLast().dossierId());
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
                    .soumettre(point(dossier.dossierId(), jour, demande), demande)
                    .evenements();
        } catch (RefusException | ConflitException e) {
            LOG.warn("{} has no point on {}: {}", dossier.dossierId(), jour, e.getMessage());
            return 0;
        }
    }
}
