package fr.spie.events.parcours;

/// What becomes of a handover.
public enum EtatRelais {
    EN_ATTENTE,
    ACCEPTE,
    REFUSE,
    EXPIRE,
    /// Taken back by its sender, or void because the dossier closed.
    ANNULE
}
