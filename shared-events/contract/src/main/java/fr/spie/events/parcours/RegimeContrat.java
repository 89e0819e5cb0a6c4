package fr.spie.events.parcours;

/// The contract follows the law of its day.
public enum RegimeContrat {
    CER_2008,
    CONTRAT_ENGAGEMENT_2025
}
