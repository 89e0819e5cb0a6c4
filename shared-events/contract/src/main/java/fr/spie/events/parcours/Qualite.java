package fr.spie.events.parcours;

/// In what capacity someone answers for a person.
public enum Qualite {
    /// Until the first designation, or after an abrupt departure (S3, S17).
    PROVISOIRE,
    /// Référent unique (S2).
    REFERENT
}
