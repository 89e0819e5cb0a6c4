package fr.spie.orientation.view;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.orientation.domain.Territoires;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// What the forms of the front door offer to choose from, by name.
@Component
public class Choix {

    private final NomsAnnuaire annuaire;
    private final Territoires territoires;

    Choix(NomsAnnuaire annuaire, Territoires territoires) {
        this.annuaire = annuaire;
        this.territoires = territoires;
    }

    /// Names by code; the département is one of them even before the directory tells its name.
    public Map<String, String> institutions() {
        var nommees = annuaire.institutions();
        nommees.putIfAbsent("departement", "departement");
        return nommees;
    }

    /// Where a person may live, and what was asked for.
    public List<String> territoires(String demande) {
        var codes = new TreeSet<>(territoires.codes());
        if (!demande.isBlank()) {
            codes.add(demande);
        }
        return List.copyOf(codes);
    }
}
