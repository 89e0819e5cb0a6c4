package fr.spie.backbone.acces;

import fr.spie.backbone.temps.Horloge;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets, each day, the readings older than the rule keeps them. Several instances may: it is the
/// same forgetting.
public final class PurgeAcces {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeAcces.class);

    private final JournalAcces journal;
    private final Regles regles;
    private final Horloge horloge;

    PurgeAcces(JournalAcces journal, Regles regles, Horloge horloge) {
        this.journal = journal;
        this.regles = regles;
        this.horloge = horloge;
    }

    /// Each day; the rule is that of today.
    @Scheduled(fixedDelayString = "${spie.acces.purge:P1D}")
    public void purger() {
        var jour = horloge.aujourdhui();
        int oublies = journal.purger(jour.minus(regles.periode(Parametre.JOURNAL_ACCES, jour)));
        if (oublies > 0) {
            LOG.info("{} traces of reading forgotten", oublies);
        }
    }
}
