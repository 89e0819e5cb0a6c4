package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.Qualite;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Whose dossiers, and from where to read on.
public record Filtre(
        Optional<String> referent,
        Optional<String> institution,
        Optional<String> territoire,
        Optional<Qualite> qualite,
        UUID apres,
        int limite) {

    static final UUID DEBUT = new UUID(0, 0);

    /// The whole file of a professional.
    Filtre seulementDe(String professionnel) {
        return new Filtre(
                Optional.of(professionnel),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                apres,
                limite);
    }

    /// @throws RefusException when it is none
    static Optional<Qualite> qualite(Optional<String> valeur) {
        return dit(valeur)
                .map(
                        v ->
                                Stream.of(Qualite.values())
                                        .filter(q -> q.name().equals(v))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new ParametreIllisible(
                                                                        "qualite",
                                                                        v,
                                                                        "REFERENT ou PROVISOIRE")
                                                                .exception()));
    }

    static Optional<String> dit(Optional<String> valeur) {
        return valeur.map(String::strip).filter(v -> !v.isEmpty());
    }
}
