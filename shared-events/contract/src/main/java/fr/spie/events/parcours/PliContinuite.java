package fr.spie.events.parcours;

import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DecisionRecue;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRetabli;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAbandonne;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAccepte;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.events.parcours.SituationContinuite.CorrectionFaite;
import fr.spie.events.parcours.SituationContinuite.Droit;
import fr.spie.events.parcours.SituationContinuite.Fusion;
import fr.spie.events.parcours.SituationContinuite.Statut;
import fr.spie.events.parcours.SituationContinuite.Territoire;
import fr.spie.events.parcours.SituationContinuite.Transfert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The fold of what the world did to a dossier.
final class PliContinuite {

    private final List<Statut> statuts = new ArrayList<>();
    private final List<Droit> droits = new ArrayList<>();
    private final List<Territoire> territoires = new ArrayList<>();
    private final Map<UUID, TransfertDepartementDemande> transferts = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> acceptes = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> abandonnes = new LinkedHashMap<>();
    private final List<Fusion> fusions = new ArrayList<>();
    private final List<CorrectionFaite> corrections = new ArrayList<>();
    private final Set<String> refus = new TreeSet<>();
    private Optional<LocalDate> decisionRecueLe = Optional.empty();
    private Optional<UUID> absorbeDans = Optional.empty();

    /// Moves the responsibility when the fact does, and keeps the rest.
    ///
    /// @return whether the fact had an effect
    boolean appliquer(ContinuiteEvenement evenement, FilResponsabilite fil) {
        return switch (evenement) {
            case StatutChange e -> statuts.add(new Statut(e.effectifLe(), e.statut()));
            case DroitConstate e -> droits.add(new Droit(e.effectifLe(), e.etat(), e.motif()));
            case DecisionRecue e -> {
                decisionRecueLe = Optional.of(e.effectifLe());
                yield true;
            }
            case TerritoireChange e ->
                    territoires.add(new Territoire(e.effectifLe(), e.de(), e.vers()));
            case TransfertDepartementDemande e ->
                    transferts.putIfAbsent(e.transfertId(), e) == null;
            case TransfertDepartementAccepte e ->
                    acceptes.putIfAbsent(e.transfertId(), e.effectifLe()) == null;
            case TransfertDepartementAbandonne e ->
                    abandonnes.putIfAbsent(e.transfertId(), e.effectifLe()) == null;
            case DossiersFusionnes e -> {
                fusions.add(
                        new Fusion(
                                e.disparu(),
                                e.effectifLe(),
                                e.accompagnements(),
                                Optional.empty()));
                yield fil.confier(e.effectifLe(), e.referent());
            }
            case DossierAbsorbe e -> {
                absorbeDans = Optional.of(e.vers());
                yield fil.clore(e.effectifLe());
            }
            case FusionAnnulee e -> annuler(e, fil);
            case CorrectionApportee e ->
                    corrections.add(new CorrectionFaite(e.effectifLe(), e.cible(), e.remplacant()));
            case PartageRefuse e -> refus.add(e.institution());
            case PartageRetabli e -> refus.remove(e.institution());
        };
    }

    private boolean annuler(FusionAnnulee e, FilResponsabilite fil) {
        fusions.replaceAll(
                f ->
                        f.disparu().equals(e.autre())
                                ? new Fusion(
                                        f.disparu(),
                                        f.le(),
                                        f.accompagnements(),
                                        Optional.of(e.effectifLe()))
                                : f);
        if (absorbeDans.filter(e.autre()::equals).isPresent()) {
            absorbeDans = Optional.empty();
            return fil.rouvrir(e.effectifLe(), e.referent());
        }
        return fil.confier(e.effectifLe(), e.referent());
    }

    Optional<String> territoire() {
        return territoires.isEmpty() ? Optional.empty() : Optional.of(territoires.getLast().vers());
    }

    SituationContinuite situation() {
        return new SituationContinuite(
                List.copyOf(statuts),
                List.copyOf(droits),
                decisionRecueLe,
                List.copyOf(territoires),
                transferts.values().stream().map(this::transfert).toList(),
                List.copyOf(fusions),
                absorbeDans,
                List.copyOf(corrections),
                Set.copyOf(refus));
    }

    private Transfert transfert(TransfertDepartementDemande e) {
        return new Transfert(
                e.transfertId(),
                e.departement(),
                e.effectifLe(),
                Optional.ofNullable(acceptes.get(e.transfertId())),
                Optional.ofNullable(abandonnes.get(e.transfertId())));
    }
}
