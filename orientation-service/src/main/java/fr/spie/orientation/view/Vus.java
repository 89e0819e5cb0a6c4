package fr.spie.orientation.view;

import fr.spie.backbone.acces.Partages.Visibles;
import java.util.Map;

/// The dossiers a list may show.
///
/// @param parLien only those with which the reader's institution has a link
public record Vus(Visibles visibles, boolean parLien) {

    /// Those nobody keeps from the reader.
    public static Vus partages(Visibles visibles) {
        return new Vus(visibles, false);
    }

    /// Of those, the reader's own.
    public static Vus lies(Visibles visibles) {
        return new Vus(visibles, true);
    }

    /// @param colonne where the dossier is told
    public String sql(String colonne) {
        return visibles.sansRefus(colonne) + (parLien ? visibles.lies(colonne) : "");
    }

    public Map<String, Object> valeurs() {
        return visibles.valeurs();
    }
}
