package fr.spie.parcours.view.fiche;

import fr.spie.backbone.acces.Liens;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The person keeps out whom they want to keep out (S27, E25): what [Liens] refuses of a dossier,
/// the lists leave out. Who answers for the person today, or soon, and who watches over all, go on.
@Component
public class Partages {

    /// The dossiers a list may show, in the words of its query.
    ///
    /// @param lecteur institution of the reader; empty when everything is shown
    public record Visibles(Optional<String> lecteur, LocalDate aujourdhui) {

        /// @param table alias of rows that have a `dossier_id`
        public String sql(String table) {
            return lecteur.isEmpty()
                    ? ""
                    : """
                     and %s.dossier_id not in (
                      select e.dossier_id from partage_refuse e
                      where e.institution = :lecteur and not exists (
                        select from responsabilite q
                        where q.dossier_id = e.dossier_id and q.institution = :lecteur
                          and (q.fin is null or q.fin > :aujourdhui)))
                    """
                            .formatted(table);
        }

        public Map<String, Object> valeurs() {
            return lecteur.<Map<String, Object>>map(
                            l -> Map.of("lecteur", l, "aujourdhui", aujourdhui))
                    .orElse(Map.of());
        }
    }

    private final Horloge horloge;

    Partages(Horloge horloge) {
        this.horloge = horloge;
    }

    public Visibles par(Appelant lecteur) {
        return new Visibles(
                Liens.veille(lecteur) ? Optional.empty() : Optional.of(lecteur.institution()),
                horloge.aujourdhui());
    }
}
