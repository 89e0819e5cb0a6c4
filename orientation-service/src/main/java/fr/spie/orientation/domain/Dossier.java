package fr.spie.orientation.domain;

import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a dossier remembers at the front door: its whole history, since a correction may withdraw
/// any fact of it, read by the same fold as every view.
public record Dossier(List<Fait<OrientationEvenement>> histoire) {

    static final Dossier VIDE = new Dossier(List.of());

    Dossier avec(Fait<OrientationEvenement> fait) {
        return new Dossier(Stream.concat(histoire.stream(), Stream.of(fait)).toList());
    }

    /// As it will be once these are recorded.
    Dossier apres(List<OrientationEvenement> evenements) {
        var dossier = this;
        for (var evenement : evenements) {
            dossier = dossier.avec(dossier.futur(evenement));
        }
        return dossier;
    }

    private Fait<OrientationEvenement> futur(OrientationEvenement evenement) {
        int rang = histoire.size();
        var apres = rang == 0 ? Instant.EPOCH : histoire.getLast().recordedAt().plusMillis(1);
        var id = new UUID(0, rang);
        return new Fait<>(id, rang, evenement, apres, "", "", id, Optional.empty());
    }

    Optional<Fait<OrientationEvenement>> fait(UUID id) {
        return histoire.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public SituationOrientation situation() {
        return SituationOrientation.de(histoire);
    }
}
