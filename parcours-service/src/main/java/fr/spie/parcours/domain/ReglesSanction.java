package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.suivi;

import fr.spie.events.parcours.AccompagnementEvenement.AvisRendu;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionAbandonnee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionDecidee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationAccompagnement.Sanction;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.AbandonnerSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterManquement;
import fr.spie.parcours.domain.AccompagnementCommande.DeSanction;
import fr.spie.parcours.domain.AccompagnementCommande.DeciderSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.LeverSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.ProposerSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.RendreAvis;
import fr.spie.parcours.domain.RefusAccompagnement.AvisManquant;
import fr.spie.parcours.domain.RefusAccompagnement.ClauseObligatoire;
import fr.spie.parcours.domain.RefusAccompagnement.ContradictoireEnCours;
import fr.spie.parcours.domain.RefusAccompagnement.ManquementHorsContrat;
import fr.spie.parcours.domain.RefusAccompagnement.ManquementIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.MoisHorsBornes;
import fr.spie.parcours.domain.RefusAccompagnement.SuspensionDejaConclue;
import fr.spie.parcours.domain.RefusAccompagnement.SuspensionIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.TauxHorsBornes;
import java.util.List;
import java.util.UUID;

/// Suspension-remobilisation: never automatic, always heard, always reversible, and the
/// accompaniment goes on (2.5, S16).
final class ReglesSanction {

    private static final int TOUT = 100;

    private final Regles regles;

    ReglesSanction(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> decider(DeSanction commande, SituationParcours s) {
        return switch (commande) {
            case ConstaterManquement c -> constater(c, s);
            case ProposerSuspension c -> proposer(c, s);
            case RendreAvis c -> aviser(c, s);
            case DeciderSuspension c -> trancher(c, s);
            case AbandonnerSuspension c -> abandonner(c, s);
            case LeverSuspension c -> lever(c, s);
        };
    }

    /// It breaks a clause of the contract in force (Conseil constitutionnel 2023-858 DC).
    private List<ParcoursEvenement> constater(ConstaterManquement c, SituationParcours s) {
        if (manquement(s, c.manquementId()).findFirst().isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        fait(c);
        exigerSuivi(c, s);
        if (c.clause().isBlank()) {
            throw new ClauseObligatoire(c.contratId()).exception();
        }
        boolean enCours =
                s.contrats().stream()
                        .anyMatch(
                                k ->
                                        k.contratId().equals(c.contratId())
                                                && k.selon(regles).enCours(c.le()));
        if (!enCours) {
            throw new ManquementHorsContrat(c.contratId()).exception();
        }
        return List.of(
                new ManquementConstate(
                        c.dossierId(), c.le(), c.manquementId(), c.contratId(), c.clause()));
    }

    private List<ParcoursEvenement> proposer(ProposerSuspension c, SituationParcours s) {
        exister(c, s);
        var manquement =
                manquement(s, c.manquementId())
                        .findFirst()
                        .orElseThrow(() -> new ManquementIntrouvable(c.manquementId()).exception());
        if (manquement.suspensionId().isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        exigerSuivi(c, s);
        int min = regles.nombre(Parametre.SUSPENSION_TAUX_MIN, c.le());
        var plafond = Parametre.SUSPENSION_TAUX_MAX_FOYER;
        int max = c.foyer() ? regles.nombre(plafond, c.le()) : TOUT;
        if (c.taux() < Math.max(1, min) || c.taux() > max) {
            throw new TauxHorsBornes(
                            c.taux(),
                            min,
                            max,
                            regles.source(
                                    c.taux() > max ? plafond : Parametre.SUSPENSION_TAUX_MIN,
                                    c.le()))
                    .exception();
        }
        exigerMois(c, s);
        return List.of(
                new SuspensionProposee(
                        c.dossierId(),
                        c.le(),
                        c.suspensionId(),
                        c.manquementId(),
                        c.nature(),
                        c.taux(),
                        c.mois()));
    }

    private void exigerMois(ProposerSuspension c, SituationParcours s) {
        boolean deja =
                s.accompagnement().sanctions().stream().anyMatch(x -> x.debutLe().isPresent());
        var parametre =
                deja ? Parametre.SUSPENSION_MOIS_REPETEE : Parametre.SUSPENSION_MOIS_PREMIERE;
        int max = regles.nombre(parametre, c.le());
        if (c.mois() < 1 || c.mois() > max) {
            throw new MoisHorsBornes(c.mois(), max, regles.source(parametre, c.le())).exception();
        }
    }

    private static List<ParcoursEvenement> aviser(RendreAvis c, SituationParcours s) {
        var sanction = suspension(c, s, c.suspensionId());
        if (sanction.avisLe().isPresent()) {
            return List.of();
        }
        fait(c);
        droit(
                c.acteur().encadre(),
                "L’avis de l’équipe pluridisciplinaire est noté par le département.");
        return List.of(
                new AvisRendu(c.dossierId(), c.le(), c.suspensionId(), c.favorable(), c.membres()));
    }

    /// After ten days to answer and the opinion of the équipe pluridisciplinaire.
    private List<ParcoursEvenement> trancher(DeciderSuspension c, SituationParcours s) {
        var sanction = suspension(c, s, c.suspensionId());
        if (sanction.decideeLe().isPresent()) {
            return List.of();
        }
        if (sanction.leveeLe().isPresent()) {
            throw new SuspensionDejaConclue(c.suspensionId()).exception();
        }
        decisionDuJour(c);
        droit(
                c.acteur().preside(),
                "Une suspension est décidée par le président du conseil départemental.");
        var proposeeLe = sanction.proposeeLe().orElseThrow();
        var jusquau = regles.apres(Parametre.CONTRADICTOIRE, proposeeLe);
        if (!c.le().isAfter(jusquau)) {
            throw new ContradictoireEnCours(
                            jusquau, regles.source(Parametre.CONTRADICTOIRE, proposeeLe))
                    .exception();
        }
        if (sanction.avisLe().isEmpty()) {
            throw new AvisManquant(c.suspensionId()).exception();
        }
        return List.of(
                new SuspensionDecidee(
                        c.dossierId(),
                        c.le(),
                        c.suspensionId(),
                        sanction.taux().orElseThrow(),
                        c.le(),
                        c.le().plusMonths(sanction.mois().orElseThrow())));
    }

    private static List<ParcoursEvenement> abandonner(AbandonnerSuspension c, SituationParcours s) {
        var sanction = suspension(c, s, c.suspensionId());
        if (sanction.decideeLe().isPresent()) {
            throw new SuspensionDejaConclue(c.suspensionId()).exception();
        }
        if (sanction.leveeLe().isPresent()) {
            return List.of();
        }
        decisionDuJour(c);
        exigerSuivi(c, s);
        return List.of(
                new SuspensionAbandonnee(c.dossierId(), c.le(), c.suspensionId(), c.motif()));
    }

    private static List<ParcoursEvenement> lever(LeverSuspension c, SituationParcours s) {
        var sanction = suspension(c, s, c.suspensionId());
        if (sanction.leveeLe().isPresent()) {
            return List.of();
        }
        decisionDuJour(c);
        exigerSuivi(c, s);
        return List.of(new SuspensionLevee(c.dossierId(), c.le(), c.suspensionId(), c.motif()));
    }

    private static void exigerSuivi(ParcoursCommande c, SituationParcours s) {
        suivi(c, s, "Un manquement et ses suites sont notés par qui suit le dossier.");
    }

    private static java.util.stream.Stream<Sanction> manquement(SituationParcours s, UUID id) {
        return s.accompagnement().sanctions().stream().filter(x -> x.manquementId().equals(id));
    }

    private static Sanction suspension(ParcoursCommande c, SituationParcours s, UUID id) {
        exister(c, s);
        return s.accompagnement().sanctions().stream()
                .filter(x -> x.suspensionId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new SuspensionIntrouvable(id).exception());
    }
}
