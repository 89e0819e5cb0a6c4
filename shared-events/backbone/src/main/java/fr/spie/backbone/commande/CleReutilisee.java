package fr.spie.backbone.commande;

import fr.spie.events.decision.Refus;
import java.util.UUID;

/// The same key was used before for another demand.
public record CleReutilisee(UUID commandeId) implements Refus {

    @Override
    public Nature nature() {
        return Nature.INVALIDE;
    }

    @Override
    public String titre() {
        return "Cette clé d’idempotence a déjà servi pour une autre demande.";
    }
}
