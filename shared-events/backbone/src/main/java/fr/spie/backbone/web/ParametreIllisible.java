package fr.spie.backbone.web;

import fr.spie.events.decision.Refus;

/// A parameter of the request cannot be read.
public record ParametreIllisible(String champ, String valeur, String attendu) implements Refus {

    @Override
    public Nature nature() {
        return Nature.INVALIDE;
    }

    @Override
    public String titre() {
        return "Le paramètre « " + champ + " » ne peut pas être lu : " + attendu + " attendu.";
    }
}
