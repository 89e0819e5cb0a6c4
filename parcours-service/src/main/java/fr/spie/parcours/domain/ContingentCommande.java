package fr.spie.parcours.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.parcours.PilotageEvenement;
import java.time.LocalDate;
import java.util.UUID;

/// What the driving-licence grants of a year can be asked: one subject for all the dossiers, so
/// that two of them never have the last one (Q052).
public sealed interface ContingentCommande extends Commande {

    int annee();

    LocalDate le();

    UUID bourseId();

    UUID dossierId();

    @Override
    default String sujet() {
        return PilotageEvenement.sujetContingent(annee());
    }

    record DemanderPlaceBourse(int annee, LocalDate le, UUID bourseId, UUID dossierId)
            implements ContingentCommande {}

    record RendrePlaceBourse(int annee, LocalDate le, UUID bourseId, UUID dossierId)
            implements ContingentCommande {}
}
