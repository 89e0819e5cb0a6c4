package fr.spie.orientation.domain;

import fr.spie.events.orientation.OrientationEvenement.CritereRetenu;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.TypeParcours;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The criteria of the orientation (arrêté of 21 November 2024; a local arrêté may refine them, L.
/// 5411-5-1 III): an ordered list of dated data. The first that is met says which path is
/// suggested; all that are met are kept as reasons. What is suggested binds nobody.
public final class Criteres {

    private static final String RESSOURCE = "/orientation/criteres.csv";
    private static final int CHAMPS = 7;

    /// Those of the law.
    public static final Criteres PAR_DEFAUT = parDefaut();

    /// @param du first day on which it counts
    /// @param au last day; empty while it counts
    /// @param raison what it says of the person, in French
    record Critere(
            String code,
            LocalDate du,
            Optional<LocalDate> au,
            ConditionCritere condition,
            TypeParcours vers,
            String raison,
            String source) {

        private boolean compte(LocalDate jour) {
            return !jour.isBefore(du) && au.filter(jour::isAfter).isEmpty();
        }
    }

    /// @param diagnosticId the assessment it rests on
    /// @param criteres those that were met, in the order in which they weigh
    public record Preconisation(
            UUID diagnosticId, TypeParcours vers, List<CritereRetenu> criteres) {}

    private final List<Critere> criteres;

    private Criteres(List<Critere> criteres) {
        this.criteres = criteres;
    }

    /// Reads `code;from;to;condition;path;reason;source`; `#` for comments.
    ///
    /// @throws IllegalArgumentException with the line that cannot be read
    public static Criteres lire(List<String> lignes) {
        return new Criteres(
                lignes.stream()
                        .filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .map(Criteres::critere)
                        .toList());
    }

    /// What the last assessment suggests; empty without one, or when no criterion is met.
    public Optional<Preconisation> preconisation(SituationOrientation s, LocalDate jour) {
        return s.accueil()
                .dernierDiagnostic()
                .flatMap(
                        d -> {
                            var remplis =
                                    criteres.stream()
                                            .filter(c -> c.compte(jour))
                                            .filter(c -> c.condition().remplie(d, s))
                                            .toList();
                            return remplis.stream()
                                    .findFirst()
                                    .map(
                                            premier ->
                                                    new Preconisation(
                                                            d.diagnosticId(),
                                                            premier.vers(),
                                                            retenus(premier, remplis)));
                        });
    }

    /// Those of these reasons that cannot be for someone's health; one whose criterion is not known
    /// any more may be.
    public List<CritereRetenu> horsSante(List<CritereRetenu> retenus) {
        return retenus.stream()
                .filter(r -> criteres.stream().anyMatch(c -> c.code().equals(r.code())))
                .filter(
                        r ->
                                criteres.stream()
                                        .filter(c -> c.code().equals(r.code()))
                                        .noneMatch(c -> c.condition().peutTenirALaSante()))
                .toList();
    }

    /// A criterion that is always met is a reason only when there is no other.
    private static List<CritereRetenu> retenus(Critere premier, List<Critere> remplis) {
        return remplis.stream()
                .filter(c -> c.equals(premier) || !c.condition().toujours())
                .map(c -> new CritereRetenu(c.code(), c.raison(), c.source()))
                .toList();
    }

    private static Critere critere(String ligne) {
        var champs = ligne.split(";", -1);
        try {
            if (champs.length != CHAMPS) {
                throw new IllegalArgumentException(CHAMPS + " champs attendus");
            }
            return new Critere(
                    champs[0],
                    LocalDate.parse(champs[1]),
                    champs[2].isBlank()
                            ? Optional.empty()
                            : Optional.of(LocalDate.parse(champs[2])),
                    ConditionCritere.lire(champs[3]),
                    TypeParcours.valueOf(champs[4]),
                    champs[5],
                    champs[6]);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "critère illisible « " + ligne + " » : " + e.getMessage(), e);
        }
    }

    private static Criteres parDefaut() {
        try (var flux = Criteres.class.getResourceAsStream(RESSOURCE)) {
            if (flux == null) {
                throw new IllegalStateException(RESSOURCE + " is missing");
            }
            try (var lecteur =
                    new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
                return lire(lecteur.lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
