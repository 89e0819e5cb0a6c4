package fr.spie.parcours.view.fiche;

import static fr.spie.parcours.view.fiche.Phrases.avecMotif;

import fr.spie.events.parcours.AccompagnementEvenement;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementRenouvele;
import fr.spie.events.parcours.AccompagnementEvenement.AvisRendu;
import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.AccompagnementEvenement.EmploiRompu;
import fr.spie.events.parcours.AccompagnementEvenement.EntretienTenu;
import fr.spie.events.parcours.AccompagnementEvenement.HeuresDeclarees;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifConclu;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifsFixes;
import fr.spie.events.parcours.AccompagnementEvenement.RestitutionFaite;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.AccompagnementEvenement.StrategieRebondEtablie;
import fr.spie.events.parcours.AccompagnementEvenement.SuiviEmploiFait;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionAbandonnee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionDecidee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.parcours.view.Libelles;
import java.util.function.UnaryOperator;

/// What was done with the person, in one French sentence.
final class PhrasesAccompagnement {

    private PhrasesAccompagnement() {}

    static String de(AccompagnementEvenement evenement, UnaryOperator<String> nom) {
        return switch (evenement) {
            case AccompagnementOuvert e ->
                    Libelles.de(e.dispositif())
                            + " : accompagnement ouvert avec "
                            + nom.apply(e.intervenant().professionnel());
            case AccompagnementRenouvele e ->
                    "Accompagnement renouvelé jusqu’au "
                            + Libelles.jour(e.finPrevueLe())
                            + avecMotif(e.motif());
            case AccompagnementClos e ->
                    "Accompagnement clos : " + Libelles.de(e.issue()) + avecMotif(e.motif());
            case SoinPrescrit e -> "Prescription : " + Libelles.de(e.dispositif());
            case EntretienTenu _ -> "Entretien tenu";
            case RestitutionFaite _ -> "Restitution faite";
            case ObjectifsFixes e ->
                    "Objectifs du contrat : "
                            + e.objectifs().stream()
                                    .map(o -> o.intitule())
                                    .collect(java.util.stream.Collectors.joining(", "));
            case ObjectifConclu e -> "Objectif : " + Libelles.de(e.resultat());
            case ContratRevise e ->
                    "Contrat révisé jusqu’au " + Libelles.jour(e.finLe()) + avecMotif(e.motif());
            case HeuresDeclarees e ->
                    "Heures d’activité : "
                            + e.heures()
                            + " h, semaine du "
                            + Libelles.jour(e.effectifLe());
            case EmploiRompu e -> "Emploi rompu" + avecMotif(e.motif());
            case SuiviEmploiFait e ->
                    e.enPoste()
                            ? "Suivi dans l’emploi : en poste"
                            : "Suivi dans l’emploi : plus en poste";
            case StrategieRebondEtablie e ->
                    "Stratégie rebond établie" + avecMotif(e.orientationVisee());
            case ManquementConstate e -> "Manquement constaté" + avecMotif(e.clause());
            case SuspensionProposee e ->
                    "Suspension envisagée : " + e.taux() + " % pendant " + e.mois() + " mois";
            case AvisRendu e ->
                    e.favorable()
                            ? "Avis favorable de l’équipe pluridisciplinaire"
                            : "Avis défavorable de l’équipe pluridisciplinaire";
            case SuspensionDecidee e ->
                    "Suspension de " + e.taux() + " % décidée jusqu’au " + Libelles.jour(e.finLe());
            case SuspensionAbandonnee e -> "Suspension abandonnée" + avecMotif(e.motif());
            case SuspensionLevee e -> "Suspension levée" + avecMotif(e.motif());
        };
    }
}
