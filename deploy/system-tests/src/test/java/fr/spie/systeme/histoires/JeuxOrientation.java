package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.AccueilCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import fr.spie.orientation.domain.OrientationDecideur;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door: facts of the paying body, often late, appointments, decisions.
final class JeuxOrientation {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("droits notifiés", JeuxOrientation::notifier),
                    new Jeu("droits notifiés", JeuxOrientation::notifier),
                    new Jeu("orientation", JeuxOrientation::orienter),
                    new Jeu("orientation", JeuxOrientation::orienter),
                    new Jeu("droits suspendus", JeuxOrientation::suspendre),
                    new Jeu("droits fermés", JeuxOrientation::fermer),
                    new Jeu("droits rétablis", JeuxOrientation::retablir),
                    new Jeu("déménagement", JeuxOrientation::demenager),
                    new Jeu("rendez-vous", JeuxOrientation::rdv));

    private JeuxOrientation() {}

    private static LocalDate tard(Monde m, Geste g) {
        return m.jour().minusDays(Math.max(0, g.decalage()));
    }

    private static Demande caf(Monde m) {
        return m.demande("caf-15", "flux");
    }

    private static void notifier(Monde m, Geste g) {
        m.demander(
                new NotifierDroits(
                        g.dossierId(),
                        tard(m, g),
                        tard(m, g),
                        "CAF-151",
                        new Chiffre(g.dossierId().toString(), Finalite.IDENTITE, "AbCd"),
                        Optional.of("15014"),
                        "AURILLAC",
                        RoleFoyer.DEM,
                        true),
                caf(m),
                g.panne());
    }

    /// The paying body speaks of a right together with its notification.
    private static boolean notifies(Monde m, Geste g) {
        return m.orientation.faits(g.dossierId().toString()).stream()
                .anyMatch(f -> f.evenement() instanceof DroitsNotifies);
    }

    private static void suspendre(Monde m, Geste g) {
        if (notifies(m, g)) {
            m.demander(new SuspendreDroits(g.dossierId(), tard(m, g), "06"), caf(m), g.panne());
        }
    }

    private static void fermer(Monde m, Geste g) {
        if (notifies(m, g)) {
            m.demander(new FermerDroits(g.dossierId(), tard(m, g), "MUT"), caf(m), g.panne());
        }
    }

    private static void retablir(Monde m, Geste g) {
        m.demander(new RetablirDroits(g.dossierId(), tard(m, g)), caf(m), g.panne());
    }

    private static void demenager(Monde m, Geste g) {
        m.demander(
                new ConstaterDemenagement(
                        g.dossierId(), tard(m, g), Optional.of("1512" + g.autre() % 9), "MAURIAC"),
                caf(m),
                g.panne());
    }

    private static void rdv(Monde m, Geste g) {
        var id = new UUID(7, g.autre() % 4);
        var demande = m.demande(Effectif.porteur(g.qui()));
        switch (g.autre() % 3) {
            case 0 ->
                    m.demander(
                            new PlanifierRdvOrientation(
                                    g.dossierId(), m.jour(), id, m.jour().plusDays(9), "cip-1"),
                            demande,
                            g.panne());
            case 1 ->
                    m.demander(
                            new TenirRdvOrientation(g.dossierId(), m.jour(), id),
                            demande,
                            g.panne());
            default ->
                    m.demander(
                            new ManquerRdvOrientation(g.dossierId(), m.jour(), id, true),
                            demande,
                            g.panne());
        }
    }

    private static void orienter(Monde m, Geste g) {
        var referent = Effectif.porteur(g.qui());
        boolean ft = g.autre() % 5 == 0;
        m.demander(
                new DeciderOrientation(
                        g.dossierId(),
                        m.jour(),
                        m.jour(),
                        m.identifiant("orientation"),
                        TypeParcours.values()[g.autre() % 3],
                        referent.institution(),
                        referent.professionnel(),
                        ft ? OrientationDecideur.FRANCE_TRAVAIL : OrientationDecideur.PCD,
                        false,
                        List.of("difficultés de mobilité")),
                m.demande("departement", "pcd"),
                g.panne());
    }
}
