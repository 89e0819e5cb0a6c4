package fr.spie.backbone.web;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Positions;
import fr.spie.backbone.temps.Horloge;
import fr.spie.events.Jour;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives controllers who calls ([Appelant], or [PersonneConnectee]), under which key ([Demande])
/// and at which two times ([Lecture]).
public final class Arguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> CONNUS =
            Set.of(Appelant.class, Demande.class, Lecture.class, PersonneConnectee.class);

    private final Horloge horloge;
    private final Positions positions;
    private final boolean demo;

    /// @param demo whether the header `Spie-Instant` may set the time (demonstration only)
    public Arguments(Horloge horloge, Positions positions, boolean demo) {
        this.horloge = horloge;
        this.positions = positions;
        this.demo = demo;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return CONNUS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mavContainer,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        if (parameter.getParameterType() == Appelant.class) {
            return appelant();
        }
        if (parameter.getParameterType() == PersonneConnectee.class) {
            return personne();
        }
        return parameter.getParameterType() == Demande.class ? demande(request) : lecture(request);
    }

    /// Who calls, for those who are no controller.
    public static Appelant appelant() {
        var jwt = jeton();
        var sujet = texte(jwt.getSubject());
        var nom = texte(jwt.getClaimAsString("name"));
        return new Appelant(
                texte(jwt.getClaimAsString("institution")),
                sujet,
                nom.isEmpty() ? sujet : nom,
                roles(jwt));
    }

    /// The person who calls; a refusal for anyone else.
    public static PersonneConnectee personne() {
        var jwt = jeton();
        var dossier = identifiant(jwt, "dossier");
        if (!roles(jwt).contains(PersonneConnectee.ROLE) || dossier.isEmpty()) {
            throw new PageDeLaPersonne().exception();
        }
        return new PersonneConnectee(dossier.get(), identifiant(jwt, "acces"));
    }

    private static Jwt jeton() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt jwt) {
            return jwt;
        }
        throw new IllegalStateException("no verified token behind this request");
    }

    private static Set<String> roles(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static Optional<UUID> identifiant(Jwt jwt, String revendication) {
        try {
            return Optional.ofNullable(jwt.getClaimAsString(revendication)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Demande demande(NativeWebRequest request) {
        var appelant = appelant();
        var cle = texte(request.getHeader("Idempotency-Key")).replace("\"", "").trim();
        UUID id;
        try {
            id = cle.isEmpty() ? UUID.randomUUID() : UUID.fromString(cle);
        } catch (IllegalArgumentException e) {
            throw new ParametreIllisible("Idempotency-Key", cle, "un UUID").exception();
        }
        var demande =
                Demande.de(id, appelant.institution(), appelant.professionnel(), recueA(request));
        var version = request.getHeader("If-Match");
        if (version == null) {
            return demande;
        }
        try {
            return demande.attendant(
                    Long.parseLong(version.replace("W/", "").replace("\"", "").trim()));
        } catch (NumberFormatException e) {
            throw new ParametreIllisible("If-Match", version, "une version").exception();
        }
    }

    private Instant recueA(NativeWebRequest request) {
        var instant = demo ? request.getHeader("Spie-Instant") : null;
        return instant == null ? horloge.maintenant() : instant("Spie-Instant", instant);
    }

    private Lecture lecture(NativeWebRequest request) {
        var position = request.getParameter("position");
        boolean aJour = position == null || position.isBlank() || positions.attendre(position);
        var etatAu = texte(request.getParameter("etatAu"));
        var connuAu = texte(request.getParameter("connuAu"));
        boolean etat = !etatAu.isBlank();
        boolean connu = !connuAu.isBlank();
        return new Lecture(
                etat ? jour("etatAu", etatAu) : horloge.aujourdhui(),
                connu ? connuAu(connuAu) : horloge.maintenant(),
                etat || connu,
                aJour);
    }

    private static String texte(@Nullable String valeur) {
        return valeur == null ? "" : valeur;
    }

    private static Instant connuAu(String valeur) {
        return valeur.length() == 10
                ? Jour.fin(jour("connuAu", valeur))
                : instant("connuAu", valeur);
    }

    private static LocalDate jour(String champ, String valeur) {
        return lire(champ, valeur, LocalDate::parse, "une date AAAA-MM-JJ");
    }

    private static Instant instant(String champ, String valeur) {
        return lire(champ, valeur, Instant::parse, "un instant ISO 8601");
    }

    /// A year has four digits; a sign begins those that no database holds.
    private static <T> T lire(
            String champ, String valeur, Function<String, T> lecture, String attendu) {
        try {
            if (!valeur.startsWith("+") && !valeur.startsWith("-")) {
                return lecture.apply(valeur);
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new ParametreIllisible(champ, valeur, attendu).exception();
    }
}
