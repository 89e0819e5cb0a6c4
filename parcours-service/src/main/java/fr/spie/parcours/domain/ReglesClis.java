package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.beneficiaire;
import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.suivi;

import fr.spie.events.parcours.OutilEvenement.ClisSigne;
import fr.spie.events.parcours.OutilEvenement.ClisTermine;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationOutils.Clis;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.OutilCommande.SignerClis;
import fr.spie.parcours.domain.OutilCommande.TerminerClis;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import fr.spie.parcours.domain.RefusOutil.ApresLaFinDuClis;
import fr.spie.parcours.domain.RefusOutil.ClisDejaEnCours;
import fr.spie.parcours.domain.RefusOutil.ClisDejaTermine;
import fr.spie.parcours.domain.RefusOutil.ClisIntrouvable;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// The contrat local d'innovation sociale: a job with a tutor, and an aid to the employer counted
/// on the months worked (Q044 to Q049).
final class ReglesClis {

    private static final int CENTIMES = 100;

    private final Regles regles;

    ReglesClis(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> signer(SignerClis c, SituationParcours s) {
        if (s.outils().clis(c.clisId()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        droit(
                c.acteur().preside(),
                "Un contrat local d’innovation sociale est signé par le président du conseil"
                        + " départemental.");
        beneficiaire(c, s);
        exigerHeures(c);
        exigerDuree(c);
        exigerSeul(c, s);
        var montant =
                switch (c.nature()) {
                    case CDD -> Parametre.CLIS_MONTANT_CDD;
                    case CDI -> Parametre.CLIS_MONTANT_CDI;
                };
        return List.of(
                new ClisSigne(
                        c.dossierId(),
                        c.le(),
                        c.clisId(),
                        c.nature(),
                        c.employeur(),
                        c.tuteur(),
                        c.debutLe(),
                        c.finLe(),
                        c.heuresHebdomadaires(),
                        regles.nombre(montant, c.le()) * CENTIMES));
    }

    private void exigerHeures(SignerClis c) {
        int min = regles.nombre(Parametre.CLIS_HEURES_MIN, c.le());
        if (c.heuresHebdomadaires() < min) {
            throw hors(
                    c,
                    "Ce contrat prévoit au moins " + min + " heures par semaine",
                    Parametre.CLIS_HEURES_MIN);
        }
    }

    private void exigerDuree(SignerClis c) {
        if (c.nature() == NatureClis.CDI) {
            c.finLe()
                    .ifPresent(
                            _ -> {
                                throw hors(c, "Un CDI n’a pas de fin", Parametre.CLIS_MONTANT_CDI);
                            });
            return;
        }
        var auPlusTot = regles.apres(Parametre.CLIS_DUREE_MIN, c.debutLe()).minusDays(1);
        if (c.finLe().filter(fin -> !fin.isBefore(auPlusTot)).isEmpty()) {
            throw hors(
                    c,
                    "Ce contrat dure au moins jusqu’au " + RefusParcours.jour(auPlusTot),
                    Parametre.CLIS_DUREE_MIN);
        }
    }

    private static void exigerSeul(SignerClis c, SituationParcours s) {
        s.outils().clis().stream()
                .filter(
                        autre ->
                                autre.termineLe()
                                        .or(autre::finLe)
                                        .filter(c.debutLe()::isAfter)
                                        .isEmpty())
                .findFirst()
                .ifPresent(
                        autre -> {
                            throw new ClisDejaEnCours(autre.clisId()).exception();
                        });
    }

    /// The aid is counted again: what was promised stays said, what is due is said beside it.
    List<ParcoursEvenement> terminer(TerminerClis c, SituationParcours s) {
        exister(c, s);
        var clis =
                s.outils()
                        .clis(c.clisId())
                        .orElseThrow(() -> new ClisIntrouvable(c.clisId()).exception());
        if (clis.termineLe().isPresent()) {
            return dejaTermine(c, clis, clis.termineLe().get());
        }
        fait(c);
        suivi(c, s, "La fin d’un contrat est notée par qui suit le dossier.");
        if (c.le().isBefore(clis.debutLe())) {
            throw new DateAnterieure(c.le(), clis.debutLe()).exception();
        }
        clis.finLe()
                .filter(c.le()::isAfter)
                .ifPresent(
                        fin -> {
                            throw new ApresLaFinDuClis(c.clisId(), fin).exception();
                        });
        int tous = regles.nombre(Parametre.CLIS_MOIS, clis.signeLe());
        int mois = mois(clis.debutLe(), c.le(), tous);
        return List.of(
                new ClisTermine(
                        c.dossierId(),
                        c.le(),
                        c.clisId(),
                        mois,
                        part(clis.centimes(), mois, tous),
                        c.motif()));
    }

    private static List<ParcoursEvenement> dejaTermine(
            TerminerClis c, Clis clis, LocalDate termineLe) {
        if (termineLe.equals(c.le())) {
            return List.of();
        }
        throw new ClisDejaTermine(clis.clisId(), termineLe).exception();
    }

    /// Whole months from date to date, clamped to the end of the month (E27).
    private static int mois(LocalDate debut, LocalDate dernierJour, int max) {
        int mois = 0;
        while (mois < max && !debut.plusMonths(mois + 1L).isAfter(dernierJour.plusDays(1))) {
            mois++;
        }
        return mois;
    }

    private static int part(int centimes, int mois, int tous) {
        return BigDecimal.valueOf(centimes)
                .multiply(BigDecimal.valueOf(mois))
                .divide(BigDecimal.valueOf(tous), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private RuntimeException hors(SignerClis c, String limite, Parametre parametre) {
        return new OutilHorsLimite(OutilInsertion.CLIS, limite, regles.source(parametre, c.le()))
                .exception();
    }
}
