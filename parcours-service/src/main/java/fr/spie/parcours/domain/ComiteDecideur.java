package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;

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
import fr.spie.parcours.domain.ComiteCommande.ConvoquerComite;
import fr.spie.parcours.domain.ComiteCommande.TenirComite;
import fr.spie.parcours.domain.ComiteDecideur.Comite;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusVigilance.ComiteDansLePasse;
import fr.spie.parcours.domain.RefusVigilance.ComiteIntrouvable;
import fr.spie.parcours.domain.RefusVigilance.ComitePasEncoreTenu;
import fr.spie.parcours.domain.RefusVigilance.ComiteSansConvive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A follow-up committee is called, then sits, once (001).
public final class ComiteDecideur implements Decideur<ComiteCommande, Comite, PilotageEvenement> {

    /// What became of it.
    public record Comite(Optional<LocalDate> prevuLe, boolean tenu) {}

    public static final ComiteDecideur INSTANCE = new ComiteDecideur();

    private ComiteDecideur() {}

    @Override
    public Comite initial() {
        return new Comite(Optional.empty(), false);
    }

    @Override
    public List<PilotageEvenement> decider(ComiteCommande commande, Comite comite) {
        return switch (commande) {
            case ConvoquerComite c -> comite.prevuLe().isPresent() ? List.of() : convoquer(c);
            case TenirComite c -> comite.tenu() ? List.of() : tenir(c, comite);
        };
    }

    private static List<PilotageEvenement> convoquer(ConvoquerComite c) {
        exigerPilote(c.acteur());
        var jour = c.acteur().jour();
        if (c.prevuLe().isBefore(jour)) {
            throw new ComiteDansLePasse(c.prevuLe(), jour).exception();
        }
        if (c.convies().isEmpty()) {
            throw new ComiteSansConvive(c.comiteId()).exception();
        }
        return List.of(
                new ComiteConvoque(
                        c.comiteId(),
                        jour,
                        c.prevuLe(),
                        c.dispositif(),
                        c.territoire(),
                        c.convies()),
                new ComiteOrganise(c.comiteId(), jour, c.lieu(), c.membres()));
    }

    private static List<PilotageEvenement> tenir(TenirComite c, Comite comite) {
        var prevuLe =
                comite.prevuLe().orElseThrow(() -> new ComiteIntrouvable(c.comiteId()).exception());
        exigerPilote(c.acteur());
        if (c.le().isAfter(c.acteur().jour())) {
            throw new DateFuture(c.le(), c.acteur().jour()).exception();
        }
        if (c.le().isBefore(prevuLe)) {
            throw new ComitePasEncoreTenu(c.comiteId(), prevuLe).exception();
        }
        return List.of(new ComiteTenu(c.comiteId(), c.le(), c.presents()));
    }

    /// The pilot of the scheme, or the département (4.2, ConvoquerInstance).
    private static void exigerPilote(Acteur acteur) {
        droit(
                acteur.encadre() || acteur.pilote(),
                "Un comité de suivi est convoqué par un chef de projet, un chef de service ou un"
                        + " délégué du président du conseil départemental.");
    }

    @Override
    public Comite evoluer(Comite comite, Fait<PilotageEvenement> fait) {
        return switch (fait.evenement()) {
            case ComiteConvoque e -> new Comite(Optional.of(e.prevuLe()), comite.tenu());
            case ComiteTenu _ -> new Comite(comite.prevuLe(), true);
            case ComiteOrganise _,
                    PlanReaffectationArrete _,
                    PlaceBourseAttribuee _,
                    PlaceBourseRefusee _,
                    PlaceBourseRendue _ ->
                    comite;
        };
    }
}
