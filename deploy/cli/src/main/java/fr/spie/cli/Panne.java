package fr.spie.cli;

/// Something the user must know and can act on: printed without a stack trace, exit code 1.
@SuppressWarnings("serial") // never serialised
public final class Panne extends RuntimeException {

    public Panne(String message) {
        super(message);
    }

    public Panne(String message, Throwable cause) {
        super(message, cause);
    }
}
