package fr.spie.gateway.acces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form posted without JavaScript leaves to the page it returns to: the position which the
/// fragments of that service must have reached, what it has to say once, or why it was refused.
///
/// @param adresse where the form was posted, under `/vues`
/// @param saisie what was typed in it, kept only when it was refused
public record Suite(
        String adresse,
        @Nullable String position,
        @Nullable String message,
        @Nullable String refus,
        Map<String, List<String>> saisie)
        implements Serializable {

    private static final String CLE = "SPIE_SUITE";

    /// Whether an address is one of the service that answered.
    public boolean concerne(String chemin) {
        return chemin.startsWith(adresse.substring(0, adresse.indexOf('/', "/vues/".length()) + 1));
    }

    public void laisser(HttpServletRequest requete) {
        requete.getSession().setAttribute(CLE, this);
    }

    /// Read once: the same page opened again no longer shows it.
    public static @Nullable Suite reprendre(HttpServletRequest requete) {
        var session = requete.getSession(false);
        if (session != null && session.getAttribute(CLE) instanceof Suite suite) {
            session.removeAttribute(CLE);
            requete.setAttribute(CLE, suite);
        }
        return (Suite) requete.getAttribute(CLE);
    }
}
