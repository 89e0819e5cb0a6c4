package fr.spie.parcours.view.fiche;

import static fr.spie.parcours.view.fiche.Phrases.avecMotif;

import fr.spie.events.parcours.VigilanceEvenement;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieAttribuee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.DecisionComitePrise;
import fr.spie.events.parcours.VigilanceEvenement.EcheanceApprochee;
import fr.spie.events.parcours.VigilanceEvenement.ExamenDemande;
import fr.spie.events.parcours.VigilanceEvenement.PersonneConviee;
import fr.spie.events.parcours.VigilanceEvenement.PersonneEntendue;
import fr.spie.events.parcours.VigilanceEvenement.RappelEmis;
import fr.spie.events.parcours.VigilanceEvenement.RdvAnnule;
import fr.spie.events.parcours.VigilanceEvenement.RdvDeplace;
import fr.spie.events.parcours.VigilanceEvenement.RdvManque;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.events.parcours.VigilanceEvenement.RdvTenu;
import fr.spie.parcours.view.Libelles;
import java.util.function.UnaryOperator;

/// What keeps watch, in one French sentence.
final class PhrasesVigilance {

    private PhrasesVigilance() {}

    static String de(VigilanceEvenement evenement, UnaryOperator<String> nom) {
        return switch (evenement) {
            case RdvPlanifie e ->
                    "Rendez-vous donné le "
                            + Libelles.jour(e.prevuLe())
                            + " avec "
                            + nom.apply(e.avec().professionnel());
            case RdvDeplace e ->
                    "Rendez-vous déplacé au " + Libelles.jour(e.prevuLe()) + avecMotif(e.motif());
            case RdvTenu _ -> "Rendez-vous tenu";
            case RdvManque e ->
                    e.excuse() ? "Rendez-vous manqué, absence excusée" : "Rendez-vous manqué";
            case RdvAnnule e -> "Rendez-vous annulé" + avecMotif(e.motif());
            case RappelEmis e -> "Rappel du rendez-vous du " + Libelles.jour(e.prevuLe());
            case EcheanceApprochee e ->
                    "Échéance proche, le "
                            + Libelles.jour(e.echeanceLe())
                            + " : "
                            + Libelles.de(e.nature());
            case AnomalieOuverte e ->
                    "À traiter avant le "
                            + Libelles.jour(e.echeanceLe())
                            + " : "
                            + Libelles.de(e.nature())
                            + avecMotif(e.motif());
            case AnomalieAttribuee e -> "À traiter, confié à " + nom.apply(e.a().professionnel());
            case AnomalieLevee e -> "Traité" + avecMotif(e.motif());
            case ExamenDemande e -> "Examen demandé en comité de suivi" + avecMotif(e.motif());
            case PersonneConviee e ->
                    "Personne conviée au comité de suivi du "
                            + Libelles.jour(e.prevuLe())
                            + avecMotif(e.lieu());
            case PersonneEntendue e -> "Comité de suivi : " + Libelles.de(e.mode());
            case DecisionComitePrise e ->
                    "Comité de suivi : " + Libelles.mot(e.decision()) + avecMotif(e.motif());
        };
    }
}
