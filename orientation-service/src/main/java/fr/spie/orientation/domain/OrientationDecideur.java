package fr.spie.orientation.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.CorrigerFait;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.ReviserDevoirs;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import java.util.List;
import java.util.stream.Stream;

/// Sends each command of the front door to its rules, with the situation its history makes.
public final class OrientationDecideur
        implements Decideur<OrientationCommande, Dossier, OrientationEvenement> {

    /// The président du conseil départemental, or who signs for them.
    public static final String PCD = "PCD";

    /// Who decides when the legal limit has passed (D. 262-65-2 CASF).
    public static final String FRANCE_TRAVAIL = "france-travail";

    private final ReglesAccueil accueil;
    private final ReglesDecision decision;
    private final ReglesDuPoint point;

    public OrientationDecideur(Regles regles) {
        this(regles, Criteres.PAR_DEFAUT);
    }

    public OrientationDecideur(Regles regles, Criteres criteres) {
        this.accueil = new ReglesAccueil(regles);
        this.decision = new ReglesDecision(regles, criteres);
        this.point = new ReglesDuPoint(regles);
    }

    @Override
    public Dossier initial() {
        return Dossier.VIDE;
    }

    @Override
    public Dossier evoluer(Dossier dossier, Fait<OrientationEvenement> fait) {
        return dossier.avec(fait);
    }

    @Override
    public List<OrientationEvenement> decider(OrientationCommande commande, Dossier dossier) {
        var s = dossier.situation();
        return switch (commande) {
            case AccueilCommande c -> accueil.decider(c, s);
            case DeciderOrientation c -> decider(c, s);
            case DecisionCommande c -> decision.decider(c, s);
            case IdentiteCommande c -> ReglesIdentite.decider(c, dossier, this);
            case NotifierDroits c -> ReglesDroits.notifier(c, s);
            case RectifierIdentite c -> ReglesDroits.rectifier(c, s);
            case ReviserDevoirs c -> ReglesDroits.reviser(c, s);
            case SuspendreDroits c -> ReglesDroits.suspendre(c, dossier);
            case RetablirDroits c -> ReglesDroits.retablir(c, dossier);
            case FermerDroits c -> ReglesDroits.fermer(c, dossier);
            case ConstaterDemenagement c -> ReglesDroits.demenager(c, s);
            case ConstaterSituation c -> ReglesDroits.constater(c, dossier, this::decider);
            case FaireLePoint c -> point.faire(c, s);
            case CorrigerFait c -> ReglesCorrection.corriger(c, dossier);
        };
    }

    /// A decision that comes late says so, whether or not a watch passed before it.
    private List<OrientationEvenement> decider(DeciderOrientation c, SituationOrientation s) {
        var decides = decision.decider(c, s);
        return decides.isEmpty()
                ? decides
                : Stream.concat(point.retards(c.dossierId(), c.le(), s), decides.stream()).toList();
    }
}
