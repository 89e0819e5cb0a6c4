package fr.spie.events.orientation;

/// Kinds of assessment.
public enum NatureDiagnostic {
    /// At the front door (Q002).
    DIAGNOSTIC_360,
    /// By the body that accompanies (L. 5411-5-2).
    DIAGNOSTIC_GLOBAL
}
