package fr.spie.offre.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.offre.OffreEvenement.PlaceLiberee;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import fr.spie.events.offre.SituationOffre;
import fr.spie.events.offre.SituationOffre.Prescription;
import fr.spie.offre.domain.OffreCommande.FermerOffre;
import fr.spie.offre.domain.OffreCommande.LibererPlace;
import fr.spie.offre.domain.OffreCommande.PublierOffre;
import fr.spie.offre.domain.OffreCommande.ReserverPlace;
import fr.spie.offre.domain.RefusOffre.AucunePlace;
import fr.spie.offre.domain.RefusOffre.FermetureAvantPublication;
import fr.spie.offre.domain.RefusOffre.FinAvantDebut;
import fr.spie.offre.domain.RefusOffre.OffreDejaFermee;
import fr.spie.offre.domain.RefusOffre.OffreDejaPubliee;
import fr.spie.offre.domain.RefusOffre.OffreInconnue;
import fr.spie.offre.domain.RefusOffre.OffreReservee;
import fr.spie.offre.domain.RefusOffre.PrescriptionInconnue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of an offer: a place is never sold twice, nobody jumps the queue, and no prescription
/// is left without an answer.
public enum OffreDecideur implements Decideur<OffreCommande, SituationOffre, OffreEvenement> {
    INSTANCE;

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public SituationOffre initial() {
        return SituationOffre.VIDE;
    }

    @Override
    public SituationOffre evoluer(SituationOffre offre, Fait<OffreEvenement> fait) {
        return offre.apres(fait);
    }

    @Override
    public List<OffreEvenement> decider(OffreCommande commande, SituationOffre offre) {
        return switch (commande) {
            case PublierOffre c -> publier(c, offre);
            case ReserverPlace c -> reserver(c, offre);
            case LibererPlace c -> liberer(c, offre);
            case FermerOffre c -> fermer(c, offre);
        };
    }

    private static List<OffreEvenement> publier(PublierOffre c, SituationOffre offre) {
        portee(c.institution(), c.par());
        if (c.places() < 1) {
            throw new AucunePlace(c.places()).exception();
        }
        if (c.finLe().isBefore(c.debutLe())) {
            throw new FinAvantDebut(c.debutLe(), c.finLe()).exception();
        }
        var publiee =
                new OffrePubliee(
                        c.offreId(),
                        c.le(),
                        c.titre(),
                        c.thematique(),
                        c.institution(),
                        c.territoire(),
                        c.places(),
                        c.debutLe(),
                        c.finLe());
        if (offre.publication().isEmpty()) {
            return List.of(publiee);
        }
        if (offre.publication().get().equals(publiee)) {
            return List.of();
        }
        throw new OffreDejaPubliee(c.offreId()).exception();
    }

    private static OffrePubliee publiee(OffreCommande c, SituationOffre offre) {
        return offre.publication().orElseThrow(() -> new OffreInconnue(c.offreId()).exception());
    }

    /// An offer is in the hands of the institution that carries it, and of no other.
    private static void portee(String institution, String par) {
        if (!institution.equals(par)) {
            throw new OffreReservee(institution, par).exception();
        }
    }

    private static List<OffreEvenement> reserver(ReserverPlace c, SituationOffre offre) {
        if (offre.prescriptions().containsKey(c.prescriptionId())) {
            return List.of();
        }
        return List.of(
                raisonDeRefuser(c, offre)
                        .<OffreEvenement>map(
                                motif ->
                                        new PrescriptionRefusee(
                                                c.offreId(),
                                                c.le(),
                                                c.prescriptionId(),
                                                c.dossierId(),
                                                motif))
                        .orElseGet(() -> placeOuRang(c, offre)));
    }

    private static Optional<String> raisonDeRefuser(ReserverPlace c, SituationOffre offre) {
        if (offre.publication().isEmpty()) {
            return Optional.of("Cette offre n’existe pas.");
        }
        if (offre.fermeture().isPresent()) {
            return Optional.of(
                    "L’offre est fermée depuis le %s."
                            .formatted(JOUR.format(offre.fermeture().get().effectifLe())));
        }
        return offre.publication()
                .map(OffrePubliee::finLe)
                .filter(c.le()::isAfter)
                .map(finLe -> "L’offre est terminée depuis le %s.".formatted(JOUR.format(finLe)));
    }

    private static OffreEvenement placeOuRang(ReserverPlace c, SituationOffre offre) {
        return offre.placesLibres() > 0
                ? new PlaceReservee(
                        c.offreId(),
                        offre.premierJourLibre(c.le()),
                        c.prescriptionId(),
                        c.dossierId())
                : new ListeAttenteRejointe(
                        c.offreId(),
                        c.le(),
                        c.prescriptionId(),
                        c.dossierId(),
                        offre.attente().size() + 1);
    }

    private static List<OffreEvenement> liberer(LibererPlace c, SituationOffre offre) {
        portee(publiee(c, offre).institution(), c.par());
        var prescription = offre.prescriptions().get(c.prescriptionId());
        if (prescription == null) {
            throw new PrescriptionInconnue(c.offreId(), c.prescriptionId()).exception();
        }
        return switch (prescription.reponse()) {
            case EN_ATTENTE -> List.of(liberee(c, prescription));
            case RESERVEE -> libererEtDonner(liberee(c, prescription), offre);
            case REFUSEE, LIBEREE -> List.of();
        };
    }

    private static PlaceLiberee liberee(LibererPlace c, Prescription p) {
        return new PlaceLiberee(
                c.offreId(),
                auPlusTot(c.le(), p.le()),
                p.prescriptionId(),
                p.dossierId(),
                c.motif());
    }

    /// The place goes to the first who waits, in the same decision: nobody can come in between.
    private static List<OffreEvenement> libererEtDonner(
            PlaceLiberee liberee, SituationOffre offre) {
        var decision = new ArrayList<OffreEvenement>(List.of(liberee));
        if (offre.fermeture().isEmpty()) {
            offre.attente().stream()
                    .findFirst()
                    .map(premiere -> donner(liberee, premiere))
                    .ifPresent(decision::add);
        }
        return decision;
    }

    private static PlaceReservee donner(PlaceLiberee liberee, Prescription premiere) {
        return new PlaceReservee(
                liberee.offreId(),
                auPlusTot(premiere.le(), liberee.effectifLe()),
                premiere.prescriptionId(),
                premiere.dossierId());
    }

    private static LocalDate auPlusTot(LocalDate voulu, LocalDate plancher) {
        return voulu.isBefore(plancher) ? plancher : voulu;
    }

    private static List<OffreEvenement> fermer(FermerOffre c, SituationOffre offre) {
        var publication = publiee(c, offre);
        portee(publication.institution(), c.par());
        var fermee = new OffreFermee(c.offreId(), c.le(), c.motif());
        if (offre.fermeture().isPresent()) {
            if (offre.fermeture().get().equals(fermee)) {
                return List.of();
            }
            throw new OffreDejaFermee(c.offreId(), offre.fermeture().get().effectifLe())
                    .exception();
        }
        if (c.le().isBefore(publication.effectifLe())) {
            throw new FermetureAvantPublication(c.le(), publication.effectifLe()).exception();
        }
        var decision = new ArrayList<OffreEvenement>(List.of(fermee));
        offre.attente().forEach(p -> decision.add(sansPlace(c, p)));
        return decision;
    }

    private static PrescriptionRefusee sansPlace(FermerOffre c, Prescription p) {
        return new PrescriptionRefusee(
                c.offreId(),
                auPlusTot(c.le(), p.le()),
                p.prescriptionId(),
                p.dossierId(),
                "L’offre a fermé avant qu’une place se libère : " + c.motif());
    }
}
