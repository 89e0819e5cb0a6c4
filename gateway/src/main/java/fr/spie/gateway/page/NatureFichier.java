package fr.spie.gateway.page;

import org.springframework.http.MediaType;

/// The kinds of files that can be sent, and where they go.
enum NatureFichier {
    CAF(
            "caf",
            "Droits de la CAF ou de la MSA (XML)",
            "/api/orientation/flux/caf",
            MediaType.APPLICATION_XML_VALUE),
    BENEFICIAIRES(
            "beneficiaires",
            "Bénéficiaires ou contacts tenus par le département (CSV)",
            "/api/orientation/flux/beneficiaires",
            "text/csv"),
    FRANCE_TRAVAIL(
            "france-travail",
            "Extrait de France Travail (CSV)",
            "/api/orientation/flux/france-travail",
            "text/csv");

    private final String code;
    private final String libelle;
    private final String adresse;
    private final String type;

    NatureFichier(String code, String libelle, String adresse, String type) {
        this.code = code;
        this.libelle = libelle;
        this.adresse = adresse;
        this.type = type;
    }

    /// As in the form; the first when it is none.
    static NatureFichier de(String code) {
        for (var nature : values()) {
            if (nature.code.equals(code)) {
                return nature;
            }
        }
        return CAF;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public String adresse() {
        return adresse;
    }

    public String type() {
        return type;
    }
}
