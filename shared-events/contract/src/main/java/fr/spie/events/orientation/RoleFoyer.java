package fr.spie.events.orientation;

/// Role in the household (CNAF ROLEPERS); both are bound by rights and duties.
public enum RoleFoyer {
    /// Claimant.
    DEM,
    /// Spouse or partner.
    CJT
}
