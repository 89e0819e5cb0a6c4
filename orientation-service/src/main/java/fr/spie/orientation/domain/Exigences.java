package fr.spie.orientation.domain;

import fr.spie.events.orientation.SituationOrientation;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import java.util.UUID;

/// What several rules require.
final class Exigences {

    private Exigences() {}

    static void connu(UUID dossierId, SituationOrientation s) {
        if (s.droits().isEmpty()) {
            throw new DossierInconnu(dossierId).exception();
        }
    }
}
