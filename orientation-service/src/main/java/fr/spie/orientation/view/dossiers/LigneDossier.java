package fr.spie.orientation.view.dossiers;

import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// A dossier in a list.
///
/// @param nom decrypted for the reader; `donnée effacée` when its key is gone
/// @param prenom empty when its key is gone
/// @param nomComplet first name, name, and name at birth when it differs
/// @param orientation decision in force on the present right, without why the criteria suggested
///   it: that may say something of someone's health, which a list tells nobody
/// @param transfereeA institution that may decide since the legal limit is past
/// @param relanceDue day of a missed appointment that calls for a reminder
/// @param aRevoirDepuis since when the decision waits to be looked at again
/// @param absorbeDans the dossier that goes on instead of this one
public record LigneDossier(
        UUID dossierId,
        String nom,
        String prenom,
        String nomComplet,
        EtatDroits etatDroits,
        Optional<LocalDate> notifiesLe,
        Optional<String> territoire,
        boolean aOrienter,
        Optional<LocalDate> limiteLocaleLe,
        Optional<LocalDate> limiteLegaleLe,
        Optional<Orientation> orientation,
        Optional<LocalDate> prochainRdvLe,
        Optional<String> transfereeA,
        Optional<LocalDate> relanceDue,
        Optional<LocalDate> aRevoirDepuis,
        Optional<UUID> absorbeDans) {

    /// Days since the notification.
    public long jours(LocalDate aujourdhui) {
        return notifiesLe.map(le -> ChronoUnit.DAYS.between(le, aujourdhui)).orElse(0L);
    }

    public boolean horsDelaiLocal(LocalDate aujourdhui) {
        return limiteLocaleLe.filter(aujourdhui::isAfter).isPresent();
    }

    public boolean horsDelaiLegal(LocalDate aujourdhui) {
        return limiteLegaleLe.filter(aujourdhui::isAfter).isPresent();
    }
}
