package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.referentDesigne;

import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Cloture;
import fr.spie.events.parcours.SituationParcours.Contact;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.RefusParcours.IssueSansPreuve;
import fr.spie.parcours.domain.RefusParcours.MotifObligatoire;
import fr.spie.parcours.domain.RefusParcours.SuiviEmploiIncomplet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// No exit without a solution (S7, 5.4).
final class ReglesCloture {

    private final Regles regles;

    ReglesCloture(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> clore(CloreDossier c, SituationParcours s) {
        if (c.issue() == IssueParcours.DECES) {
            return constaterDeces(c, s);
        }
        exister(c, s);
        if (s.cloture().filter(fin -> fin.issue() == c.issue()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        var porteur = porteur(c, s, c.le());
        if (!neutre(c.issue())) {
            referentDesigne(c, porteur);
        }
        exigerDroit(c, porteur.porteur());
        if (motivee(c.issue()) && c.motif().isBlank()) {
            throw new MotifObligatoire(c.issue()).exception();
        }
        exigerPreuve(c, s);
        return fermeture(c, s);
    }

    /// A fact of the world, which closes at once and is never refused (S19).
    private static List<ParcoursEvenement> constaterDeces(CloreDossier c, SituationParcours s) {
        exister(c, s);
        boolean connu = s.clotures().stream().map(Cloture::issue).anyMatch(c.issue()::equals);
        return connu ? List.of() : fermeture(c, s);
    }

    private static List<ParcoursEvenement> fermeture(CloreDossier c, SituationParcours s) {
        var evenements = new ArrayList<ParcoursEvenement>();
        s.relaisEnAttente()
                .map(r -> ReglesReferent.annulation(c, r, "Le dossier est clos."))
                .ifPresent(evenements::add);
        ReglesBourse.avecLeDossier(c, s).forEach(evenements::add);
        evenements.add(new DossierClos(c.dossierId(), c.le(), c.issue(), c.motif()));
        return List.copyOf(evenements);
    }

    private static void exigerDroit(CloreDossier c, Porteur porteur) {
        var acteur = c.acteur();
        if (contresignee(c.issue())) {
            droit(
                    acteur.encadre(),
                    "Cette issue est décidée par un chef de projet ou un délégué du président du"
                            + " conseil départemental.");
        } else {
            droit(
                    acteur.repondPour(porteur) || acteur.encadre(),
                    "Le dossier est clos par son référent unique ou un chef de projet.");
        }
    }

    private static boolean neutre(IssueParcours issue) {
        return switch (issue) {
            case DECES, DEMENAGEMENT_HORS_FRANCE, FUSION, TRANSFERE -> true;
            case CDI,
                    CDD_GE_6M,
                    CREATION_ACTIVITE,
                    FORMATION_QUALIFIANTE,
                    RETRAITE,
                    AUTONOMIE,
                    REORIENTATION_DROIT_COMMUN,
                    ABANDON_MOTIVE,
                    REFUS_PERSONNE,
                    PERDU_DE_VUE,
                    RADIATION ->
                    false;
        };
    }

    private static boolean contresignee(IssueParcours issue) {
        return switch (issue) {
            case ABANDON_MOTIVE, REFUS_PERSONNE, PERDU_DE_VUE, RADIATION -> true;
            case CDI,
                    CDD_GE_6M,
                    CREATION_ACTIVITE,
                    FORMATION_QUALIFIANTE,
                    RETRAITE,
                    AUTONOMIE,
                    REORIENTATION_DROIT_COMMUN,
                    TRANSFERE,
                    DECES,
                    DEMENAGEMENT_HORS_FRANCE,
                    FUSION ->
                    false;
        };
    }

    /// A relay names who takes over; what is countersigned says why.
    private static boolean motivee(IssueParcours issue) {
        return contresignee(issue)
                || issue == IssueParcours.REORIENTATION_DROIT_COMMUN
                || issue == IssueParcours.TRANSFERE;
    }

    private void exigerPreuve(CloreDossier c, SituationParcours s) {
        if (c.issue().emploi()) {
            var debuts =
                    s.emplois().stream()
                            .filter(e -> e.contrat().name().equals(c.issue().name()))
                            .filter(e -> e.rompuLe().isEmpty())
                            .map(SituationParcours.Emploi::demarreLe);
            exigerSuivi(c, debuts, "un emploi de cette nature, noté au dossier");
        } else if (c.issue() == IssueParcours.FORMATION_QUALIFIANTE) {
            var debuts =
                    s.etapes().stream()
                            .filter(e -> enMajuscules(e.nature()).startsWith("FORMATION"))
                            .map(SituationParcours.Etape::demarreeLe);
            exigerSuivi(c, debuts, "une étape de formation, notée au dossier");
        } else if (c.issue() == IssueParcours.PERDU_DE_VUE) {
            exigerRelances(c, s);
        } else if (c.issue() == IssueParcours.TRANSFERE) {
            exigerTransfert(c, s);
        } else if (c.issue() == IssueParcours.FUSION) {
            throw new IssueSansPreuve(
                            c.issue(), "la fusion de ce dossier, demandée dans celui qui continue")
                    .exception();
        }
    }

    /// An accepted transfer closes by itself; one that waits lasts thirty days after the right
    /// (S15).
    private void exigerTransfert(CloreDossier c, SituationParcours s) {
        boolean droitFini =
                s.changements()
                        .droit()
                        .filter(d -> d.etat() == EtatDroit.FERME)
                        .filter(d -> !c.le().isBefore(regles.apres(Parametre.TRANSFERT, d.le())))
                        .isPresent();
        if (!droitFini || s.changements().transfertEnAttente().isEmpty()) {
            throw new IssueSansPreuve(
                            c.issue(),
                            "l’accord de l’autre département, ou un transfert demandé et un droit"
                                    + " fermé depuis trente jours")
                    .exception();
        }
    }

    /// The référent stays three months after the start, at least (S9).
    private void exigerSuivi(CloreDossier c, Stream<LocalDate> debuts, String attendu) {
        var auPlusTot =
                debuts.min(LocalDate::compareTo)
                        .map(debut -> regles.apres(Parametre.SUIVI_EMPLOI_DEUXIEME, debut))
                        .orElseThrow(() -> new IssueSansPreuve(c.issue(), attendu).exception());
        if (c.le().isBefore(auPlusTot)) {
            throw new SuiviEmploiIncomplet(c.issue(), auPlusTot).exception();
        }
    }

    /// Three reminders on two channels over sixty days before someone is lost from sight (5.4).
    private void exigerRelances(CloreDossier c, SituationParcours s) {
        var relances =
                s.contacts().stream()
                        .filter(k -> enMajuscules(k.nature()).startsWith("RELANCE"))
                        .toList();
        boolean canaux =
                relances.stream().map(Contact::nature).distinct().count()
                        >= regles.nombre(Parametre.RELANCES_CANAUX, c.le());
        boolean duree =
                relances.stream()
                        .map(Contact::le)
                        .min(LocalDate::compareTo)
                        .filter(le -> !regles.apres(Parametre.RELANCES_DUREE, le).isAfter(c.le()))
                        .isPresent();
        if (relances.size() < regles.nombre(Parametre.RELANCES, c.le()) || !canaux || !duree) {
            throw new IssueSansPreuve(
                            c.issue(),
                            "trois relances par deux moyens différents, sur soixante jours")
                    .exception();
        }
    }

    private static String enMajuscules(String nature) {
        return nature.toUpperCase(Locale.ROOT);
    }
}
