package fr.spie.events.parcours;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.regles.Regles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where a dossier stands: the one fold over its history (promise B5). Live rows, as-of queries,
/// the audit and the decider all read this; none of them has a reading of its own.
///
/// Total: any set of facts has a situation, however late, doubled or out of place. It depends on
/// the set of facts only, never on the order of their delivery (S26).
///
/// How responsibility moves, fact by fact in the order of [Fait#ORDRE]:
/// - an opening names the first carrier, unless an earlier fact already named one;
/// - a designation or an accepted handover always prevails from its day: the référent is unique, so
///   that naming one ends the one before, whoever it was (S2, S5);
/// - a provisional carrier replaces the one who is gone, and nobody else: a late fact that shows
///   that someone else was in charge on that day leaves it without effect (S17);
/// - a closing ends; an opening after a closing begins a new period.
///
/// Days are legal days and intervals half-open: who takes over on a day answers that whole day.
///
/// @param ouvertures periods during which the dossier is open
/// @param responsabilites who answers, phase after phase
/// @param relais every handover, in the order of their proposals
/// @param contrats in the order of signature
/// @param prescriptions with the last answer of the offer
/// @param etapes in the order of their beginnings
/// @param emplois in the order of their beginnings
/// @param contacts in order
/// @param clotures in order; the first one after an opening closes it
/// @param orienteLe day of the last designation made by an orientation decision
/// @param type path of the last orientation decision
/// @param territoire where the person lives, as last told
/// @param presences days on which something was done with the person, in order
/// @param accompagnement what is being done with the person
/// @param outils what the département pays for
/// @param changements what the world did to the dossier
/// @param vigilance what keeps watch
/// @param sansEffet facts of responsibility that moved nothing at their place (S21)
public record SituationParcours(
        List<Periode> ouvertures,
        List<Responsabilite> responsabilites,
        List<Relais> relais,
        List<Contrat> contrats,
        List<Prescription> prescriptions,
        List<Etape> etapes,
        List<Emploi> emplois,
        List<Contact> contacts,
        List<Cloture> clotures,
        Optional<LocalDate> orienteLe,
        Optional<TypeParcours> type,
        Optional<String> territoire,
        List<LocalDate> presences,
        SituationAccompagnement accompagnement,
        SituationOutils outils,
        SituationContinuite changements,
        SituationVigilance vigilance,
        List<SansEffet> sansEffet) {

    /// A fact that a late one deprived of its effect.
    public record SansEffet(UUID id, LocalDate le) {}

    /// A phase of responsibility.
    ///
    /// @param supplee who is gone, when the phase began because of that
    public record Responsabilite(
            Porteur porteur, Qualite qualite, Periode periode, Optional<Porteur> supplee) {

        Responsabilite jusqua(LocalDate fin) {
            return new Responsabilite(porteur, qualite, periode.jusqua(fin), supplee);
        }
    }

    /// A handover, with what became of it.
    ///
    /// @param effetLe day of the last word on it: of effect when accepted; empty while it waits
    public record Relais(
            UUID relaisId,
            Porteur de,
            Porteur vers,
            LocalDate proposeLe,
            LocalDate echeanceLe,
            String motif,
            EtatRelais etat,
            Optional<LocalDate> effetLe) {

        public boolean enAttente() {
            return etat == EtatRelais.EN_ATTENTE;
        }
    }

    /// A signed contract, as last revised.
    ///
    /// @param finLe last day of validity
    /// @param reviseLe day of the last revision
    public record Contrat(
            UUID contratId,
            RegimeContrat regime,
            LocalDate signeLe,
            LocalDate finLe,
            int heuresHebdomadaires,
            Optional<LocalDate> reviseLe,
            Optional<AmenagementHeures> amenagement) {

        public boolean enCours(LocalDate jour) {
            return !jour.isBefore(signeLe) && !jour.isAfter(finLe);
        }

        /// As long as the law lets it last, whatever was signed.
        public Contrat selon(Regles r) {
            var converti = RegimeContrat.convertiLe(r);
            return regime == RegimeContrat.CER_2008 && !finLe.isBefore(converti)
                    ? new Contrat(
                            contratId,
                            regime,
                            signeLe,
                            converti.minusDays(1),
                            heuresHebdomadaires,
                            reviseLe,
                            amenagement)
                    : this;
        }
    }

    /// A prescription and the last answer to it.
    public record Prescription(
            UUID prescriptionId,
            UUID offreId,
            Porteur prescripteur,
            LocalDate emiseLe,
            String motif,
            Optional<Reponse> reponse) {}

    /// What an offer answered.
    public record Reponse(ReponsePrescription nature, LocalDate le, String precision) {}

    /// A step, and its end when it has one.
    ///
    /// @param finPrevueLe day it is to end, excluded
    public record Etape(
            UUID etapeId,
            String nature,
            LocalDate demarreeLe,
            Optional<UUID> prescriptionId,
            Optional<OutilInsertion> outil,
            Optional<LocalDate> finPrevueLe,
            Optional<String> hote,
            Optional<String> objet,
            Optional<LocalDate> termineeLe,
            Optional<ResultatEtape> resultat) {

        public boolean enCours(LocalDate jour) {
            return !jour.isBefore(demarreeLe) && termineeLe.isEmpty();
        }
    }

    /// A job that began.
    ///
    /// @param rompuLe day it ended
    /// @param suivis days of its follow-ups (S9)
    public record Emploi(
            UUID emploiId,
            TypeContratTravail contrat,
            LocalDate demarreLe,
            Optional<LocalDate> rompuLe,
            List<LocalDate> suivis) {}

    /// Something done with the person.
    public record Contact(UUID contactId, LocalDate le, String nature) {}

    /// A closing.
    public record Cloture(LocalDate le, IssueParcours issue, String motif) {}

    /// The situation that a set of facts makes, those that take effect later included.
    public static SituationParcours de(Collection<Fait<ParcoursEvenement>> faits) {
        return PliParcours.plier(Histoire.enVigueur(faits), LocalDate.MAX);
    }

    /// What was true on `etatAu`, as far as it was known at `connuAu`, both included. A handover
    /// accepted before `etatAu` with a later effect is known as accepted, and has moved nothing
    /// yet.
    public static SituationParcours au(
            Collection<Fait<ParcoursEvenement>> faits, LocalDate etatAu, Instant connuAu) {
        return PliParcours.plier(Histoire.connus(faits, connuAu), etatAu);
    }

    /// Whether the dossier ever opened.
    public boolean existe() {
        return !ouvertures.isEmpty();
    }

    /// Whether the dossier is open on a legal day.
    public boolean ouvertAu(LocalDate jour) {
        return ouvertures.stream().anyMatch(p -> p.contient(jour));
    }

    /// Opened, and not closed by any fact, even one to come.
    public boolean ouvert() {
        return existe() && ouvertures.getLast().fin().isEmpty();
    }

    /// First day of the last period.
    public Optional<LocalDate> ouvertLe() {
        return existe() ? Optional.of(ouvertures.getLast().debut()) : Optional.empty();
    }

    /// What closed the last period; empty while it is open.
    public Optional<Cloture> cloture() {
        return existe()
                ? ouvertures
                        .getLast()
                        .fin()
                        .flatMap(
                                fin ->
                                        clotures.stream()
                                                .filter(c -> c.le().equals(fin))
                                                .findFirst())
                : Optional.empty();
    }

    /// Who answers on a day, in what capacity; empty outside the periods of opening.
    public Optional<Responsabilite> porteurAu(LocalDate jour) {
        return responsabilites.stream().filter(r -> r.periode().contient(jour)).findFirst();
    }

    /// The handover that waits for an answer: one at most (S6).
    public Optional<Relais> relaisEnAttente() {
        return relais.stream().filter(Relais::enAttente).findFirst();
    }

    /// The contract in force on a day, the last signed if several are.
    public Optional<Contrat> contratAu(LocalDate jour, Regles r) {
        return contrats.reversed().stream()
                .map(c -> c.selon(r))
                .filter(c -> c.enCours(jour))
                .findFirst();
    }

    /// Last day on which something was done with the person (S23, S28).
    public Optional<LocalDate> dernierContactLe() {
        return Stream.concat(ouvertLe().stream(), presences.stream()).max(LocalDate::compareTo);
    }

    /// Next date on which the dossier calls, from a day on: appointment, answer to a handover, end
    /// of the contract in force, settling of an anomaly (S28).
    public Optional<LocalDate> prochaineEcheanceLe(LocalDate jour, Regles r) {
        return Stream.of(
                        vigilance.prochainRdv(jour).map(SituationVigilance.Rdv::prevuLe).stream(),
                        relaisEnAttente().map(Relais::echeanceLe).stream(),
                        contratAu(jour, r).map(Contrat::finLe).stream(),
                        vigilance.ouvertes().stream().map(SituationVigilance.Anomalie::echeanceLe))
                .flatMap(s -> s)
                .min(LocalDate::compareTo);
    }

    /// Days of the periods of opening on which nobody answers, or more than one (S2, S3): none,
    /// ever.
    public List<Rupture> continuite() {
        return Rupture.entre(ouvertures, responsabilites);
    }
}
