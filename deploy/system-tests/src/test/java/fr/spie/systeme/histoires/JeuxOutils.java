package fr.spie.systeme.histoires;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import fr.spie.events.parcours.SituationOutils.Bourse;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.OutilCommande.CloreBoursePermis;
import fr.spie.parcours.domain.OutilCommande.ConstaterPassIae;
import fr.spie.parcours.domain.OutilCommande.ConstaterProlongationPass;
import fr.spie.parcours.domain.OutilCommande.ConstaterSuspensionPass;
import fr.spie.parcours.domain.OutilCommande.DemanderBoursePermis;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.OutilCommande.SignerClis;
import fr.spie.parcours.domain.OutilCommande.SignerConventionBourse;
import fr.spie.parcours.domain.OutilCommande.TerminerClis;
import fr.spie.parcours.domain.OutilCommande.VerserBoursePermis;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tools the département pays for. No grant is left in this département: those of a year are
/// lived by the tests of the service.
final class JeuxOutils {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("bourse au permis", JeuxOutils::demander),
                    new Jeu("suite d’une bourse", JeuxOutils::suivre),
                    new Jeu("CLIS", JeuxOutils::signerClis),
                    new Jeu("fin d’un CLIS", JeuxOutils::terminerClis),
                    new Jeu("PASS IAE", JeuxOutils::passIae));

    private JeuxOutils() {}

    private static void demander(Monde m, Geste g) {
        var porteur = Effectif.repondant(m, g);
        m.demander(
                new DemanderBoursePermis(
                        g.dossierId(),
                        m.acteur(porteur),
                        g.decalage() == 1 ? m.jour().minusDays(1) : m.jour(),
                        m.identifiant("bourse"),
                        "association",
                        "auto-école",
                        g.panne() % 5 > 0),
                m.demande(porteur),
                g.panne());
    }

    private static void signerClis(Monde m, Geste g) {
        var debut = m.jour().minusMonths(g.autre() % 8).plusDays(g.panne() % 20);
        var nature = NatureClis.values()[g.qui() % 2];
        m.demander(
                new SignerClis(
                        g.dossierId(),
                        m.pcd(),
                        m.jour(),
                        m.identifiant("clis"),
                        nature,
                        "employeur",
                        "tuteur",
                        debut,
                        nature == NatureClis.CDI
                                ? Optional.empty()
                                : Optional.of(debut.plusMonths(6).minusDays(1 + g.panne() % 2)),
                        29 + g.panne() % 8),
                m.demande("departement", "pcd"),
                g.panne());
    }

    private static void terminerClis(Monde m, Geste g) {
        var tous = m.situation(g.dossierId()).outils().clis();
        if (tous.isEmpty()) {
            return;
        }
        var porteur = Effectif.repondant(m, g);
        m.demander(
                new TerminerClis(
                        g.dossierId(),
                        m.acteur(porteur, "chef_projet"),
                        m.jour().minusDays(g.panne() % 30),
                        tous.get(g.autre() % tous.size()).clisId(),
                        "fin"),
                m.demande(porteur),
                g.panne());
    }

    /// Within its limits or not: nobody refuses it.
    private static void passIae(Monde m, Geste g) {
        var porteur = Effectif.repondant(m, g);
        var acteur = m.acteur(porteur);
        var tous = m.situation(g.dossierId()).outils().passIae();
        var le = m.jour().minusDays(g.panne() % 400);
        var passId = tous.isEmpty() ? new UUID(0, 0) : tous.getLast().passId();
        var commande =
                switch (tous.isEmpty() ? 0 : g.qui() % 3) {
                    case 0 ->
                            new ConstaterPassIae(
                                    g.dossierId(),
                                    acteur,
                                    le,
                                    m.identifiant("pass"),
                                    "999990000001",
                                    g.autre() % 3 == 0
                                            ? Optional.of(le.plusDays(700 + g.panne() % 60))
                                            : Optional.empty());
                    case 1 ->
                            new ConstaterSuspensionPass(
                                    g.dossierId(),
                                    acteur,
                                    le,
                                    passId,
                                    m.identifiant("suspension"),
                                    le,
                                    le.plusMonths(30 + g.autre() % 12));
                    default ->
                            new ConstaterProlongationPass(
                                    g.dossierId(),
                                    acteur,
                                    le,
                                    passId,
                                    m.identifiant("prolongation"),
                                    le,
                                    le.plusMonths(6 + g.autre() % 12),
                                    RaisonProlongation.values()[g.autre() % 4]);
                };
        m.demander(commande, m.demande(porteur), g.panne());
    }

    private static void suivre(Monde m, Geste g) {
        var toutes = m.situation(g.dossierId()).outils().bourses();
        if (!toutes.isEmpty()) {
            suivre(m, g, toutes.get(g.autre() % toutes.size()));
        }
    }

    private static void suivre(Monde m, Geste g, Bourse b) {
        var porteur = Effectif.repondant(m, g);
        var issues = IssueBourse.values();
        var commande =
                switch (g.qui() % 4) {
                    case 0 ->
                            new NoterPlaceBourse(
                                    g.dossierId(),
                                    Acteur.automate(m.jour()),
                                    b.demandeeLe(),
                                    b.bourseId(),
                                    Optional.empty());
                    case 1 ->
                            new SignerConventionBourse(
                                    g.dossierId(),
                                    m.pcd(),
                                    m.jour(),
                                    b.bourseId(),
                                    Optional.empty());
                    case 2 ->
                            new VerserBoursePermis(
                                    g.dossierId(), m.pcd(), m.jour(), b.bourseId(), m.jour());
                    default ->
                            new CloreBoursePermis(
                                    g.dossierId(),
                                    m.acteur(porteur, "chef_projet"),
                                    m.jour(),
                                    b.bourseId(),
                                    issues[g.autre() % issues.length],
                                    g.panne() % 4 == 0 ? "" : "motif");
                };
        m.demander(commande, m.demande(porteur), g.panne());
    }
}
