package fr.spie.cli.plateforme;

import fr.spie.fse.FseApplication;
import fr.spie.gateway.GatewayApplication;
import fr.spie.offre.OffreApplication;
import fr.spie.orientation.OrientationApplication;
import fr.spie.parcours.ParcoursApplication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/// The five services.
public enum Service {
    ORIENTATION("orientation", "/api/orientation", OrientationApplication.class),
    PARCOURS("parcours", "/api/parcours", ParcoursApplication.class),
    OFFRE("offre", "/api/offres", OffreApplication.class),
    FSE("fse", "/api/fse", FseApplication.class),
    GATEWAY("gateway", "/", GatewayApplication.class);

    private final String code;
    private final String prefixe;
    private final Class<?> main;

    Service(String code, String prefixe, Class<?> main) {
        this.code = code;
        this.prefixe = prefixe;
        this.main = main;
    }

    /// The class path holds the gateway's own library too: here it must stay quiet.
    private static final String SANS_ROUTAGE =
            "--spring.autoconfigure.exclude="
                    + Stream.of(
                                    "GatewayServerMvcAutoConfiguration",
                                    "GatewayMvcClassPathWarningAutoConfiguration",
                                    "filter.FilterAutoConfiguration",
                                    "handler.HandlerFunctionAutoConfiguration",
                                    "handler.GatewayMultipartAutoConfiguration",
                                    "predicate.PredicateAutoConfiguration",
                                    "config.DefaultFunctionConfiguration")
                            .map(c -> "org.springframework.cloud.gateway.server.mvc." + c)
                            .collect(Collectors.joining(","));

    /// Properties it needs because others share its class path.
    List<String> proprietes() {
        return this == GATEWAY ? List.of() : List.of(SANS_ROUTAGE);
    }

    /// Name of its port and of its process.
    public String code() {
        return code;
    }

    /// Where its API stands behind the gateway.
    public String prefixe() {
        return prefixe;
    }

    public Class<?> main() {
        return main;
    }

    SpringApplication application() {
        return switch (this) {
            case ORIENTATION -> OrientationApplication.application();
            case PARCOURS -> ParcoursApplication.application();
            case OFFRE -> OffreApplication.application();
            case FSE -> FseApplication.application();
            case GATEWAY -> GatewayApplication.application();
        };
    }
}
