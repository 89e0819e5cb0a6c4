package fr.spie.cli.audit;

/// Who answers, as a fact names them.
record Qui(String professionnel, String institution) {

    boolean connu() {
        return !professionnel.isBlank() && !institution.isBlank();
    }

    @Override
    public String toString() {
        return professionnel + " (" + institution + ")";
    }
}
