package fr.spie.parcours.view.sante;

import fr.spie.backbone.acces.LecteurSante;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Fait;
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
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
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
import fr.spie.events.parcours.ContinuiteEvenement;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.OutilEvenement;
import fr.spie.events.parcours.OutilEvenement.PassIaeProlonge;
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
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationOutils;
import fr.spie.events.parcours.SituationOutils.PassIae;
import fr.spie.events.parcours.SituationOutils.Prolongation;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.events.parcours.VigilanceEvenement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a dossier says of someone's health, told to a [LecteurSante] only (art. 9 GDPR).
public final class Sante {

    private static final Set<String> THEME = Set.of("sante", "santé");

    private final boolean lisible;
    private final Set<UUID> soins;

    private Sante(boolean lisible, Set<UUID> soins) {
        this.lisible = lisible;
        this.soins = soins;
    }

    public static Sante pourLaPersonne() {
        return new Sante(true, Set.of());
    }

    /// What a professional may know of a dossier.
    ///
    /// @param faits its whole history
    /// @param s what they make
    public static Sante lue(
            List<Fait<ParcoursEvenement>> faits,
            SituationParcours s,
            Appelant appelant,
            LocalDate jour) {
        return new Sante(
                LecteurSante.de(appelant, s, jour).isPresent(),
                faits.stream()
                        .flatMap(
                                f ->
                                        f.evenement() instanceof AccompagnementOuvert e
                                                        && e.dispositif().surPrescription()
                                                ? Stream.of(e.accompagnementId())
                                                : Stream.empty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public static boolean concerne(Accompagnement a) {
        return a.dispositif().surPrescription();
    }

    public static boolean concerne(Objectif o) {
        return THEME.contains(o.theme().strip().toLowerCase(Locale.ROOT));
    }

    /// Without why its hours are fewer: one reason left out would be told by the others.
    public Contrat contrat(Contrat c) {
        return lisible
                ? c
                : new Contrat(
                        c.contratId(),
                        c.regime(),
                        c.signeLe(),
                        c.finLe(),
                        c.heuresHebdomadaires(),
                        c.reviseLe(),
                        Optional.empty());
    }

    /// Without why a PASS IAE goes on, for the same reason.
    public SituationOutils outils(SituationOutils o) {
        return lisible
                ? o
                : new SituationOutils(
                        o.bourses(),
                        o.clis(),
                        o.passIae().stream().map(Sante::sansRaison).toList());
    }

    private static PassIae sansRaison(PassIae p) {
        return new PassIae(
                p.passId(),
                p.numero(),
                p.debutLe(),
                p.finInitialeLe(),
                p.suspensions(),
                p.prolongations().stream()
                        .map(
                                x ->
                                        new Prolongation(
                                                x.prolongationId(),
                                                x.debutLe(),
                                                x.finLe(),
                                                x.demandeeLe(),
                                                Optional.empty()))
                        .toList());
    }

    private static PassIaeProlonge sansRaison(PassIaeProlonge e) {
        return new PassIaeProlonge(
                e.dossierId(),
                e.effectifLe(),
                e.passId(),
                e.prolongationId(),
                e.debutLe(),
                e.finLe(),
                Optional.empty());
    }

    /// The accompaniments that are not told.
    public Set<UUID> soinsTus() {
        return lisible ? Set.of() : soins;
    }

    public List<Accompagnement> accompagnements(List<Accompagnement> tous) {
        return tous.stream().filter(a -> lisible || !concerne(a)).toList();
    }

    /// The fact as it may be told; empty when it may not.
    public Optional<ParcoursEvenement> fait(ParcoursEvenement evenement) {
        return lisible ? Optional.of(evenement) : tu(evenement);
    }

    private Optional<ParcoursEvenement> tu(ParcoursEvenement evenement) {
        return switch (evenement) {
            case AccompagnementEvenement e -> tu(e);
            case PassIaeProlonge e -> Optional.of(sansRaison(e));
            case StatutChange e ->
                    Optional.<ParcoursEvenement>of(e)
                            .filter(_ -> e.statut() != StatutPersonne.TRAVAILLEUR_HANDICAPE);
            case ContinuiteEvenement _,
                    VigilanceEvenement _,
                    OutilEvenement _,
                    ParcoursOuvert _,
                    ReferentDesigne _,
                    RelaisPropose _,
                    RelaisAccepte _,
                    RelaisRefuse _,
                    RelaisExpire _,
                    RelaisAnnule _,
                    PorteurProvisoireDesigne _,
                    ContratSigne _,
                    PrescriptionEmise _,
                    PrescriptionRepondue _,
                    EtapeDemarree _,
                    EtapeTerminee _,
                    EmploiDemarre _,
                    ContactPris _,
                    DossierClos _ ->
                    Optional.of(evenement);
        };
    }

    private Optional<ParcoursEvenement> tu(AccompagnementEvenement evenement) {
        return switch (evenement) {
            case SoinPrescrit _ -> Optional.empty();
            case AccompagnementOuvert e -> saufSoin(e.accompagnementId(), e);
            case AccompagnementRenouvele e -> saufSoin(e.accompagnementId(), e);
            case AccompagnementClos e -> saufSoin(e.accompagnementId(), e);
            case EntretienTenu e -> saufSoin(e.accompagnementId(), e);
            case RestitutionFaite e -> saufSoin(e.accompagnementId(), e);
            case ContratRevise e ->
                    Optional.of(
                            new ContratRevise(
                                    e.dossierId(),
                                    e.effectifLe(),
                                    e.contratId(),
                                    e.finLe(),
                                    e.heuresHebdomadaires(),
                                    Optional.empty(),
                                    e.amenagement().isPresent() ? "" : e.motif()));
            case ObjectifsFixes e ->
                    Optional.of(
                            new ObjectifsFixes(
                                    e.dossierId(),
                                    e.effectifLe(),
                                    e.contratId(),
                                    e.objectifs().stream().filter(o -> !concerne(o)).toList()));
            case ObjectifConclu _,
                    HeuresDeclarees _,
                    EmploiRompu _,
                    SuiviEmploiFait _,
                    StrategieRebondEtablie _,
                    ManquementConstate _,
                    SuspensionProposee _,
                    AvisRendu _,
                    SuspensionDecidee _,
                    SuspensionAbandonnee _,
                    SuspensionLevee _ ->
                    Optional.of(evenement);
        };
    }

    private Optional<ParcoursEvenement> saufSoin(UUID accompagnementId, ParcoursEvenement e) {
        return soins.contains(accompagnementId) ? Optional.empty() : Optional.of(e);
    }
}
