package fr.spie.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/// Puts the anti-forgery token of the session into the forms which a service rendered.
record Formulaires(String champ) {

    private static final Pattern FORMULAIRE =
            Pattern.compile("<form\\b[^>]*\\smethod=[\"']?post\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    static Formulaires de(HttpServletRequest page) {
        var jeton = (CsrfToken) page.getAttribute(CsrfToken.class.getName());
        return new Formulaires(
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(
                                jeton.getParameterName(), HtmlUtils.htmlEscape(jeton.getToken())));
    }

    String proteger(String html) {
        return FORMULAIRE
                .matcher(html)
                .replaceAll(debut -> Matcher.quoteReplacement(debut.group() + champ));
    }
}
