package fr.spie.parcours.view.moi;

import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Arguments;
import fr.spie.events.decision.Refus;
import fr.spie.parcours.domain.AccesPersonnes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// A code taken back closes the page at once, even to someone already signed in.
@Component
class AccesVivants implements HandlerInterceptor, WebMvcConfigurer {

    /// The code they came with was taken back, or is too old.
    record AccesRetire() implements Refus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Votre code d’accès ne fonctionne plus : demandez-en un autre à la personne qui"
                    + " vous suit.";
        }
    }

    private final AccesPersonnes acces;
    private final Horloge horloge;

    AccesVivants(AccesPersonnes acces, Horloge horloge) {
        this.acces = acces;
        this.horloge = horloge;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this).addPathPatterns("/*/parcours/moi/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest requete, HttpServletResponse reponse, Object cible) {
        Arguments.personne()
                .accesId()
                .filter(id -> !acces.vivant(id, horloge.aujourdhui()))
                .ifPresent(
                        _ -> {
                            throw new AccesRetire().exception();
                        });
        return true;
    }
}
