package fr.spie.orientation.domain;

import fr.spie.events.orientation.OrientationEvenement;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Says a fact again with another day. Every fact is a record whose day is `effectifLe`.
final class Redatation {

    private Redatation() {}

    static OrientationEvenement au(LocalDate le, OrientationEvenement evenement) {
        var composants = evenement.getClass().getRecordComponents();
        try {
            var valeurs = new Object[composants.length];
            for (int i = 0; i < composants.length; i++) {
                valeurs[i] =
                        composants[i].getName().equals("effectifLe")
                                ? le
                                : composants[i].getAccessor().invoke(evenement);
            }
            return evenement
                    .getClass()
                    .getDeclaredConstructor(
                            Stream.of(composants)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact that is not a record", e);
        }
    }
}
