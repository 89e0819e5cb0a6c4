package fr.spie.parcours.view.vigilance;

import fr.spie.backbone.web.ParametreIllisible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where a page of anomalies begins: after that one, in the order of due dates.
record Curseur(LocalDate le, UUID apres) {

    private static final Curseur DEBUT = new Curseur(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Curseur lire(Optional<String> texte) {
        if (texte.filter(t -> !t.isBlank()).isEmpty()) {
            return DEBUT;
        }
        var parties = texte.get().split("\\|", 2);
        try {
            return new Curseur(LocalDate.parse(parties[0]), UUID.fromString(parties[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ParametreIllisible("curseur", texte.get(), "le curseur d’une page")
                    .exception();
        }
    }
}
