package fr.spie.events.orientation;

import fr.spie.events.Chiffre;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Where a person stands at the front door: the one fold of their orientation facts (promise B5),
/// used by the decider, the live rows, the readings at a past date and the audit.
///
/// Each part is a register that keeps what is true last (`effectifLe`), so that facts folded as
/// they were recorded and facts folded as they were true give the same situation.
///
/// @param droits last notification of rights
/// @param fin last end of rights
/// @param paiement last suspension or resumption
/// @param devoirs role in the household and submission to duties
/// @param residence where the person lives
/// @param identite who the person is, encrypted
/// @param rdv orientation appointments, by day given
/// @param orientation decision in force
/// @param identites dossiers that look like this one, and what France Travail says
public record SituationOrientation(
        Optional<Droits> droits,
        Optional<Fin> fin,
        Optional<Paiement> paiement,
        Optional<Devoirs> devoirs,
        Optional<Residence> residence,
        Optional<Identite> identite,
        List<Rdv> rdv,
        Optional<Orientation> orientation,
        SituationIdentite identites) {

    /// Rows written before resemblances were folded have none.
    public SituationOrientation {
        identites = Objects.requireNonNullElse(identites, SituationIdentite.AUCUNE);
    }

    private SituationOrientation(
            Optional<Droits> droits,
            Optional<Fin> fin,
            Optional<Paiement> paiement,
            Optional<Devoirs> devoirs,
            Optional<Residence> residence,
            Optional<Identite> identite,
            List<Rdv> rdv,
            Optional<Orientation> orientation) {
        this(
                droits,
                fin,
                paiement,
                devoirs,
                residence,
                identite,
                rdv,
                orientation,
                SituationIdentite.AUCUNE);
    }

    /// Nothing is known yet.
    public static final SituationOrientation INCONNUE =
            new SituationOrientation(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    /// Where the rights stand.
    public enum EtatDroits {
        /// Never notified.
        INCONNUS,
        OUVERTS,
        SUSPENDUS,
        FERMES
    }

    /// A part of the situation, true since a day.
    public interface Datee {
        LocalDate depuisLe();
    }

    /// @param depuisLe day of notification to the département
    /// @param ouvertsLe day the right opened
    /// @param organisme paying body
    public record Droits(LocalDate depuisLe, LocalDate ouvertsLe, String organisme)
            implements Datee {}

    /// @param depuisLe last day of the right
    /// @param motif CNAF code
    public record Fin(LocalDate depuisLe, String motif) implements Datee {}

    /// @param suspenduPour CNAF code; empty when paid again
    public record Paiement(LocalDate depuisLe, Optional<String> suspenduPour) implements Datee {}

    public record Devoirs(LocalDate depuisLe, RoleFoyer role, boolean soumis) implements Datee {}

    public record Residence(LocalDate depuisLe, Optional<String> communeInsee, String territoire)
            implements Datee {}

    public record Identite(LocalDate depuisLe, Chiffre chiffre) implements Datee {}

    /// @param prevuLe day of the appointment; empty when it was heard of only once it was over
    public record Rdv(UUID rdvId, Optional<LocalDate> prevuLe, String conseiller, EtatRdv etat) {

        private Rdv avec(EtatRdv suite) {
            return new Rdv(rdvId, prevuLe, conseiller, EtatRdv.plusFort(etat, suite));
        }
    }

    /// What became of an appointment, the strongest last.
    public enum EtatRdv {
        PREVU,
        MANQUE_EXCUSE,
        MANQUE,
        TENU;

        static EtatRdv plusFort(EtatRdv a, EtatRdv b) {
            return a.compareTo(b) >= 0 ? a : b;
        }
    }

    public record Orientation(
            LocalDate depuisLe,
            UUID orientationId,
            TypeParcours vers,
            String institution,
            String referent,
            String decideur,
            List<String> motifs)
            implements Datee {}

    /// The fold. Facts in any order, any number of times.
    public static SituationOrientation de(Collection<Fait<OrientationEvenement>> faits) {
        var situation = INCONNUE;
        for (var fait : Histoire.enVigueur(faits)) {
            situation = situation.apres(fait.evenement());
        }
        return situation;
    }

    /// The situation after one more fact.
    public SituationOrientation apres(OrientationEvenement evenement) {
        var suite = pli(evenement);
        return new SituationOrientation(
                suite.droits,
                suite.fin,
                suite.paiement,
                suite.devoirs,
                suite.residence,
                suite.identite,
                suite.rdv,
                suite.orientation,
                identites.apres(evenement));
    }

    private SituationOrientation pli(OrientationEvenement evenement) {
        return switch (evenement) {
            case DroitsNotifies e ->
                    avecDroits(new Droits(e.effectifLe(), e.droitOuvertLe(), e.organisme()))
                            .avecDevoirs(
                                    new Devoirs(e.effectifLe(), e.role(), e.soumisDroitsDevoirs()))
                            .avecResidence(
                                    new Residence(e.effectifLe(), e.communeInsee(), e.territoire()))
                            .avecIdentite(new Identite(e.effectifLe(), e.identite()));
            case IdentiteRectifiee e -> avecIdentite(new Identite(e.effectifLe(), e.identite()));
            case DevoirsRevises e ->
                    avecDevoirs(new Devoirs(e.effectifLe(), e.role(), e.soumisDroitsDevoirs()));
            case DroitsSuspendus e ->
                    avecPaiement(new Paiement(e.effectifLe(), Optional.of(e.motif())));
            case DroitsRetablis e -> avecPaiement(new Paiement(e.effectifLe(), Optional.empty()));
            case DroitsFermes e -> avecFin(new Fin(e.effectifLe(), e.motif()));
            case Demenagement e ->
                    avecResidence(new Residence(e.effectifLe(), e.communeInsee(), e.territoire()));
            case RdvOrientationPlanifie e ->
                    avecRdv(
                            e.rdvId(),
                            ancien ->
                                    new Rdv(
                                            e.rdvId(),
                                            Optional.of(e.prevuLe()),
                                            e.conseiller(),
                                            ancien.map(Rdv::etat).orElse(EtatRdv.PREVU)));
            case RdvOrientationTenu e ->
                    avecRdv(
                            e.rdvId(),
                            ancien ->
                                    ancien.orElseGet(() -> inattendu(e.rdvId(), e.conseiller()))
                                            .avec(EtatRdv.TENU));
            case RdvOrientationManque e ->
                    avecRdv(
                            e.rdvId(),
                            ancien ->
                                    ancien.orElseGet(() -> inattendu(e.rdvId(), ""))
                                            .avec(
                                                    e.excuse()
                                                            ? EtatRdv.MANQUE_EXCUSE
                                                            : EtatRdv.MANQUE));
            case OrientationDecidee e ->
                    avecOrientation(
                            new Orientation(
                                    e.effectifLe(),
                                    e.orientationId(),
                                    e.vers(),
                                    e.institution(),
                                    e.referent(),
                                    e.decideur(),
                                    e.motifs()));
            case OrientationEvenement.RdvOrientationDeplace _,
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
                    OrientationEvenement.SituationFranceTravailRecue _,
                    OrientationEvenement.HomonymeSignale _,
                    OrientationEvenement.HomonymeEcarte _,
                    OrientationEvenement.DossiersRapproches _,
                    OrientationEvenement.RapprochementAnnule _,
                    OrientationEvenement.CorrectionApportee _ ->
                    this;
        };
    }

    /// Where the rights stand: a right opened after the last end is open.
    public EtatDroits etatDroits() {
        if (droits.isEmpty()) {
            return EtatDroits.INCONNUS;
        }
        var ouvertsLe = droits.get().ouvertsLe();
        if (fin.filter(f -> !f.depuisLe().isBefore(ouvertsLe)).isPresent()) {
            return EtatDroits.FERMES;
        }
        return suspension().isPresent() ? EtatDroits.SUSPENDUS : EtatDroits.OUVERTS;
    }

    /// The suspension running on the present right.
    public Optional<Paiement> suspension() {
        return paiement.filter(p -> p.suspenduPour().isPresent())
                .filter(p -> droits.filter(d -> !p.depuisLe().isBefore(d.ouvertsLe())).isPresent());
    }

    /// Whether rights run, paid or suspended (S16).
    public boolean droitsEnCours() {
        return switch (etatDroits()) {
            case OUVERTS, SUSPENDUS -> true;
            case INCONNUS, FERMES -> false;
        };
    }

    /// Whether a decision stands that was taken on the present right.
    public boolean orientee() {
        return orientation
                .filter(o -> droits.filter(d -> !o.depuisLe().isBefore(d.depuisLe())).isPresent())
                .isPresent();
    }

    /// Whether an orientation is due: rights run and nothing was decided since they were notified.
    public boolean aOrienter() {
        return droitsEnCours() && !orientee();
    }

    /// Last day to decide in time; empty before any notification.
    public Optional<LocalDate> limite(DelaiOrientation.Nature nature, Regles regles) {
        return droits.map(Droits::depuisLe)
                .map(jour -> DelaiOrientation.de(nature, jour, regles).limiteLe());
    }

    /// An appointment by its id.
    public Optional<Rdv> rdv(UUID rdvId) {
        return rdv.stream().filter(r -> r.rdvId().equals(rdvId)).findFirst();
    }

    private static Rdv inattendu(UUID rdvId, String conseiller) {
        return new Rdv(rdvId, Optional.empty(), conseiller, EtatRdv.PREVU);
    }

    private static <T extends Datee> Optional<T> dernier(Optional<T> ancien, T nouveau) {
        return ancien.filter(a -> a.depuisLe().isAfter(nouveau.depuisLe()))
                .or(() -> Optional.of(nouveau));
    }

    private SituationOrientation avecDroits(Droits nouveau) {
        return new SituationOrientation(
                dernier(droits, nouveau),
                fin,
                paiement,
                devoirs,
                residence,
                identite,
                rdv,
                orientation);
    }

    private SituationOrientation avecFin(Fin nouvelle) {
        return new SituationOrientation(
                droits,
                dernier(fin, nouvelle),
                paiement,
                devoirs,
                residence,
                identite,
                rdv,
                orientation);
    }

    private SituationOrientation avecPaiement(Paiement nouveau) {
        return new SituationOrientation(
                droits,
                fin,
                dernier(paiement, nouveau),
                devoirs,
                residence,
                identite,
                rdv,
                orientation);
    }

    private SituationOrientation avecDevoirs(Devoirs nouveaux) {
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                dernier(devoirs, nouveaux),
                residence,
                identite,
                rdv,
                orientation);
    }

    private SituationOrientation avecResidence(Residence nouvelle) {
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                devoirs,
                dernier(residence, nouvelle),
                identite,
                rdv,
                orientation);
    }

    private SituationOrientation avecIdentite(Identite nouvelle) {
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                devoirs,
                residence,
                dernier(identite, nouvelle),
                rdv,
                orientation);
    }

    private SituationOrientation avecRdv(UUID rdvId, Function<Optional<Rdv>, Rdv> change) {
        var suite = new ArrayList<>(rdv.stream().filter(r -> !r.rdvId().equals(rdvId)).toList());
        suite.add(change.apply(rdv(rdvId)));
        suite.sort(
                Comparator.comparing((Rdv r) -> r.prevuLe().orElse(LocalDate.MIN))
                        .thenComparing(Rdv::rdvId));
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                devoirs,
                residence,
                identite,
                List.copyOf(suite),
                orientation);
    }

    private SituationOrientation avecOrientation(Orientation nouvelle) {
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                devoirs,
                residence,
                identite,
                rdv,
                dernier(orientation, nouvelle));
    }
}
