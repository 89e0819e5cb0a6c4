package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.ID;
import static fr.spie.orientation.domain.Cas.NOTIFIES;
import static fr.spie.orientation.domain.Cas.NOTIFIES_LE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whoever watches, on whatever days and however often, the same is said once.
class PointProperties {

    private static final int DERNIER = 90;

    private final OrientationDecideur decideur = new OrientationDecideur(Regles.PAR_DEFAUT);

    @Property
    void the_days_of_the_watch_change_neither_what_is_said_nor_its_days(
            @ForAll @Size(max = 12) List<@IntRange(max = DERNIER) Integer> jours) {
        var veilles = new ArrayList<>(jours);
        veilles.add(DERNIER);

        assertThat(dits(veilles)).containsExactlyInAnyOrderElementsOf(dits(List.of(DERNIER)));
    }

    @Property
    void nothing_is_said_before_its_day_and_the_next_day_is_announced(
            @ForAll @IntRange(max = DERNIER) int jour) {
        var le = NOTIFIES_LE.plusDays(jour);
        var dits = dits(List.of(jour));
        assertThat(dits).allSatisfy(d -> assertThat(d.effectifLe()).isBeforeOrEqualTo(le));
        var s = Dossier.VIDE.apres(List.of(NOTIFIES)).apres(dits).situation();
        assertThat(Echeance.prochainPoint(ID, s, Regles.PAR_DEFAUT).filter(p -> !p.isAfter(le)))
                .as("nothing is left to say on that day")
                .isEmpty();
    }

    private List<OrientationEvenement> dits(List<Integer> jours) {
        var dossier = Dossier.VIDE.apres(List.of(NOTIFIES));
        var dits = new ArrayList<OrientationEvenement>();
        for (var jour : jours) {
            var nouveaux =
                    decideur.decider(new FaireLePoint(ID, NOTIFIES_LE.plusDays(jour)), dossier);
            dits.addAll(nouveaux);
            dossier = dossier.apres(nouveaux);
        }
        return dits;
    }
}
