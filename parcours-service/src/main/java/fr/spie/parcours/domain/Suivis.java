package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Which dossiers call for a decision nobody asked for, as last read. Pages of at most 200, after a
/// dossier, in order.
public interface Suivis {

    /// A dossier that a professional carries, will carry, or is asked to.
    record Suivi(UUID dossierId, long version, String territoire) {}

    /// A dossier that someone who is gone would still carry.
    record Orphelin(Suivi dossier, String professionnel, LocalDate partiLe) {}

    /// A dossier of which something is to be said.
    record APointer(UUID dossierId, long version) {}

    List<Suivi> de(String professionnel, LocalDate aPartirDu, UUID apres);

    List<Orphelin> orphelins(UUID apres);

    /// @param au last day looked at
    List<APointer> aPointer(LocalDate au, UUID apres);
}
