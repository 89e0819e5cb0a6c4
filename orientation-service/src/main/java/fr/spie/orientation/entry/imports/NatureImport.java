package fr.spie.orientation.entry.imports;

/// The kinds of files that are read.
public enum NatureImport {
    /// Flow of the paying bodies (VRSB0801).
    CAF("foyer"),
    /// Extract of the persons France Travail follows.
    FRANCE_TRAVAIL("ligne"),
    /// Beneficiaries, or their contacts, as a département keeps them.
    BENEFICIAIRES("ligne");

    private final String element;

    NatureImport(String element) {
        this.element = element;
    }

    /// What such a file is a list of, in French.
    public String element() {
        return element;
    }
}
