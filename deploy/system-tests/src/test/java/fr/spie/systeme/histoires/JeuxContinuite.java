package fr.spie.systeme.histoires;

import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.ContinuiteCommande.AbandonnerTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterStatut;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ContinuiteCommande.RetablirPartage;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.PlanCommande.ArreterPlan;
import fr.spie.parcours.domain.PlanCommande.Repreneur;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Moves, transfers, merges, corrections, plans, and what the person wants.
final class JeuxContinuite {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("statut", JeuxContinuite::statut),
                    new Jeu("transfert", JeuxContinuite::transfert),
                    new Jeu("fusion", JeuxContinuite::fusionner),
                    new Jeu("fusion annulée", JeuxContinuite::separer),
                    new Jeu("correction", JeuxContinuite::corriger),
                    new Jeu("correction", JeuxContinuite::corriger),
                    new Jeu("partage", JeuxContinuite::partager),
                    new Jeu("plan", JeuxContinuite::planifier));

    private static final Set<Class<?>> HORS_CORRECTION =
            Set.of(
                    ParcoursOuvert.class,
                    DossiersFusionnes.class,
                    DossierAbsorbe.class,
                    FusionAnnulee.class,
                    PorteurProvisoireDesigne.class,
                    RelaisAccepte.class,
                    RelaisRefuse.class,
                    RelaisExpire.class,
                    RelaisAnnule.class);

    private JeuxContinuite() {}

    private static UUID autre(Geste g) {
        return Monde.DOSSIERS.get((g.dossier() + 1 + g.autre() % 2) % Monde.DOSSIERS.size());
    }

    private static Acteur chef(Monde m) {
        return m.acteur(Monde.CHEF, "chef_projet");
    }

    private static void demander(Monde m, Geste g, ParcoursCommande commande) {
        m.demander(commande, m.demande(Monde.CHEF), g.panne());
    }

    private static void statut(Monde m, Geste g) {
        var statuts = StatutPersonne.values();
        demander(
                m,
                g,
                new ConstaterStatut(
                        g.dossierId(),
                        chef(m),
                        m.jour().minusDays(Math.max(0, g.decalage())),
                        statuts[g.autre() % statuts.length]));
    }

    private static void transfert(Monde m, Geste g) {
        var id = new UUID(11, g.qui() % 2);
        demander(
                m,
                g,
                switch (g.autre() % 4) {
                    case 0, 1 -> new DemanderTransfert(g.dossierId(), chef(m), m.jour(), id, "19");
                    case 2 -> new AccepterTransfert(g.dossierId(), chef(m), m.jour(), id);
                    default ->
                            new AbandonnerTransfert(g.dossierId(), chef(m), m.jour(), id, "reste");
                });
    }

    /// What has ended in another dossier is merged no more.
    private static void fusionner(Monde m, Geste g) {
        if (m.situation(autre(g)).changements().absorbeDans().isPresent()) {
            return;
        }
        var actifs = m.situation(autre(g)).accompagnement().actifs(m.jour());
        demander(
                m,
                g,
                new FusionnerDossiers(
                        g.dossierId(),
                        chef(m),
                        m.jour(),
                        autre(g),
                        g.qui() % 2 == 0
                                ? Optional.empty()
                                : Optional.of(Effectif.candidat(m, Effectif.porteur(g.qui()))),
                        g.panne() % 2 == 0 ? actifs : List.of()));
    }

    private static void separer(Monde m, Geste g) {
        demander(
                m,
                g,
                new AnnulerFusion(g.dossierId(), chef(m), m.jour(), autre(g), "deux personnes"));
    }

    /// Any fact, withdrawn or told again on another day, but what another means undoes: an opening
    /// follows from a notification, a stand-in from an absence, a merge concerns two dossiers, and
    /// a handover that was answered would wait again beside the next one.
    private static void corriger(Monde m, Geste g) {
        var faits =
                m.parcours.faits(g.dossierId().toString()).stream()
                        .filter(f -> !HORS_CORRECTION.contains(f.evenement().getClass()))
                        .toList();
        if (!faits.isEmpty()) {
            var cible = faits.get(g.autre() % faits.size());
            demander(
                    m,
                    g,
                    new CorrigerFait(
                            g.dossierId(),
                            chef(m),
                            m.jour(),
                            cible.id(),
                            g.qui() % 2 == 0
                                    ? Optional.empty()
                                    : Optional.of(
                                            cible.evenement().effectifLe().minusDays(g.decalage())),
                            "erreur de saisie"));
        }
    }

    private static void partager(Monde m, Geste g) {
        var institution = Effectif.porteur(4 + g.qui() % 3).institution();
        demander(
                m,
                g,
                g.autre() % 2 == 0
                        ? new RefuserPartage(g.dossierId(), chef(m), m.jour(), institution)
                        : new RetablirPartage(g.dossierId(), chef(m), m.jour(), institution));
    }

    /// Someone leaves with a plan; now and then it forgets a dossier.
    private static void planifier(Monde m, Geste g) {
        var partant = Monde.PORTEURS.get(1 + g.qui() % (Monde.PORTEURS.size() - 1));
        if (Effectif.partiLe(m, partant.professionnel()).isPresent()) {
            return;
        }
        JeuxPorteur.habiliter(m, partant);
        var le = m.jour().plusDays(Math.max(0, g.decalage()));
        var portes =
                Monde.DOSSIERS.stream()
                        .filter(
                                d ->
                                        m.situation(d).responsabilites().stream()
                                                .filter(
                                                        r ->
                                                                r.periode()
                                                                        .fin()
                                                                        .map(le::isBefore)
                                                                        .orElse(true))
                                                .map(r -> r.porteur().professionnel())
                                                .anyMatch(partant.professionnel()::equals))
                        .collect(Collectors.toSet());
        Porteur vers = Effectif.suppleant(m, partant);
        m.demander(
                new ArreterPlan(
                        m.identifiant("plan"),
                        m.pcd(),
                        le,
                        "professionnel:" + partant.professionnel(),
                        partant.institution(),
                        "Mutation",
                        portes.stream()
                                .skip(g.autre() % 7 == 0 ? 1 : 0)
                                .map(d -> new Repreneur(d, Effectif.candidat(m, vers)))
                                .toList(),
                        portes),
                m.demande("departement", "pcd"),
                g.panne());
    }
}
