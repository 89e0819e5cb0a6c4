package fr.spie.orientation.entry.caf;

/// The flow cannot be read further: where, and why, in French.
@SuppressWarnings("serial") // never serialised
final class LectureInterrompue extends Exception {

    private final int ligne;
    private final String champ;
    private final String raison;

    LectureInterrompue(int ligne, String champ, String raison) {
        super(raison, null, false, false);
        this.ligne = ligne;
        this.champ = champ;
        this.raison = raison;
    }

    int ligne() {
        return ligne;
    }

    String champ() {
        return champ;
    }

    String raison() {
        return raison;
    }
}
