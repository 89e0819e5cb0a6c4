package fr.spie.orientation.entry.delais;

import fr.spie.backbone.temps.Horloge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks over the days that pass. Several instances may watch: their demands are the same. Not in a
/// demonstration, whose days are not those of the clock.
@Component
@EnableScheduling
@ConditionalOnProperty(name = "spie.demo", havingValue = "false", matchIfMissing = true)
class Veille {

    private static final Logger LOG = LoggerFactory.getLogger(Veille.class);

    private final Points points;
    private final Horloge horloge;

    Veille(Points points, Horloge horloge) {
        this.points = points;
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = "${spie.orientation.veille}")
    void faireLePoint() {
        int dits = points.faire(horloge.aujourdhui(), horloge.maintenant());
        if (dits > 0) {
            LOG.info("{} facts said by the watch", dits);
        }
    }
}
