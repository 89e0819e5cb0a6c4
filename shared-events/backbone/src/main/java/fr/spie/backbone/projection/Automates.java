package fr.spie.backbone.projection;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.trace.Traces;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.decision.RefusException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/// Hands each fact to the automations that wait for it, in order within a subject. Their commands
/// derive from the fact, so hearing it again changes nothing: at least once is enough.
public final class Automates implements Consumer<Message<List<byte[]>>> {

    static final String NOM = "automates";
    private static final Logger LOG = LoggerFactory.getLogger(Automates.class);
    private static final int ESSAIS = 3;

    private final List<Automate<?>> automates;
    private final Gares gares;
    private final Horloge horloge;
    private final MeterRegistry mesures;
    private final boolean tempsDesMessages;
    private final Traces traces;

    /// @param tempsDesMessages demonstration only: an automation acts at the time of its cause, so
    ///   that eighteen months can be played in minutes
    public Automates(
            List<Automate<?>> automates,
            Gares gares,
            Horloge horloge,
            MeterRegistry mesures,
            boolean tempsDesMessages,
            Traces traces) {
        this.automates = automates;
        this.gares = gares;
        this.horloge = horloge;
        this.mesures = mesures;
        this.tempsDesMessages = tempsDesMessages;
        this.traces = traces;
    }

    @Override
    public void accept(Message<List<byte[]>> message) {
        for (var recu : Lot.de(message).recus()) {
            var fait = recu.fait();
            if (fait != null && concerne(fait)) {
                if (gares.gares(NOM, recu.topic(), Set.of(fait.sujet())).isEmpty()) {
                    essayer(recu.topic(), fait);
                } else {
                    gares.garer(NOM, recu.topic(), fait, "un fait précédent de ce dossier attend");
                }
            }
        }
    }

    private boolean concerne(FaitRecu recu) {
        return Enveloppe.fait(recu)
                .map(f -> automates.stream().anyMatch(a -> a.ecoute().isInstance(f.evenement())))
                .orElse(false);
    }

    private void essayer(String topic, FaitRecu recu) {
        for (int essai = 1; ; essai++) {
            try {
                Enveloppe.fait(recu)
                        .ifPresent(
                                f ->
                                        traces.suite(
                                                recu.traceparent(),
                                                "process " + topic,
                                                () -> reagir(f)));
                return;
            } catch (RuntimeException e) {
                if (Vues.passagere(e)) {
                    throw e;
                }
                if (essai == ESSAIS) {
                    LOG.error("{} {} is set aside", topic, recu.sujet(), e);
                    gares.garer(NOM, topic, recu, e.toString());
                    return;
                }
            }
        }
    }

    private void reagir(Fait<?> fait) {
        for (var automate : automates) {
            if (automate.ecoute().isInstance(fait.evenement())) {
                reagir(automate, fait);
            }
        }
    }

    @SuppressWarnings("unchecked") // the class of the event was just checked
    private <E extends Evenement> void reagir(Automate<E> automate, Fait<?> fait) {
        var nom = automate.getClass().getSimpleName();
        var quand = tempsDesMessages ? fait.recordedAt() : horloge.maintenant();
        try {
            automate.quand((Fait<E>) fait, Demande.acause(fait, nom, quand));
            mesures.counter("spie.automates", "nom", nom, "issue", "fait").increment();
        } catch (RefusException e) {
            mesures.counter("spie.automates", "nom", nom, "issue", "refus").increment();
            LOG.info("{} refused for {}: {}", nom, fait.sujet(), e.refus());
        }
    }

    /// Hands again to the automations what was set aside for a subject.
    ///
    /// @return how many facts went through
    public int reprendre(String topic, String sujet) {
        int repris = 0;
        for (var recu : gares.enAttente(NOM, topic, sujet)) {
            Enveloppe.fait(recu).ifPresent(this::reagir);
            gares.reprendre(NOM, topic, sujet, recu.sequence());
            repris++;
        }
        return repris;
    }
}
