package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.ParcoursCommande.ConstaterEmploi;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.EmettrePrescription;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande.SignerContrat;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import fr.spie.systeme.histoires.Jeux.Jeu;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What is done with the person, and how it ends.
final class JeuxSuivi {

    static final List<Jeu> TOUS =
            List.of(
                    new Jeu("contrat", JeuxSuivi::contrat),
                    new Jeu("prescription", JeuxSuivi::prescription),
                    new Jeu("réponse de l’offre", JeuxSuivi::reponse),
                    new Jeu("étape", JeuxSuivi::etape),
                    new Jeu("fin d’étape", JeuxSuivi::finEtape),
                    new Jeu("emploi", JeuxSuivi::emploi),
                    new Jeu("contact", JeuxSuivi::contact),
                    new Jeu("clôture", JeuxSuivi::cloture),
                    new Jeu("sortie", JeuxSuivi::sortie),
                    new Jeu("décès", JeuxSuivi::deces));

    private JeuxSuivi() {}

    private static LocalDate tard(Monde m, Geste g) {
        return m.jour().minusDays(Math.max(0, g.decalage()));
    }

    private static Acteur acteur(Monde m, Geste g) {
        return m.acteur(Effectif.repondant(m, g));
    }

    private static Demande demande(Monde m, Geste g) {
        return m.demande(Effectif.repondant(m, g));
    }

    private static void contrat(Monde m, Geste g) {
        m.demander(
                new SignerContrat(
                        g.dossierId(),
                        acteur(m, g),
                        tard(m, g),
                        m.identifiant("contrat"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                demande(m, g),
                g.panne());
    }

    private static void prescription(Monde m, Geste g) {
        m.demander(
                new EmettrePrescription(
                        g.dossierId(),
                        acteur(m, g),
                        m.jour(),
                        new UUID(3, g.autre() % 3),
                        new UUID(4, 1),
                        "démarches en ligne"),
                demande(m, g),
                g.panne());
    }

    private static void reponse(Monde m, Geste g) {
        m.demander(
                new NoterReponsePrescription(
                        g.dossierId(),
                        Acteur.automate(m.jour()),
                        m.jour(),
                        new UUID(3, g.autre() % 3),
                        new UUID(4, 1),
                        ReponsePrescription.values()[g.qui() % 3],
                        ""),
                m.demande("departement", "automate:Reponse"),
                g.panne());
    }

    private static void etape(Monde m, Geste g) {
        m.demander(
                new DemarrerEtape(
                        g.dossierId(),
                        acteur(m, g),
                        tard(m, g),
                        new UUID(8, g.autre() % 4),
                        g.autre() % 2 == 0 ? "FORMATION" : "ATELIER",
                        Optional.empty()),
                demande(m, g),
                g.panne());
    }

    private static void finEtape(Monde m, Geste g) {
        m.demander(
                new TerminerEtape(
                        g.dossierId(),
                        acteur(m, g),
                        m.jour(),
                        new UUID(8, g.autre() % 4),
                        ResultatEtape.REALISEE),
                demande(m, g),
                g.panne());
    }

    private static void emploi(Monde m, Geste g) {
        m.demander(
                new ConstaterEmploi(
                        g.dossierId(),
                        acteur(m, g),
                        m.jour().plusDays(g.decalage()),
                        m.identifiant("emploi"),
                        TypeContratTravail.values()[g.autre() % 3]),
                demande(m, g),
                g.panne());
    }

    private static void contact(Monde m, Geste g) {
        m.demander(
                new NoterContact(
                        g.dossierId(),
                        acteur(m, g),
                        tard(m, g),
                        m.identifiant("contact"),
                        List.of("ENTRETIEN", "RELANCE_COURRIER", "RELANCE_SMS").get(g.autre() % 3)),
                demande(m, g),
                g.panne());
    }

    /// A transfer has means of its own.
    private static void cloture(Monde m, Geste g) {
        var issues = EnumSet.complementOf(EnumSet.of(IssueParcours.TRANSFERE)).stream().toList();
        clore(m, g, issues.get(g.autre() % issues.size()), g.autre() % 7 == 0 ? "" : "motif");
    }

    /// For a job or a training the person really has, at once or a season later.
    private static void sortie(Monde m, Geste g) {
        var situation = m.situation(g.dossierId());
        var emplois =
                situation.emplois().stream()
                        .map(e -> e.contrat().name())
                        .flatMap(
                                nom ->
                                        Stream.of(IssueParcours.values())
                                                .filter(i -> i.name().equals(nom)));
        var formations = situation.etapes().stream().map(_ -> IssueParcours.FORMATION_QUALIFIANTE);
        Stream.concat(emplois, formations)
                .findFirst()
                .ifPresent(issue -> clore(m, g, issue, "motif"));
    }

    private static void clore(Monde m, Geste g, IssueParcours issue, String motif) {
        m.demander(
                new CloreDossier(
                        g.dossierId(), m.acteur(Monde.CHEF, "chef_projet"), m.jour(), issue, motif),
                m.demande(Monde.CHEF),
                g.panne());
    }

    private static void deces(Monde m, Geste g) {
        if (g.autre() % 3 == 0) {
            m.demander(
                    new CloreDossier(
                            g.dossierId(), acteur(m, g), tard(m, g), IssueParcours.DECES, "décès"),
                    demande(m, g),
                    g.panne());
        }
    }
}
