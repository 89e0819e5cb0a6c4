package fr.spie.events.parcours;

import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.SituationVigilance.Convocation;
import fr.spie.events.parcours.SituationVigilance.Decision;
import fr.spie.events.parcours.SituationVigilance.EtatRdv;
import fr.spie.events.parcours.SituationVigilance.Examen;
import fr.spie.events.parcours.SituationVigilance.Rdv;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieAttribuee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.DecisionComitePrise;
import fr.spie.events.parcours.VigilanceEvenement.EcheanceApprochee;
import fr.spie.events.parcours.VigilanceEvenement.ExamenDemande;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.events.parcours.VigilanceEvenement.PersonneConviee;
import fr.spie.events.parcours.VigilanceEvenement.PersonneEntendue;
import fr.spie.events.parcours.VigilanceEvenement.RappelEmis;
import fr.spie.events.parcours.VigilanceEvenement.RdvAnnule;
import fr.spie.events.parcours.VigilanceEvenement.RdvDeplace;
import fr.spie.events.parcours.VigilanceEvenement.RdvManque;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.events.parcours.VigilanceEvenement.RdvTenu;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fold of what keeps watch. An anomaly opened again after it was settled is the same one,
/// open.
final class PliVigilance {

    private record Issue(EtatRdv etat, LocalDate le) {}

    private final Map<UUID, RdvPlanifie> rdv = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> deplaces = new LinkedHashMap<>();
    private final Map<UUID, Issue> issues = new LinkedHashMap<>();
    private final Map<UUID, AnomalieOuverte> anomalies = new LinkedHashMap<>();
    private final Map<UUID, Porteur> attributions = new LinkedHashMap<>();
    private final Map<UUID, AnomalieLevee> levees = new LinkedHashMap<>();
    private final Set<UUID> alertes = new HashSet<>();
    private final Map<UUID, LocalDate> rappels = new LinkedHashMap<>();
    private final Map<UUID, Decision> decisions = new LinkedHashMap<>();

    private final Map<UUID, ExamenDemande> examens = new LinkedHashMap<>();
    private final Map<UUID, PersonneConviee> convocations = new LinkedHashMap<>();
    private final Map<UUID, ModeParole> paroles = new LinkedHashMap<>();

    /// @return whether the fact had an effect
    boolean appliquer(VigilanceEvenement evenement) {
        return switch (evenement) {
            case RdvPlanifie e -> rdv.putIfAbsent(e.rdvId(), e) == null;
            case RdvDeplace e -> {
                deplaces.put(e.rdvId(), e.prevuLe());
                yield true;
            }
            case RdvTenu e -> finir(e.rdvId(), EtatRdv.TENU, e.effectifLe());
            case RdvManque e ->
                    finir(
                            e.rdvId(),
                            e.excuse() ? EtatRdv.MANQUE_EXCUSE : EtatRdv.MANQUE,
                            e.effectifLe());
            case RdvAnnule e -> finir(e.rdvId(), EtatRdv.ANNULE, e.effectifLe());
            case RappelEmis e -> !e.prevuLe().equals(rappels.put(e.rdvId(), e.prevuLe()));
            case EcheanceApprochee e -> alertes.add(e.echeanceId());
            case AnomalieOuverte e -> {
                levees.remove(e.anomalieId());
                anomalies.put(e.anomalieId(), e);
                yield true;
            }
            case AnomalieAttribuee e -> {
                attributions.put(e.anomalieId(), e.a());
                yield true;
            }
            case AnomalieLevee e -> levees.putIfAbsent(e.anomalieId(), e) == null;
            case ExamenDemande e -> examens.putIfAbsent(e.demandeId(), e) == null;
            case PersonneConviee e -> {
                convocations.put(e.comiteId(), e);
                yield true;
            }
            case PersonneEntendue e -> {
                paroles.put(e.comiteId(), e.mode());
                yield true;
            }
            case DecisionComitePrise e ->
                    decisions.putIfAbsent(
                                    e.decisionId(),
                                    new Decision(
                                            e.decisionId(),
                                            e.comiteId(),
                                            e.effectifLe(),
                                            e.decision(),
                                            e.motif(),
                                            e.revoirLe()))
                            == null;
        };
    }

    private boolean finir(UUID rdvId, EtatRdv etat, LocalDate le) {
        var avant = issues.get(rdvId);
        if (avant != null && avant.etat().compareTo(etat) >= 0) {
            return false;
        }
        issues.put(rdvId, new Issue(etat, le));
        return true;
    }

    /// Days on which the person was met.
    Stream<LocalDate> contacts() {
        return issues.values().stream().filter(i -> i.etat() == EtatRdv.TENU).map(Issue::le);
    }

    SituationVigilance situation() {
        return new SituationVigilance(
                rdv.values().stream().map(this::rdv).toList(),
                anomalies.values().stream().map(this::anomalie).toList(),
                Set.copyOf(alertes),
                rappeles(),
                List.copyOf(decisions.values()),
                examens.values().stream()
                        .map(e -> new Examen(e.demandeId(), e.effectifLe(), e.motif()))
                        .toList(),
                convocations.values().stream()
                        .map(
                                e ->
                                        new Convocation(
                                                e.comiteId(),
                                                e.effectifLe(),
                                                e.prevuLe(),
                                                e.lieu(),
                                                Optional.ofNullable(paroles.get(e.comiteId()))))
                        .toList());
    }

    /// Reminded of the day they are on now: one that moved since is to be told again.
    private Set<UUID> rappeles() {
        return rdv.values().stream()
                .map(this::rdv)
                .filter(r -> r.prevuLe().equals(rappels.get(r.rdvId())))
                .map(Rdv::rdvId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Rdv rdv(RdvPlanifie e) {
        var issue = Optional.ofNullable(issues.get(e.rdvId()));
        return new Rdv(
                e.rdvId(),
                e.effectifLe(),
                deplaces.getOrDefault(e.rdvId(), e.prevuLe()),
                e.avec(),
                e.objet(),
                issue.map(Issue::etat).orElse(EtatRdv.PREVU),
                issue.map(Issue::le));
    }

    private Anomalie anomalie(AnomalieOuverte e) {
        var levee = Optional.ofNullable(levees.get(e.anomalieId()));
        return new Anomalie(
                e.anomalieId(),
                e.nature(),
                e.objet(),
                e.responsable(),
                Optional.ofNullable(attributions.get(e.anomalieId())),
                e.effectifLe(),
                e.echeanceLe(),
                e.motif(),
                e.source(),
                levee.map(AnomalieLevee::effectifLe),
                levee.map(AnomalieLevee::motif),
                levee.map(AnomalieLevee::parLaVeille).orElse(false));
    }
}
