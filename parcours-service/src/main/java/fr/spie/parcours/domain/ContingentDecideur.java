package fr.spie.parcours.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
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
import fr.spie.parcours.domain.ContingentCommande.DemanderPlaceBourse;
import fr.spie.parcours.domain.ContingentCommande.RendrePlaceBourse;
import fr.spie.parcours.domain.ContingentDecideur.Contingent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Gives each driving-licence grant of a year once, first come first served, and never more of them
/// than the département has (Q052). Each demand is answered once, in whatever order what concerns
/// it is heard.
public final class ContingentDecideur
        implements Decideur<ContingentCommande, Contingent, PilotageEvenement> {

    /// Who has which number, and which demands had their answer.
    public record Contingent(Map<UUID, Integer> places, Set<UUID> repondues) {

        Contingent avec(UUID bourseId, Optional<Integer> numero) {
            var suite = new HashMap<>(places);
            suite.remove(bourseId);
            numero.ifPresent(n -> suite.put(bourseId, n));
            var deja = new HashSet<>(repondues);
            deja.add(bourseId);
            return new Contingent(Map.copyOf(suite), Set.copyOf(deja));
        }
    }

    private final Regles regles;

    public ContingentDecideur(Regles regles) {
        this.regles = regles;
    }

    @Override
    public Contingent initial() {
        return new Contingent(Map.of(), Set.of());
    }

    @Override
    public List<PilotageEvenement> decider(ContingentCommande commande, Contingent contingent) {
        return switch (commande) {
            case DemanderPlaceBourse c ->
                    contingent.repondues().contains(c.bourseId())
                            ? List.of()
                            : List.of(attribuer(c, contingent));
            case RendrePlaceBourse c -> rendre(c, contingent);
        };
    }

    private PilotageEvenement attribuer(DemanderPlaceBourse c, Contingent contingent) {
        int places = regles.nombre(Parametre.BOURSE_PERMIS_CONTINGENT, c.le());
        if (contingent.places().size() >= places) {
            return refus(c);
        }
        int numero =
                IntStream.rangeClosed(1, places)
                        .filter(n -> !contingent.places().containsValue(n))
                        .findFirst()
                        .orElseThrow();
        return new PlaceBourseAttribuee(c.annee(), c.le(), c.bourseId(), c.dossierId(), numero);
    }

    /// Given back before it was heard that it was asked for: it will have none.
    private static List<PilotageEvenement> rendre(RendrePlaceBourse c, Contingent contingent) {
        if (!contingent.repondues().contains(c.bourseId())) {
            return List.of(refus(c));
        }
        return Optional.ofNullable(contingent.places().get(c.bourseId()))
                .<PilotageEvenement>map(
                        numero ->
                                new PlaceBourseRendue(
                                        c.annee(), c.le(), c.bourseId(), c.dossierId(), numero))
                .stream()
                .toList();
    }

    private static PilotageEvenement refus(ContingentCommande c) {
        return new PlaceBourseRefusee(c.annee(), c.le(), c.bourseId(), c.dossierId());
    }

    @Override
    public Contingent evoluer(Contingent contingent, Fait<PilotageEvenement> fait) {
        return switch (fait.evenement()) {
            case PlaceBourseAttribuee e -> contingent.avec(e.bourseId(), Optional.of(e.numero()));
            case PlaceBourseRefusee e -> contingent.avec(e.bourseId(), Optional.empty());
            case PlaceBourseRendue e -> contingent.avec(e.bourseId(), Optional.empty());
            case PlanReaffectationArrete _, ComiteConvoque _, ComiteOrganise _, ComiteTenu _ ->
                    contingent;
        };
    }
}
