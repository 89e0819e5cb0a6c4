package fr.spie.events.decision;

/// Carries a refusal out of a decision; no stack trace.
@SuppressWarnings("serial") // never serialised
public final class RefusException extends RuntimeException {

    private final transient Refus refus;

    public RefusException(Refus refus) {
        super(refus.toString(), null, false, false);
        this.refus = refus;
    }

    /// The answer it carries.
    public Refus refus() {
        return refus;
    }
}
