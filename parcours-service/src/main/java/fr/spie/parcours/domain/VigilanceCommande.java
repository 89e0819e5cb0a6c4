package fr.spie.parcours.domain;

/// Commands about what keeps watch.
public non-sealed interface VigilanceCommande extends ParcoursCommande {}
