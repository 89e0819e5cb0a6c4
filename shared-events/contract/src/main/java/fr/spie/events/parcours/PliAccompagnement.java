package fr.spie.events.parcours;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementRenouvele;
import fr.spie.events.parcours.AccompagnementEvenement.AvisRendu;
import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.AccompagnementEvenement.EmploiRompu;
import fr.spie.events.parcours.AccompagnementEvenement.EntretienTenu;
import fr.spie.events.parcours.AccompagnementEvenement.HeuresDeclarees;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
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
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Fin;
import fr.spie.events.parcours.SituationAccompagnement.Heures;
import fr.spie.events.parcours.SituationAccompagnement.ObjectifSuivi;
import fr.spie.events.parcours.SituationAccompagnement.Rebond;
import fr.spie.events.parcours.SituationAccompagnement.Sanction;
import fr.spie.events.parcours.SituationAccompagnement.Soin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The fold of what is done with the person. Everything is gathered by id and joined after the last
/// fact, so that no order of facts matters.
final class PliAccompagnement {

    private final Map<UUID, AccompagnementOuvert> ouverts = new LinkedHashMap<>();
    private final Map<UUID, List<AccompagnementRenouvele>> renouveles = new LinkedHashMap<>();
    private final Map<UUID, AccompagnementClos> clos = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, LocalDate>> entretiens = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> restitutions = new LinkedHashMap<>();
    private final Map<UUID, Soin> soins = new LinkedHashMap<>();
    private final Map<UUID, ObjectifSuivi> objectifs = new LinkedHashMap<>();
    private final Map<UUID, ObjectifConclu> objectifsConclus = new LinkedHashMap<>();
    private final Map<UUID, Heures> heures = new LinkedHashMap<>();
    private final Map<UUID, Rebond> rebonds = new LinkedHashMap<>();
    private final Map<UUID, ManquementConstate> manquements = new LinkedHashMap<>();
    private final Map<UUID, SuspensionProposee> propositions = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> avis = new LinkedHashMap<>();
    private final Map<UUID, SuspensionDecidee> decisions = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> levees = new LinkedHashMap<>();
    private final Map<UUID, List<ContratRevise>> revisions = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> ruptures = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, SuiviEmploiFait>> suivis = new LinkedHashMap<>();

    /// @return whether the fact had an effect
    boolean appliquer(AccompagnementEvenement evenement) {
        return switch (evenement) {
            case AccompagnementOuvert e -> ouverts.putIfAbsent(e.accompagnementId(), e) == null;
            case AccompagnementRenouvele e ->
                    renouveles
                            .computeIfAbsent(e.accompagnementId(), id -> new ArrayList<>())
                            .add(e);
            case AccompagnementClos e -> clos.putIfAbsent(e.accompagnementId(), e) == null;
            case EntretienTenu e ->
                    entretiens
                                    .computeIfAbsent(
                                            e.accompagnementId(), id -> new LinkedHashMap<>())
                                    .putIfAbsent(e.entretienId(), e.effectifLe())
                            == null;
            case RestitutionFaite e ->
                    restitutions.putIfAbsent(e.accompagnementId(), e.effectifLe()) == null;
            case SoinPrescrit e ->
                    soins.putIfAbsent(
                                    e.prescriptionId(),
                                    new Soin(
                                            e.prescriptionId(),
                                            e.dispositif(),
                                            e.prescripteur(),
                                            e.effectifLe()))
                            == null;
            case ObjectifsFixes e -> fixer(e);
            case ObjectifConclu e -> objectifsConclus.putIfAbsent(e.objectifId(), e) == null;
            case ContratRevise e ->
                    revisions.computeIfAbsent(e.contratId(), id -> new ArrayList<>()).add(e);
            case HeuresDeclarees e -> {
                heures.put(
                        e.declarationId(),
                        new Heures(e.effectifLe(), e.heures(), e.nature(), e.validees()));
                yield true;
            }
            case EmploiRompu e -> ruptures.putIfAbsent(e.emploiId(), e.effectifLe()) == null;
            case SuiviEmploiFait e ->
                    suivis.computeIfAbsent(e.emploiId(), id -> new LinkedHashMap<>())
                                    .putIfAbsent(e.suiviId(), e)
                            == null;
            case StrategieRebondEtablie e ->
                    rebonds.putIfAbsent(
                                    e.etapeId(),
                                    new Rebond(e.etapeId(), e.effectifLe(), e.coordinateur()))
                            == null;
            case ManquementConstate e -> manquements.putIfAbsent(e.manquementId(), e) == null;
            case SuspensionProposee e -> propositions.putIfAbsent(e.manquementId(), e) == null;
            case AvisRendu e -> avis.putIfAbsent(e.suspensionId(), e.effectifLe()) == null;
            case SuspensionDecidee e -> decisions.putIfAbsent(e.suspensionId(), e) == null;
            case SuspensionAbandonnee e ->
                    levees.putIfAbsent(e.suspensionId(), e.effectifLe()) == null;
            case SuspensionLevee e -> levees.putIfAbsent(e.suspensionId(), e.effectifLe()) == null;
        };
    }

    private boolean fixer(ObjectifsFixes e) {
        for (var objectif : e.objectifs()) {
            objectifs.put(
                    objectif.objectifId(),
                    new ObjectifSuivi(
                            e.contratId(),
                            objectif,
                            e.effectifLe(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return true;
    }

    /// In the order of the facts; the last one says what holds.
    List<ContratRevise> revisions(UUID contratId) {
        return revisions.getOrDefault(contratId, List.of());
    }

    Optional<LocalDate> rupture(UUID emploiId) {
        return Optional.ofNullable(ruptures.get(emploiId));
    }

    List<LocalDate> suivis(UUID emploiId) {
        return suivis.getOrDefault(emploiId, Map.of()).values().stream()
                .map(SuiviEmploiFait::effectifLe)
                .toList();
    }

    SituationAccompagnement situation() {
        return new SituationAccompagnement(
                ouverts.values().stream().map(this::accompagnement).toList(),
                List.copyOf(soins.values()),
                objectifs.values().stream().map(this::objectif).toList(),
                List.copyOf(heures.values()),
                List.copyOf(rebonds.values()),
                manquements.values().stream().map(this::sanction).toList());
    }

    private Accompagnement accompagnement(AccompagnementOuvert e) {
        var id = e.accompagnementId();
        var suites = renouveles.getOrDefault(id, List.of());
        var fin = suites.stream().map(AccompagnementRenouvele::finPrevueLe).reduce((a, b) -> b);
        return new Accompagnement(
                id,
                e.dispositif(),
                e.intervenant(),
                e.effectifLe(),
                fin.or(e::finPrevueLe),
                e.prescriptionId(),
                suites.stream().map(AccompagnementRenouvele::effectifLe).toList(),
                List.copyOf(entretiens.getOrDefault(id, Map.of()).values()),
                Optional.ofNullable(restitutions.get(id)),
                Optional.ofNullable(clos.get(id))
                        .map(c -> new Fin(c.effectifLe(), c.issue(), c.motif(), c.suite())));
    }

    private ObjectifSuivi objectif(ObjectifSuivi o) {
        var conclu = Optional.ofNullable(objectifsConclus.get(o.objectif().objectifId()));
        return new ObjectifSuivi(
                o.contratId(),
                o.objectif(),
                o.fixeLe(),
                conclu.map(ObjectifConclu::effectifLe),
                conclu.map(ObjectifConclu::resultat));
    }

    private Sanction sanction(ManquementConstate m) {
        var proposee = Optional.ofNullable(propositions.get(m.manquementId()));
        var suspensionId = proposee.map(SuspensionProposee::suspensionId);
        var decidee = suspensionId.flatMap(id -> Optional.ofNullable(decisions.get(id)));
        return new Sanction(
                m.manquementId(),
                m.contratId(),
                m.clause(),
                m.effectifLe(),
                suspensionId,
                proposee.map(SuspensionProposee::nature),
                decidee.map(SuspensionDecidee::taux).or(() -> proposee.map(p -> p.taux())),
                proposee.map(SuspensionProposee::mois),
                proposee.map(SuspensionProposee::effectifLe),
                suspensionId.flatMap(id -> Optional.ofNullable(avis.get(id))),
                decidee.map(SuspensionDecidee::effectifLe),
                decidee.map(SuspensionDecidee::debutLe),
                decidee.map(SuspensionDecidee::finLe),
                suspensionId.flatMap(id -> Optional.ofNullable(levees.get(id))));
    }

    /// Days on which something was done with the person.
    Stream<LocalDate> contacts() {
        return Stream.of(
                        ouverts.values().stream().map(AccompagnementOuvert::effectifLe),
                        entretiens.values().stream().flatMap(e -> e.values().stream()),
                        restitutions.values().stream(),
                        revisions.values().stream()
                                .flatMap(List::stream)
                                .map(ContratRevise::effectifLe),
                        suivis.values().stream()
                                .flatMap(s -> s.values().stream())
                                .map(SuiviEmploiFait::effectifLe))
                .flatMap(s -> s);
    }
}
