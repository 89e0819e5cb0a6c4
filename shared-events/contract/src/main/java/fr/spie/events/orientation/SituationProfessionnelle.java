package fr.spie.events.orientation;

/// Where a person stands with work (arrêté of 21 November 2024).
public enum SituationProfessionnelle {
    EN_EMPLOI,
    SANS_EMPLOI_MOINS_12_MOIS,
    SANS_EMPLOI_12_MOIS_ET_PLUS,
    JAMAIS_TRAVAILLE,
    INDEPENDANT,
    EN_FORMATION,
    NON_DISPONIBLE
}
