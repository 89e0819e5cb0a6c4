package fr.spie.backbone;

import com.zaxxer.hikari.HikariDataSource;
import fr.spie.backbone.acces.AccesConfiguration;
import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.chiffrement.CoffreJdbc;
import fr.spie.backbone.chiffrement.TableDesCles;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.json.Json;
import fr.spie.backbone.projection.Automate;
import fr.spie.backbone.projection.Automates;
import fr.spie.backbone.projection.Gares;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Positions;
import fr.spie.backbone.projection.PositionsLues;
import fr.spie.backbone.projection.Projection;
import fr.spie.backbone.projection.RepriseAuxPositions;
import fr.spie.backbone.projection.Retards;
import fr.spie.backbone.projection.Vues;
import fr.spie.backbone.publication.Publication;
import fr.spie.backbone.regles.ReglesConfiguration;
import fr.spie.backbone.regles.ReglesController;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.trace.Traces;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Arguments;
import fr.spie.backbone.web.ChiffreTu;
import fr.spie.backbone.web.EtatController;
import fr.spie.backbone.web.FluxController;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.backbone.web.Problemes;
import fr.spie.backbone.web.TexteLisible;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Contexte;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.backoff.FixedBackOff;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// Everything a service needs beside its own rooms. Active where `spie.contexte` is set.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
        })
@ConditionalOnProperty("spie.contexte")
@Import({
    SecuriteConfiguration.class,
    Problemes.class,
    FluxController.class,
    EtatController.class,
    AccesConfiguration.class,
    ReglesConfiguration.class,
    ReglesController.class
})
public class SpieBackboneAutoConfiguration {

    static {
        // read from the token and the headers: no parameter of the interface
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Appelant.class, Demande.class, Lecture.class, PersonneConnectee.class);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Horloge horloge(Clock clock) {
        return new Horloge(clock);
    }

    @Bean
    @Primary
    JsonMapper formeDesEvenements() {
        // RFC 9457: what a problem adds stands beside its title, not under `properties`
        return Json.mapper()
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(
                tracer.getIfAvailable(() -> Tracer.NOOP),
                propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    AtelierCommandes atelierCommandes(
            @Value("${spie.contexte}") Contexte contexte,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JdbcClient db,
            MeterRegistry mesures,
            Traces traces) {
        return new AtelierCommandes(contexte, dataSource, transactions, db, mesures, traces);
    }

    @Bean
    Publication publication(
            DataSource dataSource,
            MeterRegistry mesures,
            @Value("${spie.kafka}") String brokers,
            @Value("${spie.contexte}") Contexte contexte) {
        return new Publication(dataSource, brokers, contexte.topic(), mesures);
    }

    @Bean
    Gares gares(JdbcClient db, Horloge horloge) {
        return new Gares(db, horloge);
    }

    @Bean
    Histoires histoires(JdbcTemplate jdbc) {
        return new Histoires(jdbc);
    }

    @Bean
    NomsAnnuaire nomsAnnuaire(Histoires histoires) {
        return new NomsAnnuaire(histoires);
    }

    @Bean
    PositionsLues positions(JdbcClient db) {
        return new PositionsLues(db);
    }

    @Bean
    Vues vues(
            List<Projection> projections,
            Histoires histoires,
            Gares gares,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher suites,
            MeterRegistry mesures) {
        return new Vues(projections, histoires, gares, jdbc, transactions, suites, mesures);
    }

    @Bean
    Automates automates(
            List<Automate<?>> automates,
            Gares gares,
            Horloge horloge,
            MeterRegistry mesures,
            @Value("${spie.demo:false}") boolean demo,
            Traces traces) {
        return new Automates(automates, gares, horloge, mesures, demo, traces);
    }

    @Bean
    RepriseAuxPositions repriseAuxPositions(JdbcClient db) {
        return new RepriseAuxPositions(db);
    }

    /// A transient fault holds the partition and tries again, for as long as it lasts: nothing is
    /// passed over. Facts that can never be applied are set aside before they get here.
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> attendreLesPannes() {
        return (container, destination, group) ->
                container.setCommonErrorHandler(
                        new DefaultErrorHandler(
                                new FixedBackOff(500, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    @Bean
    Retards retards(
            JdbcClient db,
            Gares gares,
            MeterRegistry mesures,
            @Value("${spie.topics}") List<String> topics,
            @Value("${spie.kafka}") String brokers,
            @Value("${spring.cloud.stream.bindings.automates-in-0.group}") String groupe) {
        return new Retards(db, gares, topics, brokers, groupe, mesures);
    }

    @Bean
    Coffre coffre(
            @Value("${spie.coffre.url}") String url,
            @Value("${spie.coffre.username}") String utilisateur,
            @Value("${spie.coffre.password}") String motDePasse,
            @Value("${spie.coffre.cle-maitre}") Path cleMaitre,
            @Value("${spie.coffre.finalites}") Set<Finalite> finalites) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(utilisateur);
        source.setPassword(motDePasse);
        source.setMaximumPoolSize(4);
        source.setMinimumIdle(0);
        source.setPoolName("coffre");
        var db = JdbcClient.create(source);
        TableDesCles.preparer(source);
        return new CoffreJdbc(db, finalites, cleMaitre);
    }

    @Bean
    WebMvcConfigurer argumentsDesControleurs(
            Horloge horloge,
            Positions positions,
            JsonMapper json,
            @Value("${spie.demo:false}") boolean demo) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder corps) {
                corps.withJsonConverter(
                        new JacksonJsonHttpMessageConverter(TexteLisible.sur(ChiffreTu.sur(json))));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Arguments(horloge, positions, demo));
            }
        };
    }
}
