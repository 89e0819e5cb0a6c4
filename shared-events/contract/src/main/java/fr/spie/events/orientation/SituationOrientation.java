package fr.spie.events.orientation;

import fr.spie.events.Chiffre;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.SituationAccueil.Rdv;
import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationDecision.Transfert;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a person stands at the front door: the one fold of their orientation facts (promise B5),
/// used by the decider, the live rows, the readings at a past date and the audit.
///
/// A part that is replaced as a whole keeps what is true last (`effectifLe`); what has a beginning
/// and an end is joined by its id.
///
/// @param droits last notification of rights
/// @param fin last end of rights
/// @param paiement last suspension or resumption
/// @param devoirs role in the household and submission to duties
/// @param residence where the person lives
/// @param identite who the person is, encrypted
/// @param accueil how the person was met
/// @param decisions what was decided, and what was asked again
/// @param identites dossiers that look like this one, and what France Travail says
public record SituationOrientation(
        Optional<Droits> droits,
        Optional<Fin> fin,
        Optional<Paiement> paiement,
        Optional<Devoirs> devoirs,
        Optional<Residence> residence,
        Optional<Identite> identite,
        SituationAccueil accueil,
        SituationDecision decisions,
        SituationIdentite identites) {

    /// Nothing is known yet.
    public static final SituationOrientation INCONNUE = PliOrientation.plier(List.of());

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

    /// Whether rights come with duties, by the place in the household (`DEM`, `CJT`).
    public record Devoirs(LocalDate depuisLe, RoleFoyer role, boolean soumis) implements Datee {}

    /// Where the person lives.
    ///
    /// @param communeInsee INSEE code, when known
    /// @param territoire arrondissement
    public record Residence(LocalDate depuisLe, Optional<String> communeInsee, String territoire)
            implements Datee {}

    /// Who the person is, encrypted under the purpose `IDENTITE`.
    public record Identite(LocalDate depuisLe, Chiffre chiffre) implements Datee {}

    /// The fold. Facts in any order, any number of times; those that a correction withdrew do not
    /// count (S22).
    public static SituationOrientation de(Collection<Fait<OrientationEvenement>> faits) {
        return PliOrientation.plier(Histoire.enVigueur(faits));
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

    /// The decision in force.
    public Optional<Orientation> orientation() {
        return decisions.orientation();
    }

    /// Whether a decision stands that was taken on the present right.
    public boolean orientee() {
        return orientation().filter(this::surLeDroitPresent).isPresent();
    }

    /// The first decision taken on the present right: it ends the time limits.
    public Optional<Orientation> premiereOrientation() {
        return decisions.orientations().stream().filter(this::surLeDroitPresent).findFirst();
    }

    /// Whether an orientation is due: rights run and nothing was decided since they were notified.
    public boolean aOrienter() {
        return droitsEnCours() && !orientee();
    }

    /// Who may decide since the legal limit of the present right is past.
    public Optional<Transfert> transfert(Regles regles) {
        return limite(DelaiOrientation.Nature.LEGAL, regles).stream()
                .flatMap(
                        limite ->
                                decisions.transferts().stream()
                                        .filter(t -> t.depuisLe().isAfter(limite)))
                .findFirst();
    }

    private boolean surLeDroitPresent(Datee partie) {
        return droits.filter(d -> !partie.depuisLe().isBefore(d.depuisLe())).isPresent();
    }

    /// The limit of that nature; empty before any notification.
    public Optional<DelaiOrientation> delai(DelaiOrientation.Nature nature, Regles regles) {
        return droits.map(
                d ->
                        DelaiOrientation.de(
                                nature,
                                switch (nature) {
                                    case LOCAL, LEGAL -> d.depuisLe();
                                    case RIM -> d.ouvertsLe();
                                },
                                regles));
    }

    /// Last day in time; empty before any notification.
    public Optional<LocalDate> limite(DelaiOrientation.Nature nature, Regles regles) {
        return delai(nature, regles).map(DelaiOrientation::limiteLe);
    }

    /// Orientation appointments, by day given.
    public List<Rdv> rdv() {
        return accueil.rdv();
    }

    /// An appointment by its id.
    public Optional<Rdv> rdv(UUID rdvId) {
        return accueil.rdv(rdvId);
    }
}
