package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a file active says of a dossier beside who answers, folded at the two times of a question.
@Component
class DetailsPlies {

    /// @param identite still encrypted
    record Detail(
            Optional<Chiffre> identite,
            Optional<LocalDate> dernierContactLe,
            Optional<LocalDate> contratFinLe) {

        static final Detail INCONNU =
                new Detail(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Histoires histoires;
    private final Regles regles;

    DetailsPlies(Histoires histoires, Regles regles) {
        this.histoires = histoires;
        this.regles = regles;
    }

    Map<UUID, Detail> de(Collection<UUID> dossiers, Coupe coupe) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        var details = new HashMap<UUID, Detail>();
        histoires
                .connus(
                        dossiers.stream().map(UUID::toString).toList(),
                        Evenement.class,
                        coupe.connuAu())
                .forEach(
                        (sujet, faits) ->
                                details.put(UUID.fromString(sujet), de(faits, coupe, regles)));
        return details;
    }

    static Detail de(List<? extends Fait<?>> faits, Coupe coupe, Regles regles) {
        var situation =
                SituationParcours.au(
                        de(faits, ParcoursEvenement.class), coupe.jour(), coupe.connu());
        var orientation =
                SituationOrientation.de(
                        Histoire.au(
                                de(faits, OrientationEvenement.class),
                                coupe.jour(),
                                coupe.connu()));
        return new Detail(
                orientation.identite().map(SituationOrientation.Identite::chiffre),
                situation.dernierContactLe(),
                situation.contrats().stream()
                        .reduce((avant, apres) -> apres)
                        .map(c -> c.selon(regles).finLe()));
    }

    @SuppressWarnings("unchecked") // the class of the event was just checked
    private static <E extends Evenement> List<Fait<E>> de(
            List<? extends Fait<?>> faits, Class<E> famille) {
        return faits.stream()
                .filter(f -> famille.isInstance(f.evenement()))
                .map(f -> (Fait<E>) f)
                .toList();
    }
}
