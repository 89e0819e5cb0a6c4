package fr.spie.events.orientation;

/// How a decision reached the person, with a certain date (R. 5411-8-1).
public enum ModeNotification {
    LETTRE_RECOMMANDEE,
    LETTRE_RECOMMANDEE_ELECTRONIQUE,
    REMISE_CONTRE_RECEPISSE,
    AUTRE_MOYEN_DATE
}
