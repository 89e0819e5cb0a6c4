package fr.spie.events.parcours;

/// What a person is at a time; changing it breaks nothing (S8).
public enum StatutPersonne {
    BENEFICIAIRE_RSA,
    DEMANDEUR_EMPLOI,
    SALARIE,
    INDEPENDANT,
    EN_FORMATION,
    JEUNE_ASE,
    TRAVAILLEUR_HANDICAPE,
    RETRAITE,
    AUTRE
}
