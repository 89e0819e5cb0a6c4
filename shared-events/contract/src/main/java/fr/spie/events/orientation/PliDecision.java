package fr.spie.events.orientation;

import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.SituationDecision.Contestation;
import fr.spie.events.orientation.SituationDecision.Criteres;
import fr.spie.events.orientation.SituationDecision.Delai;
import fr.spie.events.orientation.SituationDecision.Fin;
import fr.spie.events.orientation.SituationDecision.Notification;
import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationDecision.Reorientation;
import fr.spie.events.orientation.SituationDecision.Reponse;
import fr.spie.events.orientation.SituationDecision.Transfert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The making of a [SituationDecision]: decisions with their reasons and their reception,
/// contestations with their answers, requests with how they ended, joined after the last fact.
final class PliDecision {

    private final Map<UUID, OrientationDecidee> decidees = new LinkedHashMap<>();
    private final Map<UUID, Criteres> criteres = new LinkedHashMap<>();
    private final Map<UUID, Notification> notifications = new LinkedHashMap<>();
    private final Map<UUID, OrientationContestee> contestees = new LinkedHashMap<>();
    private final Map<UUID, Reponse> reponses = new LinkedHashMap<>();
    private final Map<UUID, ReorientationDemandee> demandees = new LinkedHashMap<>();
    private final Map<UUID, Fin> acceptees = new LinkedHashMap<>();
    private final Map<UUID, Fin> refusees = new LinkedHashMap<>();
    private final Map<UUID, Delai> delais = new LinkedHashMap<>();
    private final List<Transfert> transferts = new ArrayList<>();

    /// A new decision answers the requests that waited for one (L. 5411-5-2).
    void decider(OrientationDecidee e) {
        decidees.remove(e.orientationId());
        decidees.put(e.orientationId(), e);
        var fin = new Fin(e.effectifLe(), Optional.of(e.orientationId()), "");
        demandees.keySet().forEach(demandeId -> acceptees.putIfAbsent(demandeId, fin));
    }

    void retenir(CriteresRetenus e) {
        criteres.put(e.orientationId(), new Criteres(e.preconisation(), e.criteres()));
    }

    void notifier(OrientationNotifiee e) {
        notifications.putIfAbsent(e.orientationId(), new Notification(e.effectifLe(), e.mode()));
    }

    void contester(OrientationContestee e) {
        contestees.putIfAbsent(e.contestationId(), e);
    }

    void trancher(ContestationTranchee e) {
        reponses.putIfAbsent(
                e.contestationId(), new Reponse(e.effectifLe(), e.retenue(), e.motif()));
    }

    void demander(ReorientationDemandee e) {
        demandees.putIfAbsent(e.demandeId(), e);
    }

    void refuser(ReorientationRefusee e) {
        refusees.putIfAbsent(e.demandeId(), new Fin(e.effectifLe(), Optional.empty(), e.motif()));
    }

    void approcher(DelaiApproche e) {
        var dit = delais.get(e.delaiId());
        delais.put(
                e.delaiId(),
                new Delai(
                        e.delaiId(),
                        e.nature(),
                        e.limiteLe(),
                        e.source(),
                        Optional.of(e.effectifLe()),
                        dit == null ? Optional.empty() : dit.depasseLe()));
    }

    void depasser(DelaiDepasse e) {
        var dit = delais.get(e.delaiId());
        delais.put(
                e.delaiId(),
                new Delai(
                        e.delaiId(),
                        e.nature(),
                        e.limiteLe(),
                        e.source(),
                        dit == null ? Optional.empty() : dit.approcheLe(),
                        Optional.of(e.effectifLe())));
    }

    void transferer(DecisionTransferee e) {
        transferts.add(new Transfert(e.effectifLe(), e.vers(), e.source()));
    }

    SituationDecision situation() {
        return new SituationDecision(
                decidees.values().stream().map(this::orientation).toList(),
                contestees.values().stream().map(this::contestation).toList(),
                demandees.values().stream().map(this::reorientation).toList(),
                List.copyOf(delais.values()),
                List.copyOf(transferts));
    }

    private Orientation orientation(OrientationDecidee e) {
        return new Orientation(
                e.effectifLe(),
                e.orientationId(),
                e.vers(),
                e.institution(),
                e.referent(),
                e.decideur(),
                e.motifs(),
                Optional.ofNullable(criteres.get(e.orientationId())),
                Optional.ofNullable(notifications.get(e.orientationId())));
    }

    private Contestation contestation(OrientationContestee e) {
        return new Contestation(
                e.contestationId(),
                e.effectifLe(),
                e.orientationId(),
                e.motif(),
                Optional.ofNullable(reponses.get(e.contestationId())));
    }

    private Reorientation reorientation(ReorientationDemandee e) {
        return new Reorientation(
                e.demandeId(),
                e.effectifLe(),
                e.demandeur(),
                e.vers(),
                e.motif(),
                premiere(
                        Optional.ofNullable(refusees.get(e.demandeId())),
                        Optional.ofNullable(acceptees.get(e.demandeId()))));
    }

    private static Optional<Fin> premiere(Optional<Fin> refus, Optional<Fin> accord) {
        return refus.filter(r -> accord.filter(a -> a.le().isBefore(r.le())).isEmpty())
                .or(() -> accord);
    }
}
