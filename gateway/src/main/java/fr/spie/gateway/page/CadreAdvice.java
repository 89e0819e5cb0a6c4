package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.Reglages.Departement;
import fr.spie.gateway.acces.Personne;
import fr.spie.gateway.acces.Suite;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every page shows around its content.
@ControllerAdvice(basePackageClasses = CadreAdvice.class)
class CadreAdvice {

    private final Reglages reglages;

    CadreAdvice(Reglages reglages) {
        this.reglages = reglages;
    }

    @ModelAttribute("departement")
    Departement departement() {
        return reglages.departement();
    }

    /// Whether there is a guided tour to lead to.
    @ModelAttribute("visitable")
    boolean visitable() {
        return !reglages.visite().isEmpty();
    }

    @ModelAttribute("chemin")
    String chemin(HttpServletRequest requete) {
        return requete.getRequestURI();
    }

    @ModelAttribute("adresse")
    String adresse(HttpServletRequest requete) {
        var chemin = requete.getRequestURI();
        var question = requete.getQueryString();
        return question == null ? chemin : chemin + "?" + question;
    }

    @ModelAttribute("refusDuFormulaire")
    @Nullable String refusDuFormulaire(HttpServletRequest requete) {
        var suite = Suite.reprendre(requete);
        return suite == null ? null : suite.refus();
    }

    @ModelAttribute("messageDuFormulaire")
    @Nullable String messageDuFormulaire(HttpServletRequest requete) {
        var suite = Suite.reprendre(requete);
        return suite == null ? null : suite.message();
    }

    /// Whether the reader is a person on their own page: no menu of professionals.
    @ModelAttribute("personne")
    boolean personne(@Nullable Authentication session) {
        return Personne.est(session);
    }

    @ModelAttribute("connecte")
    @Nullable Connecte connecte(@Nullable Authentication session) {
        return session != null && session.getPrincipal() instanceof OidcUser personne
                ? connecte(personne)
                : null;
    }

    private Connecte connecte(OidcUser personne) {
        var institution = Optional.ofNullable(personne.getClaimAsString("institution")).orElse("");
        return new Connecte(
                Optional.ofNullable(personne.getFullName()).orElse(personne.getName()),
                reglages.institutions().getOrDefault(institution, institution));
    }

    /// The person signed in.
    record Connecte(String nom, String institution) {}
}
