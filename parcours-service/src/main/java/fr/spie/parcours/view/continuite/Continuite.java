package fr.spie.parcours.view.continuite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whether the guarantee holds, recounted from the published facts alone.
///
/// @param dossiers dossiers ever opened
/// @param ouverts open on `etatAu`
/// @param enOuverture rights notified less than ten minutes ago, not opened yet
/// @param ruptures intervals without carrier, with two, or with one who was gone: zero, ever
/// @param details the first hundred of them
public record Continuite(
        LocalDate etatAu,
        int dossiers,
        int ouverts,
        int enOuverture,
        int ruptures,
        List<Detail> details) {

    /// A break.
    ///
    /// @param fin first day on which it is over; empty while it lasts
    public record Detail(
            UUID dossierId,
            String nature,
            LocalDate debut,
            Optional<LocalDate> fin,
            List<String> porteurs) {}
}
