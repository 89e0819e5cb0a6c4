package fr.spie.orientation.entry.francetravail;

import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.SituationIdentite.FranceTravail;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import fr.spie.orientation.entry.tableau.Champs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns one row of the extract into what France Travail says of a person, or says everything that
/// is wrong with it.
final class SuiviLecture {

    /// Fields of obstacles, e.g. `frein.LOGEMENT`: the table of headers says which column is which.
    private static final String FREIN = "frein.";

    private final Champs c;
    private final LocalDate jour;

    /// @param jour day of the extract
    SuiviLecture(Champs champs, LocalDate jour) {
        this.c = champs;
        this.jour = jour;
    }

    /// The person; empty when the row is refused.
    Optional<Suivi> lire() {
        var identifiant = c.requis("identifiant");
        var nom = c.requis("nom");
        var prenom = c.requis("prenom");
        var naissanceLe = c.naissance("naissanceLe");
        var situation = situation();
        var brsa = c.booleen("brsa");
        if (!c.refus().isEmpty()) {
            return Optional.empty();
        }
        var identite =
                new Identite(
                        nom.orElseThrow(),
                        nom.orElseThrow(),
                        prenom.orElseThrow(),
                        naissanceLe.orElseThrow(),
                        c.mot("sexe", "sexe"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return Optional.of(
                new Suivi(
                        new PersonneDeclaree(
                                "france-travail|" + identifiant.orElseThrow(),
                                false,
                                identite,
                                c.texte("lieuNaissance"),
                                Optional.empty()),
                        brsa.orElse(false),
                        situation));
    }

    private FranceTravail situation() {
        return new FranceTravail(
                jour,
                c.date("inscritLe"),
                c.texte("categorie"),
                c.texte("axe"),
                c.texte("modalite"),
                c.texte("structureSuivi").or(() -> c.texte("structure")),
                Stream.of(DomaineFrein.values())
                        .filter(d -> c.colonne(FREIN + d.name()))
                        .filter(d -> c.booleen(FREIN + d.name()).orElse(false))
                        .toList());
    }
}
