package fr.spie.gateway.acces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What a form posted without JavaScript leaves to the page it returns to: the position which the
/// fragments of that service must have reached, what it has to say once, or why it was refused.
public record Suite(
        String prefixe, @Nullable String position, @Nullable String message, @Nullable String refus)
        implements Serializable {

    private static final String CLE = "SPIE_SUITE";

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
