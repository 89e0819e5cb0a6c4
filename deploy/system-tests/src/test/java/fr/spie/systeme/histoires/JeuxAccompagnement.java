package fr.spie.systeme.histoires;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationParcours.Emploi;
import fr.spie.parcours.domain.AccompagnementCommande.CloreAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterRuptureEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.NoterSuiviEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.PrescrireSoin;
import fr.spie.parcours.domain.AccompagnementCommande.RenouvelerAccompagnement;
import fr.spie.parcours.domain.VigilanceCommande.DonnerRdv;
import fr.spie.parcours.domain.VigilanceCommande.TenirRdv;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Accompaniments with their bounds, care, work and its follow-up, appointments.
final class JeuxAccompagnement {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("accompagnement", JeuxAccompagnement::ouvrir),
                    new Jeu("accompagnement", JeuxAccompagnement::ouvrir),
                    new Jeu("accompagnement appris", JeuxAccompagnement::constater),
                    new Jeu("renouvellement", JeuxAccompagnement::renouveler),
                    new Jeu("fin d’accompagnement", JeuxAccompagnement::clore),
                    new Jeu("soin prescrit", JeuxAccompagnement::prescrire),
                    new Jeu("soin", JeuxAccompagnement::soigner),
                    new Jeu("emploi rompu", JeuxAccompagnement::rompre),
                    new Jeu("suivi en emploi", JeuxAccompagnement::suivre),
                    new Jeu("rendez-vous du référent", JeuxAccompagnement::rdv));

    private static final List<Dispositif> SOINS =
            List.of(Dispositif.SANTE_IDE, Dispositif.PSYCHOLOGUE);

    private JeuxAccompagnement() {}

    private static Dispositif dispositif(Geste g) {
        var tous = Dispositif.values();
        return tous[g.autre() % tous.length];
    }

    private static Optional<Accompagnement> accompagnement(Monde m, Geste g) {
        var tous = m.situation(g.dossierId()).accompagnement().accompagnements();
        return tous.isEmpty() ? Optional.empty() : Optional.of(tous.get(g.autre() % tous.size()));
    }

    private static Optional<Emploi> emploi(Monde m, Geste g) {
        var tous = m.situation(g.dossierId()).emplois();
        return tous.isEmpty() ? Optional.empty() : Optional.of(tous.get(g.autre() % tous.size()));
    }

    private static void ouvrir(Monde m, Geste g) {
        var le = g.decalage() == 1 ? m.jour().minusDays(1) : m.jour();
        demander(m, g, dispositif(g), le, false, Optional.empty());
    }

    /// Learnt late, whatever the rules say of it.
    private static void constater(Monde m, Geste g) {
        if (!SOINS.contains(dispositif(g))) {
            var le = m.jour().minusDays(1 + Math.abs(g.decalage()));
            demander(m, g, dispositif(g), le, true, Optional.empty());
        }
    }

    private static void soigner(Monde m, Geste g) {
        var soins = m.situation(g.dossierId()).accompagnement().soins();
        var prescription =
                soins.isEmpty()
                        ? Optional.<UUID>empty()
                        : Optional.of(soins.getLast().prescriptionId());
        demander(m, g, SOINS.get(g.autre() % 2), m.jour(), false, prescription);
    }

    private static void demander(
            Monde m,
            Geste g,
            Dispositif dispositif,
            LocalDate le,
            boolean constate,
            Optional<UUID> prescription) {
        var porteur = Effectif.repondant(m, g);
        m.demander(
                new OuvrirAccompagnement(
                        g.dossierId(),
                        m.acteur(porteur),
                        le,
                        m.identifiant("accompagnement"),
                        dispositif,
                        porteur,
                        g.qui() % 3 == 0
                                ? Optional.of(le.plusMonths(1 + g.panne() % 14))
                                : Optional.empty(),
                        prescription,
                        Optional.of(le.minusYears(15 + g.panne() % 45)),
                        g.qui() % 2 == 0,
                        constate),
                m.demande(porteur),
                g.panne());
    }

    private static void renouveler(Monde m, Geste g) {
        var porteur = Effectif.repondant(m, g);
        accompagnement(m, g)
                .ifPresent(
                        a ->
                                m.demander(
                                        new RenouvelerAccompagnement(
                                                g.dossierId(),
                                                m.acteur(porteur),
                                                m.jour(),
                                                a.accompagnementId(),
                                                g.qui() % 2 == 0
                                                        ? Optional.empty()
                                                        : a.finPrevueLe()
                                                                .map(f -> f.plusMonths(g.qui())),
                                                "à poursuivre"),
                                        m.demande(porteur),
                                        g.panne()));
    }

    private static void clore(Monde m, Geste g) {
        var porteur = Effectif.repondant(m, g);
        var issues = IssueAccompagnement.values();
        var suite =
                g.panne() % 3 == 0
                        ? Optional.<Suite>empty()
                        : Optional.of(
                                new Suite("suite", porteur, m.jour().plusDays(g.panne() % 20)));
        accompagnement(m, g)
                .ifPresent(
                        a ->
                                m.demander(
                                        new CloreAccompagnement(
                                                g.dossierId(),
                                                m.acteur(porteur, "chef_projet"),
                                                m.jour(),
                                                a.accompagnementId(),
                                                issues[g.autre() % issues.length],
                                                g.panne() % 5 == 0 ? "" : "motif",
                                                suite),
                                        m.demande(porteur),
                                        g.panne()));
    }

    private static void prescrire(Monde m, Geste g) {
        var porteur = Effectif.repondant(m, g);
        m.demander(
                new PrescrireSoin(
                        g.dossierId(),
                        m.acteur(porteur),
                        g.decalage() == 1 ? m.jour().minusDays(1) : m.jour(),
                        m.identifiant("soin"),
                        SOINS.get(g.autre() % 2),
                        Optional.of(new Chiffre(g.dossierId().toString(), Finalite.SANTE, "AbCd"))),
                m.demande(porteur),
                g.panne());
    }

    private static void rompre(Monde m, Geste g) {
        emploi(m, g)
                .ifPresent(
                        e ->
                                m.demander(
                                        new ConstaterRuptureEmploi(
                                                g.dossierId(),
                                                m.acteur(Effectif.repondant(m, g)),
                                                m.jour(),
                                                e.emploiId(),
                                                "fin"),
                                        m.demande(Effectif.repondant(m, g)),
                                        g.panne()));
    }

    private static void suivre(Monde m, Geste g) {
        emploi(m, g)
                .ifPresent(
                        e ->
                                m.demander(
                                        new NoterSuiviEmploi(
                                                g.dossierId(),
                                                m.acteur(Effectif.repondant(m, g)),
                                                m.jour(),
                                                e.emploiId(),
                                                m.identifiant("suivi"),
                                                true),
                                        m.demande(Effectif.repondant(m, g)),
                                        g.panne()));
    }

    private static void rdv(Monde m, Geste g) {
        var id = new UUID(10, g.autre() % 3);
        var porteur = Effectif.repondant(m, g);
        if (g.panne() % 2 == 0) {
            m.demander(
                    new DonnerRdv(
                            g.dossierId(),
                            m.acteur(porteur),
                            m.jour(),
                            id,
                            m.jour().plusDays(1 + g.qui() * 3),
                            "point"),
                    m.demande(porteur),
                    g.panne());
        } else {
            m.demander(
                    new TenirRdv(g.dossierId(), m.acteur(porteur), m.jour(), id),
                    m.demande(porteur),
                    g.panne());
        }
    }
}
