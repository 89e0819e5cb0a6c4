package fr.spie.orientation.entry.imports;

/// The file cannot be read further: where, and why, in French.
@SuppressWarnings("serial") // never serialised
public final class LectureInterrompue extends Exception {

    private final int ligne;
    private final String champ;
    private final String raison;

    public LectureInterrompue(int ligne, String champ, String raison) {
        super(raison, null, false, false);
        this.ligne = ligne;
        this.champ = champ;
        this.raison = raison;
    }

    public int ligne() {
        return ligne;
    }

    public String champ() {
        return champ;
    }

    public String raison() {
        return raison;
    }
}
