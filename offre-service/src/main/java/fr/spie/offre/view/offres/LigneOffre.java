package fr.spie.offre.view.offres;

import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.SituationOffre;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An offer, as the list shows it.
public record LigneOffre(
        UUID offreId,
        String titre,
        String thematique,
        String institution,
        Optional<String> territoire,
        int places,
        int reservees,
        int libres,
        int enAttente,
        LocalDate debutLe,
        LocalDate finLe,
        LocalDate publieeLe,
        Optional<LocalDate> fermeeLe) {

    static Optional<LigneOffre> de(SituationOffre offre) {
        return offre.publication()
                .map(
                        p ->
                                new LigneOffre(
                                        p.offreId(),
                                        p.titre(),
                                        p.thematique(),
                                        p.institution(),
                                        p.territoire(),
                                        p.places(),
                                        offre.reservations().size(),
                                        offre.placesLibres(),
                                        offre.attente().size(),
                                        p.debutLe(),
                                        p.finLe(),
                                        p.effectifLe(),
                                        offre.fermeture().map(OffreFermee::effectifLe)));
    }

    /// Whether a prescription of that day may still be received.
    public boolean ouverte(LocalDate jour) {
        return fermeeLe.isEmpty() && !finLe.isBefore(jour);
    }

    /// Its place in the list, the soonest first; also where to read on from.
    String rang() {
        return debutLe + "_" + offreId;
    }
}
