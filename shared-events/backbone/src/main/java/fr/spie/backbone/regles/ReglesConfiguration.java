package fr.spie.backbone.regles;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The rules of the law and, over them, those of the département: the list `spie.regles`, each with
/// `parametre`, `du`, `valeur` and `source`. A value that is not of the nature of its parameter
/// stops the start.
@Configuration(proxyBeanMethods = false)
public class ReglesConfiguration {

    /// One line of the settings.
    record Locale(Parametre parametre, LocalDate du, String valeur, String source) {}

    @Bean
    Regles regles(Environment environnement) {
        var locales =
                Binder.get(environnement)
                        .bind("spie.regles", Bindable.listOf(Locale.class))
                        .orElseGet(List::of);
        return Regles.PAR_DEFAUT.avec(
                locales.stream()
                        .map(l -> new Regle(l.parametre(), l.du(), l.valeur(), l.source()))
                        .toList());
    }
}
