package fr.spie.systeme.histoires;

import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.AnnuaireCommande.HabiliterProfessionnel;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who answers: designations, handovers with every answer there is, absences, departures.
final class JeuxPorteur {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("désigner", JeuxPorteur::designer),
                    new Jeu("proposer un relais", JeuxPorteur::proposer),
                    new Jeu("proposer un relais", JeuxPorteur::proposer),
                    new Jeu("accepter un relais", JeuxPorteur::accepter),
                    new Jeu("accepter un relais", JeuxPorteur::accepter),
                    new Jeu("refuser un relais", JeuxPorteur::refuser),
                    new Jeu("annuler un relais", JeuxPorteur::annuler),
                    new Jeu("absence", JeuxPorteur::absence),
                    new Jeu("départ", JeuxPorteur::depart),
                    new Jeu("retour", JeuxPorteur::retour));

    private JeuxPorteur() {}

    private static Optional<Relais> enAttente(Monde m, Geste g) {
        return m.situation(g.dossierId()).relaisEnAttente();
    }

    private static UUID relais(Monde m, Geste g) {
        return enAttente(m, g)
                .or(() -> m.situation(g.dossierId()).relais().stream().reduce((_, b) -> b))
                .map(Relais::relaisId)
                .orElse(new UUID(9, 9));
    }

    private static void designer(Monde m, Geste g) {
        m.demander(
                new DesignerReferent(
                        g.dossierId(),
                        m.pcd(),
                        m.jour().plusDays(g.decalage() / 3),
                        Effectif.candidat(m, Effectif.porteur(g.qui())),
                        Optional.empty()),
                m.demande("departement", "pcd"),
                g.panne());
    }

    /// By who answers, mostly.
    private static void proposer(Monde m, Geste g) {
        var porteur =
                m.situation(g.dossierId())
                        .porteurAu(m.jour())
                        .map(r -> r.porteur())
                        .filter(_ -> g.autre() % 5 > 0)
                        .orElse(Effectif.porteur(g.autre()));
        m.demander(
                new ProposerRelais(
                        g.dossierId(),
                        m.acteur(porteur),
                        m.jour(),
                        m.identifiant("relais"),
                        Effectif.candidat(m, Effectif.porteur(g.qui())),
                        "proche de l’emploi"),
                m.demande(porteur),
                g.panne());
    }

    private static Porteur receveur(Monde m, Geste g) {
        return enAttente(m, g)
                .map(Relais::vers)
                .filter(_ -> g.autre() % 5 > 0)
                .orElse(Effectif.porteur(g.qui()));
    }

    private static void accepter(Monde m, Geste g) {
        var receveur = receveur(m, g);
        var partiLe =
                enAttente(m, g)
                        .map(Relais::vers)
                        .flatMap(p -> Effectif.partiLe(m, p.professionnel()));
        m.demander(
                new AccepterRelais(
                        g.dossierId(),
                        m.acteur(receveur),
                        m.jour().plusDays(Math.max(-2, g.decalage() / 2)),
                        relais(m, g),
                        partiLe),
                m.demande(receveur),
                g.panne());
    }

    private static void refuser(Monde m, Geste g) {
        var receveur = receveur(m, g);
        m.demander(
                new RefuserRelais(
                        g.dossierId(), m.acteur(receveur), m.jour(), relais(m, g), "complet"),
                m.demande(receveur),
                g.panne());
    }

    private static void annuler(Monde m, Geste g) {
        m.demander(
                new AnnulerRelais(
                        g.dossierId(),
                        m.acteur(Monde.CHEF, "chef_projet"),
                        m.jour(),
                        relais(m, g),
                        "erreur"),
                m.demande(Monde.CHEF),
                g.panne());
    }

    /// Told late, or ahead.
    private static void absence(Monde m, Geste g) {
        var absent = Effectif.porteur(g.qui());
        m.demander(
                new SignalerReferentIndisponible(
                        g.dossierId(),
                        Acteur.automate(m.jour()),
                        m.jour().plusDays(g.decalage()),
                        absent.professionnel(),
                        Effectif.suppleant(m, absent),
                        "absence"),
                m.demande("departement", "automate:Absence"),
                g.panne());
    }

    /// The first chef de projet never leaves: someone answers when nobody else does. Nobody leaves
    /// before the day from which they may carry dossiers.
    private static void depart(Monde m, Geste g) {
        var partant = Monde.PORTEURS.get(1 + g.qui() % (Monde.PORTEURS.size() - 1));
        habiliter(m, partant);
        m.demander(
                new DeclarerDepart(
                        partant.professionnel(),
                        m.pcd(),
                        Effectif.pasAvantHabilitation(
                                m, partant.professionnel(), m.jour().plusDays(g.decalage())),
                        "Mutation"),
                m.demande("departement", "pcd"),
                g.panne());
    }

    private static void retour(Monde m, Geste g) {
        var revenu = Effectif.porteur(g.qui());
        if (Effectif.partiLe(m, revenu.professionnel()).filter(m.jour()::isAfter).isPresent()) {
            habiliter(m, revenu);
        }
    }

    static void habiliter(Monde m, Porteur porteur) {
        if (Effectif.partiLe(m, porteur.professionnel()).filter(m.jour()::isBefore).isEmpty()) {
            m.demander(
                    new HabiliterProfessionnel(
                            porteur.professionnel(),
                            m.pcd(),
                            m.jour(),
                            porteur.professionnel(),
                            porteur.institution(),
                            "CIP",
                            Optional.empty(),
                            Optional.empty()),
                    m.demande("departement", "pcd"),
                    0);
        }
    }
}
