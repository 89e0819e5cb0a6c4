package fr.spie.fse.domain;

import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.SituationParticipation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a participation decides from: the same fold that counts it.
public record Participation(List<Fait<ParticipationEvenement>> faits) {

    static final Participation INCONNUE = new Participation(List.of());

    public Participation {
        faits = List.copyOf(faits);
    }

    Participation avec(Fait<ParticipationEvenement> fait) {
        return new Participation(Stream.concat(faits.stream(), Stream.of(fait)).toList());
    }

    Optional<SituationParticipation> situation() {
        return SituationParticipation.de(faits);
    }
}
