package fr.spie.events.decision;

/// A reason to say no: an expected answer, not a fault. Each service seals its own, as records
/// whose components are the facts the caller needs.
public interface Refus {

    /// How the refusal is told over HTTP.
    enum Nature {
        /// What the command is about does not exist (404).
        INTROUVABLE,
        /// The state of the subject forbids it (409).
        CONFLIT,
        /// The command is wrong in itself (422).
        INVALIDE,
        /// This caller may not ask it (403).
        INTERDIT
    }

    Nature nature();

    /// One French sentence for the person who asked.
    String titre();

    /// Kebab-case of the record's name: `urn:spie:refus:<code>`, stable for ever.
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /// To leave a decision with.
    default RefusException exception() {
        return new RefusException(this);
    }
}
