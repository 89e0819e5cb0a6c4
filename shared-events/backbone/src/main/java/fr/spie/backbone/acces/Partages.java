package fr.spie.backbone.acces;

import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The person keeps out whom they want to keep out (S27, E25): what [Liens] refuses of a dossier,
/// the lists leave out. Who answers for the person today, or soon, and who watches over all, go on.
///
/// A service that lists dossiers keeps two tables: `partage_refuse (dossier_id, institution)` and
/// `responsabilite (dossier_id, institution, fin)`.
public final class Partages {

    /// The dossiers a list may show, in the words of its query.
    ///
    /// @param lecteur institution of the reader; empty when everything is shown
    public record Visibles(Optional<String> lecteur, LocalDate aujourdhui) {

        /// @param table alias of rows that have a `dossier_id`
        public String sql(String table) {
            return sansRefus(table + ".dossier_id");
        }

        /// @param colonne where the dossier is told
        public String sansRefus(String colonne) {
            return lecteur.isEmpty()
                    ? ""
                    : """
                     and %s not in (
                      select e.dossier_id from partage_refuse e
                      where e.institution = :lecteur and not exists (
                        select from responsabilite q
                        where q.dossier_id = e.dossier_id and q.institution = :lecteur
                          and (q.fin is null or q.fin > :aujourdhui)))
                    """
                            .formatted(colonne);
        }

        /// Those that the reader's institution has a link with ([Liens#attaches]), where a service
        /// keeps `lien (dossier_id, institution, debut, fin)`.
        public String lies(String colonne) {
            return lecteur.isEmpty()
                    ? ""
                    : """
                     and exists (
                      select from lien l
                      where l.dossier_id = %s and l.institution = :lecteur
                        and (l.debut is null or l.debut <= :aujourdhui)
                        and (l.fin is null or l.fin > :aujourdhui))
                    """
                            .formatted(colonne);
        }

        public Map<String, Object> valeurs() {
            return lecteur.<Map<String, Object>>map(
                            l -> Map.of("lecteur", l, "aujourdhui", aujourdhui))
                    .orElse(Map.of());
        }
    }

    private final Horloge horloge;

    public Partages(Horloge horloge) {
        this.horloge = horloge;
    }

    public Visibles par(Appelant lecteur) {
        return new Visibles(
                Liens.veille(lecteur) ? Optional.empty() : Optional.of(lecteur.institution()),
                horloge.aujourdhui());
    }
}
