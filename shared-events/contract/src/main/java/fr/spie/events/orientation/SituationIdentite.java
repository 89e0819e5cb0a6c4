package fr.spie.events.orientation;

import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.SituationOrientation.Datee;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Who else a person may be, and what France Travail says of them: a part of the fold of
/// [SituationOrientation], with the same registers.
///
/// @param liens what was said of each other dossier
/// @param franceTravail the last thing France Travail said
public record SituationIdentite(Map<UUID, Lien> liens, Optional<FranceTravail> franceTravail) {

    /// Nothing was said.
    public static final SituationIdentite AUCUNE =
            new SituationIdentite(Map.of(), Optional.empty());

    /// Keeps the other dossiers in one order.
    public SituationIdentite {
        liens = Collections.unmodifiableMap(new TreeMap<>(liens));
    }

    /// What two dossiers are to each other.
    public enum EtatLien {
        /// Perhaps one person: for someone to decide.
        SIGNALE,
        /// Two persons.
        ECARTE,
        /// One person: the other dossier goes on in this one.
        RAPPROCHE,
        /// Taken for one person, then told apart again.
        SEPARE
    }

    /// @param ressemblances what made them look alike
    /// @param motif why it was decided; empty when nobody did
    public record Lien(LocalDate depuisLe, EtatLien etat, List<String> ressemblances, String motif)
            implements Datee {}

    /// See [SituationFranceTravailRecue].
    public record FranceTravail(
            LocalDate depuisLe,
            Optional<LocalDate> inscritLe,
            Optional<String> categorie,
            Optional<String> axe,
            Optional<String> modalite,
            Optional<String> structure,
            List<DomaineFrein> freins)
            implements Datee {

        /// Whether this says what the other one said, whatever the days.
        public boolean redit(FranceTravail autre) {
            return new FranceTravail(
                            autre.depuisLe, inscritLe, categorie, axe, modalite, structure, freins)
                    .equals(autre);
        }
    }

    /// Where another dossier stands; empty when nothing was said of it.
    public Optional<EtatLien> etat(UUID autre) {
        return Optional.ofNullable(liens.get(autre)).map(Lien::etat);
    }

    SituationIdentite apres(OrientationEvenement evenement) {
        return switch (evenement) {
            case HomonymeSignale e ->
                    avecLien(e.autre(), e.effectifLe(), EtatLien.SIGNALE, e.ressemblances(), "");
            case HomonymeEcarte e ->
                    avecLien(e.autre(), e.effectifLe(), EtatLien.ECARTE, List.of(), e.motif());
            case DossiersRapproches e ->
                    avecLien(e.disparu(), e.effectifLe(), EtatLien.RAPPROCHE, List.of(), e.motif());
            case RapprochementAnnule e ->
                    avecLien(e.autre(), e.effectifLe(), EtatLien.SEPARE, List.of(), e.motif());
            case SituationFranceTravailRecue e ->
                    franceTravail.filter(f -> f.depuisLe().isAfter(e.effectifLe())).isPresent()
                            ? this
                            : new SituationIdentite(liens, Optional.of(de(e)));
            case OrientationEvenement.DroitsNotifies _,
                    OrientationEvenement.IdentiteRectifiee _,
                    OrientationEvenement.DevoirsRevises _,
                    OrientationEvenement.DroitsSuspendus _,
                    OrientationEvenement.DroitsRetablis _,
                    OrientationEvenement.DroitsFermes _,
                    OrientationEvenement.Demenagement _,
                    OrientationEvenement.RdvOrientationPlanifie _,
                    OrientationEvenement.RdvOrientationTenu _,
                    OrientationEvenement.RdvOrientationManque _,
                    OrientationEvenement.OrientationDecidee _,
                    OrientationEvenement.RdvOrientationDeplace _,
                    OrientationEvenement.RelanceEnvoyee _,
                    OrientationEvenement.DiagnosticEtabli _,
                    OrientationEvenement.CriteresRetenus _,
                    OrientationEvenement.OrientationNotifiee _,
                    OrientationEvenement.ContratOrientationSigne _,
                    OrientationEvenement.OrientationContestee _,
                    OrientationEvenement.ContestationTranchee _,
                    OrientationEvenement.ReorientationDemandee _,
                    OrientationEvenement.ReorientationRefusee _,
                    OrientationEvenement.DelaiApproche _,
                    OrientationEvenement.DelaiDepasse _,
                    OrientationEvenement.DecisionTransferee _,
                    OrientationEvenement.CorrectionApportee _ ->
                    this;
        };
    }

    /// What made two dossiers look alike stays said when it is decided.
    private SituationIdentite avecLien(
            UUID autre, LocalDate le, EtatLien etat, List<String> dites, String motif) {
        var ancien = Optional.ofNullable(liens.get(autre));
        var toutes = new TreeSet<>(ancien.map(Lien::ressemblances).orElse(List.of()));
        toutes.addAll(dites);
        var ressemblances = List.copyOf(toutes);
        var dernier =
                ancien.filter(a -> a.depuisLe().isAfter(le))
                        .map(a -> new Lien(a.depuisLe(), a.etat(), ressemblances, a.motif()))
                        .orElseGet(() -> new Lien(le, etat, ressemblances, motif));
        var suite = new TreeMap<>(liens);
        suite.put(autre, dernier);
        return new SituationIdentite(suite, franceTravail);
    }

    private static FranceTravail de(SituationFranceTravailRecue e) {
        return new FranceTravail(
                e.effectifLe(),
                e.inscritLe(),
                e.categorie(),
                e.axe(),
                e.modalite(),
                e.structure(),
                e.freins());
    }
}
