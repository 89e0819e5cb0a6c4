package fr.spie.backbone.commande;

/// Two at once on the same subject: nothing was done, asking again may work.
@SuppressWarnings("serial") // never serialised
public final class ConflitException extends RuntimeException {

    private final boolean versionPerimee;

    private ConflitException(String message, boolean versionPerimee) {
        super(message, null, false, false);
        this.versionPerimee = versionPerimee;
    }

    /// The asker saw an older version than it thinks (412).
    public static ConflitException versionPerimee(long attendue, long actuelle) {
        return new ConflitException(
                "version attendue " + attendue + ", version actuelle " + actuelle, true);
    }

    /// Concurrent changes outlived the bounded retries (409, `Retry-After`).
    public static ConflitException concurrence(String sujet) {
        return new ConflitException("modifications concurrentes de " + sujet, false);
    }

    public boolean versionPerimee() {
        return versionPerimee;
    }
}
