package fr.spie.orientation.entry;

import fr.spie.orientation.domain.OrientationRefus.SaisieInvalide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks what was typed, and says everything that is wrong with it at once.
public final class Saisie {

    private final List<SaisieInvalide.Erreur> erreurs = new ArrayList<>();

    /// Says that a field is wrong.
    public Saisie erreur(String champ, @Nullable Object valeur, String raison) {
        erreurs.add(
                new SaisieInvalide.Erreur(champ, valeur == null ? "" : valeur.toString(), raison));
        return this;
    }

    /// Says that a field is missing, when it is.
    public Saisie requis(String champ, @Nullable Object valeur) {
        return valeur == null || valeur.toString().isBlank()
                ? erreur(champ, valeur, "cette information est obligatoire")
                : this;
    }

    /// @throws fr.spie.events.decision.RefusException when anything was wrong
    public void verifier() {
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(List.copyOf(erreurs)).exception();
        }
    }

    /// A text that says something.
    public static Optional<String> texte(@Nullable String valeur) {
        return Optional.ofNullable(valeur).map(String::strip).filter(v -> !v.isEmpty());
    }
}
