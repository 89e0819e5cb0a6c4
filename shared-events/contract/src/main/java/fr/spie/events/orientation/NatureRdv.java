package fr.spie.events.orientation;

/// What an appointment of the front door is.
public enum NatureRdv {
    /// Individual appointment of orientation (Q001).
    ORIENTATION,
    /// Réunion d’information et de mobilisation (Q022).
    RIM,
    /// Joint or global diagnosis (L. 5411-5-2).
    DIAGNOSTIC
}
