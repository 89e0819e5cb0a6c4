package fr.spie.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;

/// The same fact on another day, to be said beside a correction (S22).
public final class Redatation {

    private static final String JOUR = "effectifLe";

    private Redatation() {}

    /// @throws IllegalArgumentException when the event has no day of its own
    public static <E extends Evenement> E au(E evenement, LocalDate jour) {
        var classe = evenement.getClass();
        var composants = classe.getRecordComponents();
        if (composants == null
                || Arrays.stream(composants).noneMatch(c -> c.getName().equals(JOUR))) {
            throw new IllegalArgumentException("no day to change: " + classe.getSimpleName());
        }
        try {
            var constructeur =
                    classe.getDeclaredConstructor(
                            Arrays.stream(composants)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            var valeurs = new Object[composants.length];
            for (int i = 0; i < composants.length; i++) {
                valeurs[i] =
                        composants[i].getName().equals(JOUR)
                                ? jour
                                : composants[i].getAccessor().invoke(evenement);
            }
            @SuppressWarnings("unchecked") // built by the constructor of the same class
            var redate = (E) constructeur.newInstance(valeurs);
            return redate;
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(classe.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(classe.getName(), e);
        }
    }
}
