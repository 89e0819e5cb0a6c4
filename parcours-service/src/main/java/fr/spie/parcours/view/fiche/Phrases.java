package fr.spie.parcours.view.fiche;

import fr.spie.events.parcours.AccompagnementEvenement;
import fr.spie.events.parcours.ContinuiteEvenement;
import fr.spie.events.parcours.OutilEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.VigilanceEvenement;
import fr.spie.parcours.view.Libelles;
import java.util.function.UnaryOperator;

/// What happened, in one French sentence.
final class Phrases {

    private Phrases() {}

    static String de(ParcoursEvenement evenement, UnaryOperator<String> nom) {
        return switch (evenement) {
            case ParcoursOuvert e ->
                    "Parcours ouvert ; porteur provisoire : "
                            + nom.apply(e.porteur().professionnel());
            case ReferentDesigne e ->
                    "Référent unique désigné : " + nom.apply(e.referent().professionnel());
            case RelaisPropose e ->
                    "Relais proposé à "
                            + nom.apply(e.vers().professionnel())
                            + avecMotif(e.motif());
            case RelaisAccepte e -> "Relais accepté par " + nom.apply(e.vers().professionnel());
            case RelaisRefuse e -> "Relais refusé" + avecMotif(e.motif());
            case RelaisExpire _ -> "Relais expiré sans réponse";
            case RelaisAnnule e -> "Relais annulé" + avecMotif(e.motif());
            case PorteurProvisoireDesigne e ->
                    nom.apply(e.porteur().professionnel())
                            + " prend provisoirement la suite de "
                            + nom.apply(e.de().professionnel());
            case ContratSigne e ->
                    Libelles.de(e.regime()) + " signé jusqu’au " + Libelles.jour(e.finLe());
            case PrescriptionEmise e -> "Prescription émise" + avecMotif(e.motif());
            case PrescriptionRepondue e ->
                    "Réponse à la prescription : "
                            + Libelles.de(e.reponse())
                            + avecMotif(e.precision());
            case EtapeDemarree e -> "Étape démarrée : " + Libelles.mot(e.nature());
            case EtapeTerminee e -> "Étape terminée : " + Libelles.de(e.resultat());
            case EmploiDemarre e -> "Emploi démarré : " + Libelles.de(e.contrat());
            case ContactPris e -> "Contact : " + Libelles.mot(e.nature());
            case AccompagnementEvenement e -> PhrasesAccompagnement.de(e, nom);
            case OutilEvenement e -> PhrasesOutils.de(e);
            case ContinuiteEvenement e -> PhrasesContinuite.de(e, nom);
            case VigilanceEvenement e -> PhrasesVigilance.de(e, nom);
            case DossierClos e -> "Dossier clos : " + Libelles.de(e.issue()) + avecMotif(e.motif());
        };
    }

    static String avecMotif(String motif) {
        return motif.isBlank() ? "" : " (" + Libelles.phrase(motif.strip()) + ")";
    }
}
