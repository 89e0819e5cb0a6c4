package fr.spie.backbone.acces;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.events.regles.Regles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The services that show dossiers trace who reads them: those that give the person a title for
/// that, `spie.acces.titre`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spie.acces.titre")
@EnableScheduling
@Import(AccesController.class)
public class AccesConfiguration {

    @Bean
    JournalAcces journalAcces(
            JdbcClient db, NomsAnnuaire noms, PlatformTransactionManager transactions) {
        return new JournalAcces(db, noms, transactions);
    }

    @Bean
    Liens liens(Histoires histoires) {
        return new Liens(histoires);
    }

    @Bean
    Partages partages(Horloge horloge) {
        return new Partages(horloge);
    }

    @Bean
    PurgeAcces purgeAcces(JournalAcces journal, Regles regles, Horloge horloge) {
        return new PurgeAcces(journal, regles, horloge);
    }

    @Bean
    WebMvcConfigurer lecturesTracees(
            Liens liens,
            JournalAcces journal,
            Horloge horloge,
            @Value("${spie.api}") String api,
            @Value("${spie.base}") String base) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registre) {
                registre.addInterceptor(new LecturesTracees(liens, journal, horloge, base))
                        .addPathPatterns(api + "/dossiers/**", "/vues/*/dossiers/**");
            }
        };
    }
}
