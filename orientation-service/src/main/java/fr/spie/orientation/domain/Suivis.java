package fr.spie.orientation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Which dossiers call for a word nobody asked for, as last read. Pages of at most 200, after a
/// dossier, in order.
public interface Suivis {

    /// A dossier of which something is to be said.
    ///
    /// @param version sequence of the last fact read
    record APointer(UUID dossierId, long version) {}

    /// @param au last day looked at
    List<APointer> aPointer(LocalDate au, UUID apres);
}
