package fr.spie.parcours.domain;

import fr.spie.events.Fait;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a dossier remembers: its whole history, read by the same fold as every view.
public record Dossier(List<Fait<ParcoursEvenement>> histoire) {

    static final Dossier VIDE = new Dossier(List.of());

    Dossier avec(Fait<ParcoursEvenement> fait) {
        return new Dossier(Stream.concat(histoire.stream(), Stream.of(fait)).toList());
    }

    /// As it will be once these are recorded.
    Dossier apres(List<ParcoursEvenement> evenements) {
        var dossier = this;
        for (var evenement : evenements) {
            dossier = dossier.avec(dossier.futur(evenement));
        }
        return dossier;
    }

    private Fait<ParcoursEvenement> futur(ParcoursEvenement evenement) {
        int rang = histoire.size();
        var apres = rang == 0 ? Instant.EPOCH : histoire.getLast().recordedAt().plusMillis(1);
        var id = new UUID(0, rang);
        return new Fait<>(id, rang, evenement, apres, "", "", id, Optional.empty());
    }

    SituationParcours situation() {
        return SituationParcours.de(histoire);
    }
}
