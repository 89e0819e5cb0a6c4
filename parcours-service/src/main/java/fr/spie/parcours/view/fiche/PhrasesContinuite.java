package fr.spie.parcours.view.fiche;

import static fr.spie.parcours.view.fiche.Phrases.avecMotif;

import fr.spie.events.parcours.ContinuiteEvenement;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DecisionRecue;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRetabli;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAbandonne;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAccepte;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.parcours.view.Libelles;
import java.util.function.UnaryOperator;

/// What the world did to the dossier, in one French sentence.
final class PhrasesContinuite {

    private PhrasesContinuite() {}

    static String de(ContinuiteEvenement evenement, UnaryOperator<String> nom) {
        return switch (evenement) {
            case StatutChange e -> "Changement de situation : " + Libelles.de(e.statut());
            case DroitConstate e -> "Droit au RSA " + Libelles.de(e.etat()) + avecMotif(e.motif());
            case DecisionRecue _ -> "Décision d’orientation reçue par la personne";
            case TerritoireChange e ->
                    "Déménagement : " + Libelles.lieu(e.de()) + " → " + Libelles.lieu(e.vers());
            case TransfertDepartementDemande e ->
                    "Transfert demandé au département " + e.departement();
            case TransfertDepartementAccepte _ -> "Transfert accepté par l’autre département";
            case TransfertDepartementAbandonne e -> "Transfert abandonné" + avecMotif(e.motif());
            case DossiersFusionnes e ->
                    "Dossiers fusionnés ; référent unique : "
                            + nom.apply(e.referent().professionnel());
            case DossierAbsorbe _ -> "Dossier fusionné dans un autre";
            case FusionAnnulee e ->
                    "Fusion annulée ; référent unique : "
                            + nom.apply(e.referent().professionnel())
                            + avecMotif(e.motif());
            case CorrectionApportee e -> "Correction" + avecMotif(e.motif());
            case PartageRefuse e -> "La personne refuse le partage avec " + e.institution();
            case PartageRetabli e -> "La personne rétablit le partage avec " + e.institution();
        };
    }
}
