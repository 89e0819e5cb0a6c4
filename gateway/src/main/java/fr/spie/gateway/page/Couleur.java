package fr.spie.gateway.page;

/// A colour and its contrast, as WCAG 2.2 counts it (1.4.3: at least 4.5 for text).
record Couleur(int rouge, int vert, int bleu) {

    static Couleur de(String code) {
        int valeur = Integer.parseInt(code.substring(1), 16);
        return new Couleur(valeur >> 16, (valeur >> 8) & 0xff, valeur & 0xff);
    }

    String code() {
        return "#%02x%02x%02x".formatted(rouge, vert, bleu);
    }

    boolean lisibleSurBlanc() {
        return contrasteAvecBlanc() >= 4.5;
    }

    String texteLisible() {
        return lisibleSurBlanc() ? "#ffffff" : "#000000";
    }

    private double contrasteAvecBlanc() {
        return 1.05
                / (0.2126 * lineaire(rouge)
                        + 0.7152 * lineaire(vert)
                        + 0.0722 * lineaire(bleu)
                        + 0.05);
    }

    private static double lineaire(int canal) {
        double part = canal / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
