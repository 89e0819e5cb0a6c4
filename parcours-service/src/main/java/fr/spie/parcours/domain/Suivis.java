package fr.spie.parcours.domain;

import fr.spie.events.decision.APointer;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Which dossiers call for a decision nobody asked for, as last read. Pages of at most 200, after a
/// dossier, in order.
public interface Suivis {

    /// A dossier that a professional carries, will carry, or is asked to.
    record Suivi(UUID dossierId, long version, String territoire) {}

    /// A dossier, and the professional of an institution it is with or is proposed to.
    record Touche(Suivi dossier, String professionnel) {}

    /// A dossier that someone who is gone would still carry.
    record Orphelin(Suivi dossier, String professionnel, LocalDate partiLe) {}

    List<Suivi> de(String professionnel, LocalDate aPartirDu, UUID apres);

    /// Those a professional carries on a day, or will.
    List<Suivi> portes(String professionnel, LocalDate aPartirDu, UUID apres);

    /// Those an institution carries on a day, or will.
    List<Suivi> portesParInstitution(String institution, LocalDate aPartirDu, UUID apres);

    /// Dossiers an institution carries or is asked to, with its professional: every one of a
    /// dossier in the same page.
    List<Touche> touches(String institution, LocalDate aPartirDu, UUID apres);

    /// Whether the parcours knows the dossier.
    boolean existe(UUID dossierId);

    /// Its accompaniments.
    List<Accompagnement> accompagnements(UUID dossierId);

    List<Orphelin> orphelins(UUID apres);

    /// @param au last day looked at
    List<APointer> aPointer(LocalDate au, UUID apres);
}
