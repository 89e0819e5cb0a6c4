package fr.spie.offre.view.offres;

import java.time.LocalDate;
import java.util.Optional;

/// What one looks for in the list.
///
/// @param libre only open offers with a free place
record Filtre(Optional<String> thematique, Optional<String> territoire, boolean libre) {

    static Filtre de(String thematique, String territoire, boolean libre) {
        return new Filtre(dit(thematique), dit(territoire), libre);
    }

    private static Optional<String> dit(String valeur) {
        return Optional.of(valeur.strip()).filter(v -> !v.isEmpty());
    }

    /// An offer for the whole département is also for each territory.
    boolean garde(LigneOffre offre, LocalDate jour) {
        return thematique.stream().allMatch(offre.thematique()::startsWith)
                && territoire.stream()
                        .allMatch(t -> offre.territoire().stream().allMatch(t::equalsIgnoreCase))
                && (!libre || (offre.libres() > 0 && offre.ouverte(jour)));
    }
}
