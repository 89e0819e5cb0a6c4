package fr.spie.parcours.entry;

import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.temps.Horloge;
import fr.spie.events.Identifiants;
import fr.spie.events.decision.RefusException;
import fr.spie.parcours.domain.Suivis;
import fr.spie.parcours.domain.Suivis.Orphelin;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks over what no fact wakes anyone for: the days that pass, and dossiers that someone already
/// gone was given meanwhile. Several instances may watch: their demands are the same. Not in a
/// demonstration, whose days are not those of the clock.
@Component
@EnableScheduling
@ConditionalOnProperty(name = "spie.demo", havingValue = "false", matchIfMissing = true)
class Veille {

    private static final Logger LOG = LoggerFactory.getLogger(Veille.class);

    private final Suivis suivis;
    private final Suppleances suppleances;
    private final Points points;
    private final Horloge horloge;

    Veille(Suivis suivis, Suppleances suppleances, Points points, Horloge horloge) {
        this.suivis = suivis;
        this.suppleances = suppleances;
        this.points = points;
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = "${spie.parcours.veille}")
    void faireLePoint() {
        int dits = points.faire(horloge.aujourdhui(), horloge.maintenant());
        if (dits > 0) {
            LOG.info("{} facts said by the watch", dits);
        }
    }

    @Scheduled(fixedDelayString = "${spie.parcours.veille}")
    void chercherLesOrphelins() {
        var page = suivis.orphelins(new UUID(0, 0));
        while (!page.isEmpty()) {
            page.forEach(this::suppleer);
            page = suivis.orphelins(page.getLast().dossier().dossierId());
        }
    }

    private void suppleer(Orphelin orphelin) {
        var dossier = orphelin.dossier();
        var cause = "veille:" + orphelin.professionnel() + "@" + dossier.version();
        var demande =
                Demande.de(
                        Identifiants.derive(dossier.dossierId(), cause),
                        "departement",
                        "automate:Veille",
                        horloge.maintenant());
        try {
            suppleances.suppleer(dossier, orphelin.professionnel(), orphelin.partiLe(), demande);
        } catch (RefusException | ConflitException e) {
            LOG.warn("{} keeps a departed carrier: {}", dossier.dossierId(), e.getMessage());
        }
    }
}
