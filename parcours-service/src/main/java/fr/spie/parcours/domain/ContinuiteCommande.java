package fr.spie.parcours.domain;

/// Commands about what the world does to a dossier.
public non-sealed interface ContinuiteCommande extends ParcoursCommande {}
