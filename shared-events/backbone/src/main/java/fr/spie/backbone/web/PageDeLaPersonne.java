package fr.spie.backbone.web;

import fr.spie.events.decision.Refus;

/// Only the person reads this.
public record PageDeLaPersonne() implements Refus {

    @Override
    public Nature nature() {
        return Nature.INTERDIT;
    }

    @Override
    public String titre() {
        return "Cette page est réservée à la personne elle-même.";
    }
}
