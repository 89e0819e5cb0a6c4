package fr.spie.events.offre;

import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.offre.OffreEvenement.PlaceLiberee;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an offer is, folded from its facts (promise B5). Every step only ever moves a prescription
/// forward, so that the same set of facts gives the same situation in any order.
///
/// @param publication empty before the offer is published
/// @param prescriptions by prescription; whatever the offer has answered
/// @param fermeture empty while the offer is open
public record SituationOffre(
        Optional<OffrePubliee> publication,
        Map<UUID, Prescription> prescriptions,
        Optional<OffreFermee> fermeture) {

    public static final SituationOffre VIDE =
            new SituationOffre(Optional.empty(), Map.of(), Optional.empty());

    public SituationOffre {
        prescriptions = Map.copyOf(prescriptions);
    }

    /// The answers to a prescription, each final over those before it.
    public enum Reponse {
        EN_ATTENTE,
        RESERVEE,
        REFUSEE,
        LIBEREE
    }

    /// What became of one prescription.
    ///
    /// @param rang place in the history of the offer at which it joined the list; orders the list
    /// @param reserveeLe day from which a place was held
    /// @param le day of the last answer
    /// @param motif of the refusal or of the release; else empty
    public record Prescription(
            UUID prescriptionId,
            UUID dossierId,
            Reponse reponse,
            long rang,
            Optional<LocalDate> reserveeLe,
            LocalDate le,
            String motif) {

        private static Prescription ensemble(Prescription a, Prescription b) {
            var derniere = a.reponse.compareTo(b.reponse) >= 0 ? a : b;
            return new Prescription(
                    derniere.prescriptionId,
                    derniere.dossierId,
                    derniere.reponse,
                    Math.min(a.rang, b.rang),
                    a.reserveeLe.or(() -> b.reserveeLe),
                    derniere.le,
                    derniere.motif);
        }
    }

    /// From any set of facts of one offer; choose them with [fr.spie.events.Histoire#au].
    public static SituationOffre de(Collection<Fait<OffreEvenement>> faits) {
        var situation = VIDE;
        for (var fait : faits) {
            situation = situation.apres(fait);
        }
        return situation;
    }

    /// With one more fact.
    public SituationOffre apres(Fait<OffreEvenement> fait) {
        return switch (fait.evenement()) {
            case OffrePubliee e -> new SituationOffre(Optional.of(e), prescriptions, fermeture);
            case OffreFermee e -> new SituationOffre(publication, prescriptions, Optional.of(e));
            case ListeAttenteRejointe e ->
                    avec(
                            new Prescription(
                                    e.prescriptionId(),
                                    e.dossierId(),
                                    Reponse.EN_ATTENTE,
                                    fait.sequence(),
                                    Optional.empty(),
                                    e.effectifLe(),
                                    ""));
            case PlaceReservee e ->
                    avec(
                            new Prescription(
                                    e.prescriptionId(),
                                    e.dossierId(),
                                    Reponse.RESERVEE,
                                    fait.sequence(),
                                    Optional.of(e.effectifLe()),
                                    e.effectifLe(),
                                    ""));
            case PrescriptionRefusee e ->
                    avec(
                            new Prescription(
                                    e.prescriptionId(),
                                    e.dossierId(),
                                    Reponse.REFUSEE,
                                    fait.sequence(),
                                    Optional.empty(),
                                    e.effectifLe(),
                                    e.motif()));
            case PlaceLiberee e ->
                    avec(
                            new Prescription(
                                    e.prescriptionId(),
                                    e.dossierId(),
                                    Reponse.LIBEREE,
                                    fait.sequence(),
                                    Optional.empty(),
                                    e.effectifLe(),
                                    e.motif()));
        };
    }

    private SituationOffre avec(Prescription nouvelle) {
        var toutes = new HashMap<>(prescriptions);
        toutes.merge(nouvelle.prescriptionId(), nouvelle, Prescription::ensemble);
        return new SituationOffre(publication, toutes, fermeture);
    }

    /// Prescriptions that hold a place, first come first.
    public List<Prescription> reservations() {
        return enEtat(Reponse.RESERVEE);
    }

    /// Prescriptions that wait, first come first: the rank of the first is 1.
    public List<Prescription> attente() {
        return enEtat(Reponse.EN_ATTENTE);
    }

    private List<Prescription> enEtat(Reponse reponse) {
        return prescriptions.values().stream()
                .filter(p -> p.reponse() == reponse)
                .sorted(Comparator.comparingLong(Prescription::rang))
                .toList();
    }

    /// Places nobody holds; none once the offer is closed.
    public int placesLibres() {
        return fermeture.isPresent()
                ? 0
                : publication.map(p -> p.places() - reservations().size()).orElse(0);
    }

    /// The first day from `le` on which a place can be held without two persons ever holding it on
    /// the same day, releases of the future included. Only when a place is free.
    public LocalDate premierJourLibre(LocalDate le) {
        var liberations =
                prescriptions.values().stream()
                        .filter(p -> p.reponse() == Reponse.LIBEREE && p.reserveeLe().isPresent())
                        .map(Prescription::le)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        int libres = placesLibres();
        if (libres < 1 || libres > liberations.size()) {
            return le;
        }
        var libreLe = liberations.get(libres - 1);
        return libreLe.isAfter(le) ? libreLe : le;
    }
}
