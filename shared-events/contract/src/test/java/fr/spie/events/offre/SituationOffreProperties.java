package fr.spie.events.offre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.offre.OffreEvenement.PlaceLiberee;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SituationOffreProperties {

    static final UUID OFFRE = new UUID(7, 7);
    static final LocalDate LE = LocalDate.of(2026, 3, 2);

    @Property
    void the_same_set_of_facts_gives_the_same_offer_in_any_order(@ForAll long graine) {
        var faits = faits(new Random(graine));
        var livraison = new ArrayList<>(faits);
        livraison.addAll(faits.subList(0, faits.size() / 2));
        Collections.shuffle(livraison, new Random(graine + 1));
        assertThat(SituationOffre.de(livraison)).isEqualTo(SituationOffre.de(faits));
    }

    private static List<Fait<OffreEvenement>> faits(Random hasard) {
        var evenements = new ArrayList<OffreEvenement>();
        evenements.add(
                new OffrePubliee(
                        OFFRE,
                        LE,
                        "Atelier",
                        "mobilite--preparer-un-permis",
                        "departement",
                        Optional.empty(),
                        2,
                        LE,
                        LE.plusDays(90)));
        for (int p = 0; p < 1 + hasard.nextInt(6); p++) {
            var prescription = new UUID(1, p);
            var dossier = new UUID(2, p);
            int chemin = hasard.nextInt(6);
            var le = LE.plusDays(p);
            if (chemin == 0) {
                evenements.add(
                        new PrescriptionRefusee(OFFRE, le, prescription, dossier, "terminée"));
                continue;
            }
            if (chemin > 2) {
                evenements.add(new ListeAttenteRejointe(OFFRE, le, prescription, dossier, p + 1));
            }
            if (chemin != 3) {
                evenements.add(new PlaceReservee(OFFRE, le.plusDays(1), prescription, dossier));
            }
            if (chemin % 2 == 1) {
                evenements.add(
                        new PlaceLiberee(OFFRE, le.plusDays(5), prescription, dossier, "abandon"));
            }
        }
        if (hasard.nextBoolean()) {
            evenements.add(new OffreFermee(OFFRE, LE.plusDays(60), "fin de la session"));
        }
        var faits = new ArrayList<Fait<OffreEvenement>>();
        for (var e : evenements) {
            int n = faits.size();
            faits.add(
                    new Fait<>(
                            Identifiants.derive(OFFRE, "fait " + n),
                            n,
                            e,
                            Jour.debut(LE).plusSeconds(n),
                            "departement",
                            "agent-1",
                            OFFRE,
                            Optional.empty()));
        }
        return faits;
    }
}
