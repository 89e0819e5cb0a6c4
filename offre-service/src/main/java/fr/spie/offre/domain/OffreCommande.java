package fr.spie.offre.domain;

import fr.spie.events.decision.Commande;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Everything an offer can be asked to do. `par` is the institution that asks; a place is asked for
/// by a prescription, which any institution may make.
public sealed interface OffreCommande extends Commande {

    UUID offreId();

    LocalDate le();

    @Override
    default String sujet() {
        return offreId().toString();
    }

    record PublierOffre(
            UUID offreId,
            LocalDate le,
            String par,
            String titre,
            String thematique,
            String institution,
            Optional<String> territoire,
            int places,
            LocalDate debutLe,
            LocalDate finLe)
            implements OffreCommande {}

    record ReserverPlace(UUID offreId, LocalDate le, UUID prescriptionId, UUID dossierId)
            implements OffreCommande {}

    record LibererPlace(UUID offreId, LocalDate le, String par, UUID prescriptionId, String motif)
            implements OffreCommande {}

    record FermerOffre(UUID offreId, LocalDate le, String par, String motif)
            implements OffreCommande {}
}
