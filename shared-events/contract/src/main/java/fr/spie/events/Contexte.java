package fr.spie.events;

import fr.spie.events.fse.FseEvenement;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.PilotageEvenement;
import java.util.List;

/// A bounded context: one service, one topic of facts kept for ever.
public enum Contexte {
    ORIENTATION("spie.orientation"),
    PARCOURS("spie.parcours"),
    OFFRE("spie.offre"),
    FSE("spie.fse");

    private final String topic;

    Contexte(String topic) {
        this.topic = topic;
    }

    /// Topic of the facts of this context, keyed by the subject's id.
    public String topic() {
        return topic;
    }

    /// The sealed families of events that stand in this topic.
    public List<Class<? extends Evenement>> familles() {
        return switch (this) {
            case ORIENTATION -> List.of(OrientationEvenement.class);
            case PARCOURS ->
                    List.of(
                            ParcoursEvenement.class,
                            AnnuaireEvenement.class,
                            PilotageEvenement.class);
            case OFFRE -> List.of(OffreEvenement.class);
            case FSE -> List.of(FseEvenement.class);
        };
    }

    /// `orientation`, `parcours`, `offre` or `fse`.
    public String code() {
        return topic.substring("spie.".length());
    }
}
