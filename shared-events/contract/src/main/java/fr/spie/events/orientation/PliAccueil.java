package fr.spie.events.orientation;

import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.SituationAccueil.ContratOrientation;
import fr.spie.events.orientation.SituationAccueil.Diagnostic;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationAccueil.Rdv;
import fr.spie.events.orientation.SituationAccueil.Relance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The making of a [SituationAccueil]. The end of an appointment may be known before the
/// appointment itself: they are joined after the last fact.
final class PliAccueil {

    private static final Comparator<Rdv> PAR_JOUR =
            Comparator.comparing((Rdv r) -> r.prevuLe().orElse(LocalDate.MIN))
                    .thenComparing(Rdv::rdvId);

    /// What was said of the end of an appointment.
    private record Conclusion(EtatRdv etat, LocalDate le, String conseiller) {

        Conclusion ou(Conclusion suite) {
            return etat.compareTo(suite.etat) > 0 ? this : suite;
        }
    }

    private final Map<UUID, RdvOrientationPlanifie> planifies = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> deplaces = new LinkedHashMap<>();
    private final Map<UUID, Conclusion> conclus = new LinkedHashMap<>();
    private final Map<UUID, Relance> relances = new LinkedHashMap<>();
    private final Map<UUID, Diagnostic> diagnostics = new LinkedHashMap<>();
    private final Map<UUID, ContratOrientation> contrats = new LinkedHashMap<>();

    void planifier(RdvOrientationPlanifie e) {
        planifies.put(e.rdvId(), e);
    }

    void deplacer(RdvOrientationDeplace e) {
        deplaces.put(e.rdvId(), e.prevuLe());
    }

    void tenir(RdvOrientationTenu e) {
        conclure(e.rdvId(), new Conclusion(EtatRdv.TENU, e.effectifLe(), e.conseiller()));
    }

    void manquer(RdvOrientationManque e) {
        var etat = e.excuse() ? EtatRdv.MANQUE_EXCUSE : EtatRdv.MANQUE;
        conclure(e.rdvId(), new Conclusion(etat, e.effectifLe(), ""));
    }

    private void conclure(UUID rdvId, Conclusion conclusion) {
        conclus.merge(rdvId, conclusion, Conclusion::ou);
    }

    void relancer(RelanceEnvoyee e) {
        relances.putIfAbsent(
                e.relanceId(),
                new Relance(e.relanceId(), e.effectifLe(), e.canal(), e.rdvId(), e.motif()));
    }

    void diagnostiquer(DiagnosticEtabli e) {
        diagnostics.putIfAbsent(
                e.diagnosticId(),
                new Diagnostic(
                        e.diagnosticId(),
                        e.effectifLe(),
                        e.nature(),
                        e.conseiller(),
                        e.situation(),
                        e.freins(),
                        e.notes(),
                        e.motif()));
    }

    void signer(ContratOrientationSigne e) {
        contrats.putIfAbsent(
                e.contratId(),
                new ContratOrientation(e.contratId(), e.effectifLe(), e.engagements()));
    }

    SituationAccueil situation() {
        Set<UUID> rdv = new LinkedHashSet<>(planifies.keySet());
        rdv.addAll(conclus.keySet());
        return new SituationAccueil(
                rdv.stream().map(this::rdv).sorted(PAR_JOUR).toList(),
                List.copyOf(relances.values()),
                List.copyOf(diagnostics.values()),
                List.copyOf(contrats.values()));
    }

    private Rdv rdv(UUID rdvId) {
        var planifie = Optional.ofNullable(planifies.get(rdvId));
        var conclusion = Optional.ofNullable(conclus.get(rdvId));
        return new Rdv(
                rdvId,
                planifie.flatMap(RdvOrientationPlanifie::nature).orElse(NatureRdv.ORIENTATION),
                planifie.map(p -> deplaces.getOrDefault(rdvId, p.prevuLe())),
                planifie.map(RdvOrientationPlanifie::conseiller)
                        .or(() -> conclusion.map(Conclusion::conseiller))
                        .orElse(""),
                planifie.flatMap(RdvOrientationPlanifie::lieu),
                conclusion.map(Conclusion::etat).orElse(EtatRdv.PREVU),
                conclusion.map(Conclusion::le));
    }
}
