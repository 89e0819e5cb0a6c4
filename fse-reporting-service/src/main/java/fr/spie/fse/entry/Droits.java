package fr.spie.fse.entry;

import fr.spie.backbone.web.Appelant;
import fr.spie.fse.domain.RefusFse.DroitFseRequis;
import java.util.Collections;
import java.util.Set;

/// Who may write what is accounted for to the FSE+ (4.2).
final class Droits {

    private static final Set<String> GESTION = Set.of("fse");
    private static final Set<String> SAISIE = Set.of("fse", "referent", "chef_service");

    private Droits() {}

    static void gerer(Appelant appelant) {
        exiger(GESTION, appelant, "déclarer une opération");
    }

    static void saisir(Appelant appelant) {
        exiger(SAISIE, appelant, "saisir une participation");
    }

    private static void exiger(Set<String> roles, Appelant appelant, String geste) {
        if (Collections.disjoint(roles, appelant.roles())) {
            throw new DroitFseRequis(geste).exception();
        }
    }
}
