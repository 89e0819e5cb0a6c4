package fr.spie.fse.entry;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Positions;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.SituationParticipation;
import fr.spie.fse.domain.RefusFse.ParticipationInconnue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whose key encrypts what a participation holds.
@Component
class PersonneDeLaParticipation {

    private final Histoires histoires;
    private final Positions positions;

    PersonneDeLaParticipation(Histoires histoires, Positions positions) {
        this.histoires = histoires;
        this.positions = positions;
    }

    UUID de(UUID participationId) {
        positions.attendre(participationId + "@0");
        var faits = histoires.de(participationId.toString(), ParticipationEvenement.class);
        return SituationParticipation.de(faits)
                .map(SituationParticipation::dossierId)
                .orElseThrow(() -> new ParticipationInconnue(participationId).exception());
    }
}
