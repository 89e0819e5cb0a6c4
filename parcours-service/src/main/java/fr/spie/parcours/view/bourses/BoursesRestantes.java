package fr.spie.parcours.view.bourses;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.PilotageEvenement.ComiteConvoque;
import fr.spie.events.parcours.PilotageEvenement.ComiteOrganise;
import fr.spie.events.parcours.PilotageEvenement.ComiteTenu;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseAttribuee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRefusee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRendue;
import fr.spie.events.parcours.PilotageEvenement.PlanReaffectationArrete;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// How many driving-licence grants of a year are left (Q052).
@Component("boursesRestantes")
public class BoursesRestantes {

    /// @param accordees kept for someone, or paid
    public record Contingent(int annee, int toutes, int accordees, int restantes) {}

    private final Histoires histoires;
    private final Regles regles;

    BoursesRestantes(Histoires histoires, Regles regles) {
        this.histoires = histoires;
        this.regles = regles;
    }

    /// The year of that day, under the rule of that day.
    public Contingent au(LocalDate jour) {
        int toutes = regles.nombre(Parametre.BOURSE_PERMIS_CONTINGENT, jour);
        int accordees =
                histoires
                        .de(
                                PilotageEvenement.sujetContingent(jour.getYear()),
                                PilotageEvenement.class)
                        .stream()
                        .mapToInt(
                                f ->
                                        switch (f.evenement()) {
                                            case PlaceBourseAttribuee _ -> 1;
                                            case PlaceBourseRendue _ -> -1;
                                            case PlaceBourseRefusee _,
                                                    PlanReaffectationArrete _,
                                                    ComiteConvoque _,
                                                    ComiteOrganise _,
                                                    ComiteTenu _ ->
                                                    0;
                                        })
                        .sum();
        return new Contingent(jour.getYear(), toutes, accordees, Math.max(0, toutes - accordees));
    }
}
