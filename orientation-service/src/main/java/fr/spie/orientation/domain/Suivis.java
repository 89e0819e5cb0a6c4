package fr.spie.orientation.domain;

import fr.spie.events.decision.APointer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Which dossiers call for a word nobody asked for, as last read. Pages of at most 200, after a
/// dossier, in order.
public interface Suivis {

    /// @param au last day looked at
    List<APointer> aPointer(LocalDate au, UUID apres);
}
