package fr.spie.fse.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;

/// Several commands for one demand: each has its own id, the same at each repetition.
final class Demandes {

    private Demandes() {}

    static Demande pour(Demande demande, String nom) {
        return new Demande(
                Identifiants.derive(demande.commandeId(), nom),
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                java.util.OptionalLong.empty(),
                demande.correlationId(),
                demande.causationId());
    }
}
