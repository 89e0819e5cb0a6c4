package fr.spie.parcours.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.DEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.DeContrat;
import fr.spie.parcours.domain.AccompagnementCommande.DeDispositif;
import fr.spie.parcours.domain.AccompagnementCommande.DeSanction;
import fr.spie.parcours.domain.OutilCommande.CloreBoursePermis;
import fr.spie.parcours.domain.OutilCommande.ConstaterPassIae;
import fr.spie.parcours.domain.OutilCommande.ConstaterProlongationPass;
import fr.spie.parcours.domain.OutilCommande.ConstaterSuspensionPass;
import fr.spie.parcours.domain.OutilCommande.DemanderBoursePermis;
import fr.spie.parcours.domain.OutilCommande.NoterBenevolat;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.OutilCommande.SignerClis;
import fr.spie.parcours.domain.OutilCommande.SignerConventionBourse;
import fr.spie.parcours.domain.OutilCommande.TerminerClis;
import fr.spie.parcours.domain.OutilCommande.VerserBoursePermis;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.ParcoursCommande.ConstaterEmploi;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.EmettrePrescription;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import fr.spie.parcours.domain.ParcoursCommande.SignerContrat;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Sends each command to its rules, with the situation its history makes.
public final class ParcoursDecideur
        implements Decideur<ParcoursCommande, Dossier, ParcoursEvenement> {

    private final ReglesRelais relais;
    private final ReglesAccompagnement accompagnement;
    private final ReglesCloture cloture;
    private final ReglesDispositifs dispositifs;
    private final ReglesDuContrat contrat;
    private final ReglesEmploi emploi = new ReglesEmploi();
    private final ReglesSanction sanction;
    private final ReglesBourse bourse;
    private final ReglesClis clis;
    private final ReglesPassIae passIae;
    private final ReglesContinuite continuite;
    private final ReglesVigilance vigilance;

    public ParcoursDecideur(Regles regles) {
        this.relais = new ReglesRelais(regles);
        this.accompagnement = new ReglesAccompagnement(regles);
        this.cloture = new ReglesCloture(regles);
        this.dispositifs = new ReglesDispositifs(regles);
        this.contrat = new ReglesDuContrat(regles);
        this.sanction = new ReglesSanction(regles);
        this.bourse = new ReglesBourse(regles);
        this.clis = new ReglesClis(regles);
        this.passIae = new ReglesPassIae(regles);
        this.continuite = new ReglesContinuite(regles);
        this.vigilance = new ReglesVigilance(regles);
    }

    @Override
    public Dossier initial() {
        return Dossier.VIDE;
    }

    @Override
    public List<ParcoursEvenement> decider(ParcoursCommande commande, Dossier dossier) {
        var s = dossier.situation();
        return switch (commande) {
            case DeDispositif c -> dispositifs.decider(c, s);
            case DeContrat c -> contrat.decider(c, s);
            case DEmploi c -> emploi.decider(c, s);
            case DeSanction c -> sanction.decider(c, s);
            case OutilCommande c -> decider(c, s);
            case ContinuiteCommande c -> continuite.decider(c, dossier);
            case FaireLePoint c -> jusquauSilence(dossier, d -> vigilance.decider(c, d));
            case VigilanceCommande c -> vigilance.decider(c, s);
            case OuvrirParcours c -> ReglesReferent.ouvrir(c, s);
            case DesignerReferent c -> jusquauSilence(dossier, d -> ReglesReferent.designer(c, d));
            case SignalerReferentIndisponible c ->
                    jusquauSilence(dossier, d -> ReglesReferent.suppleer(c, d));
            case ProposerRelais c -> relais.proposer(c, s);
            case AccepterRelais c -> relais.accepter(c, s);
            case RefuserRelais c -> relais.refuser(c, s);
            case AnnulerRelais c -> relais.annuler(c, s);
            case SignerContrat c -> accompagnement.signer(c, s);
            case EmettrePrescription c -> accompagnement.prescrire(c, s);
            case NoterReponsePrescription c -> accompagnement.noterReponse(c, s);
            case DemarrerEtape c -> accompagnement.demarrer(c, s);
            case TerminerEtape c -> accompagnement.terminer(c, s);
            case ConstaterEmploi c -> accompagnement.constaterEmploi(c, s);
            case NoterContact c -> accompagnement.noterContact(c, s);
            case CloreDossier c -> cloture.clore(c, s);
        };
    }

    private List<ParcoursEvenement> decider(OutilCommande commande, SituationParcours s) {
        return switch (commande) {
            case DemanderBoursePermis c -> bourse.demander(c, s);
            case NoterPlaceBourse c -> bourse.noterPlace(c, s);
            case SignerConventionBourse c -> bourse.signer(c, s);
            case NoterBenevolat c -> bourse.noterBenevolat(c, s);
            case VerserBoursePermis c -> bourse.verser(c, s);
            case CloreBoursePermis c -> bourse.clore(c, s);
            case SignerClis c -> clis.signer(c, s);
            case TerminerClis c -> clis.terminer(c, s);
            case ConstaterPassIae c -> passIae.delivrer(c, s);
            case ConstaterSuspensionPass c -> passIae.suspendre(c, s);
            case ConstaterProlongationPass c -> passIae.prolonger(c, s);
        };
    }

    /// A change of carrier may give effect to what waited behind it, which is then decided upon
    /// too.
    private static List<ParcoursEvenement> jusquauSilence(
            Dossier dossier, Function<SituationParcours, List<ParcoursEvenement>> regle) {
        var decides = new ArrayList<ParcoursEvenement>();
        var suite = regle.apply(dossier.situation());
        while (!suite.isEmpty()) {
            decides.addAll(suite);
            suite = regle.apply(dossier.apres(decides).situation());
        }
        return List.copyOf(decides);
    }

    @Override
    public Dossier evoluer(Dossier dossier, Fait<ParcoursEvenement> fait) {
        return dossier.avec(fait);
    }
}
