package fr.spie.parcours.domain;

/// Commands about what is done with the person.
public non-sealed interface AccompagnementCommande extends ParcoursCommande {}
