package fr.spie.fse.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.fse.FseEvenement.EntreeRectifiee;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import fr.spie.events.fse.FseEvenement.SortieConstatee;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.SituationParticipation;
import fr.spie.events.fse.SituationParticipation.Situation;
import fr.spie.events.fse.SituationParticipation.Sortie;
import fr.spie.events.fse.StatutEmploi;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.fse.domain.ParticipationCommande.ConstaterCloture;
import fr.spie.fse.domain.ParticipationCommande.ConstaterEmploi;
import fr.spie.fse.domain.ParticipationCommande.ConstaterRentree;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSituation;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSortie;
import fr.spie.fse.domain.ParticipationCommande.OuvrirParticipation;
import fr.spie.fse.domain.ParticipationCommande.RectifierEntree;
import fr.spie.fse.domain.Questionnaire.Naissance;
import fr.spie.fse.domain.RefusFse.AvantEntree;
import fr.spie.fse.domain.RefusFse.ChomageApresEntree;
import fr.spie.fse.domain.RefusFse.CiteInvalide;
import fr.spie.fse.domain.RefusFse.EncorePresente;
import fr.spie.fse.domain.RefusFse.NaissanceApresEntree;
import fr.spie.fse.domain.RefusFse.ParticipationDejaOuverte;
import fr.spie.fse.domain.RefusFse.ParticipationInconnue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of a participation. What the parcours tells ([ConstaterEmploi], [ConstaterCloture])
/// gives the same result whether it is heard before or after what people declare.
public enum ParticipationDecideur
        implements Decideur<ParticipationCommande, Participation, ParticipationEvenement> {
    INSTANCE;

    @Override
    public Participation initial() {
        return Participation.INCONNUE;
    }

    @Override
    public Participation evoluer(Participation etat, Fait<ParticipationEvenement> fait) {
        return etat.avec(fait);
    }

    @Override
    public List<ParticipationEvenement> decider(
            ParticipationCommande commande, Participation etat) {
        var situation = etat.situation();
        return switch (commande) {
            case OuvrirParticipation c -> ouvrir(c, situation);
            case RectifierEntree c -> rectifier(c, connue(c.participationId(), situation));
            case ConstaterSortie c -> sortir(c, connue(c.participationId(), situation));
            case ConstaterSituation c -> situer(c, connue(c.participationId(), situation));
            case ConstaterRentree c -> rentrer(c, connue(c.participationId(), situation));
            case ConstaterEmploi c -> situation.map(p -> embaucher(c, p)).orElse(List.of());
            case ConstaterCloture c -> situation.map(p -> cloturer(c, p)).orElse(List.of());
        };
    }

    private static SituationParticipation connue(
            UUID participationId, Optional<SituationParticipation> situation) {
        return situation.orElseThrow(() -> new ParticipationInconnue(participationId).exception());
    }

    private static List<ParticipationEvenement> ouvrir(
            OuvrirParticipation c, Optional<SituationParticipation> situation) {
        var q = c.questionnaire();
        verifier(q, c.entreeLe());
        if (situation.isPresent()) {
            var p = situation.get();
            if (p.entreeLe().equals(c.entreeLe()) && dejaDit(q, p)) {
                return List.of();
            }
            throw new ParticipationDejaOuverte(p.participationId(), p.entreeLe()).exception();
        }
        return List.of(
                new ParticipationOuverte(
                        c.participationId(),
                        c.entreeLe(),
                        c.operationId(),
                        c.dossierId(),
                        q.sexe(),
                        age(q, c.entreeLe()),
                        chiffre(q),
                        q.statut(),
                        q.sansEmploiDepuisLe(),
                        q.cite()));
    }

    private static void verifier(Questionnaire q, LocalDate entreeLe) {
        if (q.naissance().filter(n -> n.le().isAfter(entreeLe)).isPresent()) {
            throw new NaissanceApresEntree(entreeLe).exception();
        }
        q.sansEmploiDepuisLe()
                .filter(entreeLe::isBefore)
                .ifPresent(
                        le -> {
                            throw new ChomageApresEntree(le, entreeLe).exception();
                        });
        q.cite()
                .filter(cite -> cite < 0 || cite > 8)
                .ifPresent(
                        cite -> {
                            throw new CiteInvalide(cite).exception();
                        });
    }

    private static boolean dejaDit(Questionnaire q, SituationParticipation p) {
        return dejaDit(q.sexe(), p.sexe())
                && dejaDit(age(q, p.entreeLe()), p.age())
                && dejaDit(q.statut(), p.statut())
                && dejaDit(q.sansEmploiDepuisLe(), p.sansEmploiDepuisLe())
                && dejaDit(q.cite(), p.cite());
    }

    private static <T> boolean dejaDit(Optional<T> dit, Optional<T> su) {
        return dit.isEmpty() || dit.equals(su);
    }

    private static Optional<Integer> age(Questionnaire q, LocalDate entreeLe) {
        return q.naissance().map(n -> n.ageLe(entreeLe));
    }

    private static Optional<Chiffre> chiffre(Questionnaire q) {
        return q.naissance().map(Naissance::chiffre);
    }

    /// Dated as the entry it corrects; the day it became known is its recording (R15).
    private static List<ParticipationEvenement> rectifier(
            RectifierEntree c, SituationParticipation p) {
        var q = c.questionnaire();
        verifier(q, p.entreeLe());
        if (dejaDit(q, p) && dejaDit(chiffre(q), p.naissanceLe())) {
            return List.of();
        }
        return List.of(
                new EntreeRectifiee(
                        p.participationId(),
                        p.entreeLe(),
                        q.sexe(),
                        age(q, p.entreeLe()),
                        chiffre(q),
                        q.statut(),
                        q.sansEmploiDepuisLe(),
                        q.cite(),
                        c.motif()));
    }

    /// Said again with another date or nature, it corrects the exit of that period (R11).
    private static List<ParticipationEvenement> sortir(
            ConstaterSortie c, SituationParticipation p) {
        pasAvantEntree(c.le(), p);
        var sortie = Optional.of(new Sortie(c.le(), c.nature()));
        return p.periode(c.le()).filter(periode -> periode.sortie().equals(sortie)).isPresent()
                ? List.of()
                : List.of(new SortieConstatee(p.participationId(), c.le(), c.nature()));
    }

    private static List<ParticipationEvenement> situer(
            ConstaterSituation c, SituationParticipation p) {
        pasAvantEntree(c.le(), p);
        return situation(p, c.le(), c.statut(), c.preuve()).map(List::of).orElse(List.of());
    }

    private static Optional<ParticipationEvenement> situation(
            SituationParticipation p, LocalDate le, StatutEmploi statut, String preuve) {
        if (p.situations().contains(new Situation(le, statut, preuve))) {
            return Optional.empty();
        }
        var dernierDuJour =
                p.situations().stream()
                        .filter(s -> s.le().equals(le))
                        .map(Situation::statut)
                        .reduce((ancien, dernier) -> dernier);
        return dernierDuJour.equals(Optional.of(statut))
                ? Optional.empty()
                : Optional.of(new SituationConstatee(p.participationId(), le, statut, preuve));
    }

    private static void pasAvantEntree(LocalDate le, SituationParticipation p) {
        if (le.isBefore(p.entreeLe())) {
            throw new AvantEntree(le, p.entreeLe()).exception();
        }
    }

    private static List<ParticipationEvenement> rentrer(
            ConstaterRentree c, SituationParticipation p) {
        pasAvantEntree(c.le(), p);
        if (p.periodes().stream().anyMatch(periode -> periode.debutLe().equals(c.le()))) {
            return List.of();
        }
        if (p.periode(c.le())
                .flatMap(SituationParticipation.Periode::sortie)
                .filter(s -> s.le().isBefore(c.le()))
                .isEmpty()) {
            throw new EncorePresente(p.participationId(), c.le()).exception();
        }
        return List.of(new RentreeConstatee(p.participationId(), c.le()));
    }

    private static List<ParticipationEvenement> embaucher(
            ConstaterEmploi c, SituationParticipation p) {
        return c.le().isBefore(p.entreeLe())
                ? List.of()
                : situation(p, c.le(), StatutEmploi.EN_EMPLOI, "contrat " + c.contrat())
                        .map(List::of)
                        .orElse(List.of());
    }

    /// The person leaves with the dossier, unless out already; an outcome that is a job tells the
    /// situation on that day too (R9).
    private static List<ParticipationEvenement> cloturer(
            ConstaterCloture c, SituationParticipation p) {
        var decision = new ArrayList<ParticipationEvenement>();
        if (c.le().isBefore(p.entreeLe())) {
            return decision;
        }
        if (p.periode(c.le()).filter(periode -> periode.sortie().isEmpty()).isPresent()) {
            nature(c.issue())
                    .map(n -> new SortieConstatee(p.participationId(), c.le(), n))
                    .ifPresent(decision::add);
        }
        if (c.issue().emploi()) {
            situation(p, c.le(), StatutEmploi.EN_EMPLOI, "issue du dossier " + c.issue())
                    .ifPresent(decision::add);
        }
        return decision;
    }

    /// Two files made one is no exit of the person.
    private static Optional<NatureSortie> nature(IssueParcours issue) {
        return switch (issue) {
            case CDI, CDD_GE_6M, CREATION_ACTIVITE, FORMATION_QUALIFIANTE ->
                    Optional.of(NatureSortie.ANTICIPEE_POSITIVE);
            case RETRAITE, AUTONOMIE, REORIENTATION_DROIT_COMMUN, TRANSFERE ->
                    Optional.of(NatureSortie.PREVUE);
            case DEMENAGEMENT_HORS_FRANCE, ABANDON_MOTIVE, REFUS_PERSONNE, PERDU_DE_VUE ->
                    Optional.of(NatureSortie.ABANDON);
            case RADIATION -> Optional.of(NatureSortie.EXCLUSION);
            case DECES -> Optional.of(NatureSortie.DECES);
            case FUSION -> Optional.empty();
        };
    }
}
