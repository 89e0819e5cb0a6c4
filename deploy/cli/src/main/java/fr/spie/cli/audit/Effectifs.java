package fr.spie.cli.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may carry dossiers, day by day, according to the directory's facts.
final class Effectifs {

    private final Map<String, List<Acte>> parSujet;
    private final LocalDate horizon;

    /// @param horizon last known day: neither a departure told on that very day nor an absence to
    ///   come is held against anyone
    Effectifs(Map<String, List<Acte>> parSujet, LocalDate horizon) {
        this.parSujet = parSujet;
        this.horizon = horizon;
    }

    /// The departure because of which someone carries no dossier on a day.
    Optional<Acte> absence(Qui qui, LocalDate jour) {
        if (!jour.isBefore(horizon)) {
            return Optional.empty();
        }
        return dernier("professionnel:" + qui.professionnel(), jour)
                .filter(a -> a.est("ProfessionnelParti"))
                .or(
                        () ->
                                dernier("institution:" + qui.institution(), jour)
                                        .filter(a -> a.est("InstitutionRetiree")))
                .filter(a -> a.suLe().isBefore(horizon));
    }

    private Optional<Acte> dernier(String sujet, LocalDate jour) {
        return parSujet.getOrDefault(sujet, List.of()).stream()
                .filter(a -> !a.le().isAfter(jour))
                .max(Acte.ORDRE);
    }
}
