package fr.spie.gateway.page;

import fr.spie.gateway.acces.Suite;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/// Puts the anti-forgery token of the session into the forms which a service rendered, and what was
/// typed back into the one that was refused.
record Formulaires(String champ, @Nullable FormulaireRefuse refuse) {

    private static final Pattern FORMULAIRE =
            Pattern.compile("<form\\b[^>]*\\smethod=[\"']?post\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    static Formulaires de(HttpServletRequest page) {
        var jeton = (CsrfToken) page.getAttribute(CsrfToken.class.getName());
        return new Formulaires(
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(
                                jeton.getParameterName(), HtmlUtils.htmlEscape(jeton.getToken())),
                FormulaireRefuse.de(Suite.reprendre(page)));
    }

    String proteger(String html) {
        return FORMULAIRE
                .matcher(refuse == null ? html : refuse.remplir(html))
                .replaceAll(debut -> Matcher.quoteReplacement(debut.group() + champ));
    }
}
