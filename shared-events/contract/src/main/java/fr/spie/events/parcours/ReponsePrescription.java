package fr.spie.events.parcours;

/// What an offer answers to a prescription.
public enum ReponsePrescription {
    PLACE_RESERVEE,
    LISTE_ATTENTE,
    REFUSEE
}
