package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;

import fr.spie.events.parcours.AccompagnementEvenement.EmploiRompu;
import fr.spie.events.parcours.AccompagnementEvenement.StrategieRebondEtablie;
import fr.spie.events.parcours.AccompagnementEvenement.SuiviEmploiFait;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Emploi;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterRuptureEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.DEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.EtablirStrategieRebond;
import fr.spie.parcours.domain.AccompagnementCommande.NoterSuiviEmploi;
import fr.spie.parcours.domain.RefusAccompagnement.EmploiIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.EtapeHorsChantier;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.EtapeIntrouvable;
import java.util.List;
import java.util.UUID;

/// Work, its follow-up and its break; the rebound out of an ACI (S9, S13).
final class ReglesEmploi {

    List<ParcoursEvenement> decider(DEmploi commande, SituationParcours s) {
        return switch (commande) {
            case ConstaterRuptureEmploi c -> rompre(c, s);
            case NoterSuiviEmploi c -> suivre(c, s);
            case EtablirStrategieRebond c -> rebondir(c, s);
        };
    }

    /// A fact of the world: the référent is still there, no new orientation (E10).
    private static List<ParcoursEvenement> rompre(ConstaterRuptureEmploi c, SituationParcours s) {
        var emploi = emploi(c, s, c.emploiId());
        if (emploi.rompuLe().isPresent()) {
            return List.of();
        }
        fait(c);
        apres(c, emploi);
        return List.of(new EmploiRompu(c.dossierId(), c.le(), c.emploiId(), c.motif()));
    }

    private static List<ParcoursEvenement> suivre(NoterSuiviEmploi c, SituationParcours s) {
        var emploi = emploi(c, s, c.emploiId());
        if (emploi.suivis().contains(c.le())) {
            return List.of();
        }
        fait(c);
        apres(c, emploi);
        return List.of(
                new SuiviEmploiFait(c.dossierId(), c.le(), c.emploiId(), c.suiviId(), c.enPoste()));
    }

    private static void apres(ParcoursCommande c, Emploi emploi) {
        if (c.le().isBefore(emploi.demarreLe())) {
            throw new DateAnterieure(c.le(), emploi.demarreLe()).exception();
        }
    }

    private static List<ParcoursEvenement> rebondir(EtablirStrategieRebond c, SituationParcours s) {
        exister(c, s);
        var etape =
                s.etapes().stream()
                        .filter(e -> e.etapeId().equals(c.etapeId()))
                        .findFirst()
                        .orElseThrow(() -> new EtapeIntrouvable(c.etapeId()).exception());
        if (etape.outil().filter(OutilInsertion::aci).isEmpty()) {
            throw new EtapeHorsChantier(c.etapeId()).exception();
        }
        boolean etablie =
                s.accompagnement().rebonds().stream()
                        .anyMatch(r -> r.etapeId().equals(c.etapeId()));
        if (etablie) {
            return List.of();
        }
        fait(c);
        droit(
                c.acteur().coordonneLeRebond()
                        || c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().est(p.porteur()))
                                .isPresent(),
                "La stratégie rebond est établie par le coordinateur rebond ou le référent unique.");
        return List.of(
                new StrategieRebondEtablie(
                        c.dossierId(),
                        c.le(),
                        c.etapeId(),
                        new Porteur(c.acteur().professionnel(), c.acteur().institution()),
                        c.orientationVisee()));
    }

    private static Emploi emploi(ParcoursCommande c, SituationParcours s, UUID emploiId) {
        exister(c, s);
        return s.emplois().stream()
                .filter(e -> e.emploiId().equals(emploiId))
                .findFirst()
                .orElseThrow(() -> new EmploiIntrouvable(emploiId).exception());
    }
}
