package fr.spie.cli.plateforme;

/// The five services.
public enum Service {
    ORIENTATION("orientation", "/api/orientation", "fr.spie.orientation.OrientationApplication"),
    PARCOURS("parcours", "/api/parcours", "fr.spie.parcours.ParcoursApplication"),
    OFFRE("offre", "/api/offres", "fr.spie.offre.OffreApplication"),
    FSE("fse", "/api/fse", "fr.spie.fse.FseApplication"),
    GATEWAY("gateway", "/", "fr.spie.gateway.GatewayApplication");

    private final String code;
    private final String prefixe;
    private final String main;

    Service(String code, String prefixe, String main) {
        this.code = code;
        this.prefixe = prefixe;
        this.main = main;
    }

    /// Name of its port and of its process.
    public String code() {
        return code;
    }

    /// Where its API stands behind the gateway.
    public String prefixe() {
        return prefixe;
    }

    public String main() {
        return main;
    }
}
