package fr.spie.events.parcours;

/// Kinds of institutions (domain 4.1).
public enum NatureInstitution {
    DEPARTEMENT,
    FRANCE_TRAVAIL,
    MISSION_LOCALE,
    CAP_EMPLOI,
    PLIE,
    CCAS,
    CAF,
    MSA,
    SIAE,
    CHAMBRE_CONSULAIRE,
    ASSOCIATION
}
