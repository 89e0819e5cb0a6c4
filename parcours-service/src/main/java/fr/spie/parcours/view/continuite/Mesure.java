package fr.spie.parcours.view.continuite;

import fr.spie.backbone.temps.Horloge;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// `spie.invariants.violations`: open dossiers that today have no carrier, several, or one who is
/// gone. Must stay 0.
@Component
class Mesure {

    private static final String VIOLATIONS =
            """
            select count(*) from fiche f
            where f.ouvert_le <= :jour and (f.clos_le is null or f.clos_le > :jour)
              and 1 <> (
                select count(*) from responsabilite r
                left join professionnel p on p.id = r.professionnel and p.parti_le <= :jour
                where r.dossier_id = f.dossier_id and p.id is null
                  and r.debut <= :jour and (r.fin is null or r.fin > :jour))
            """;

    private final JdbcClient db;
    private final Horloge horloge;

    Mesure(JdbcClient db, Horloge horloge, MeterRegistry mesures) {
        this.db = db;
        this.horloge = horloge;
        Gauge.builder("spie.invariants.violations", this::violations)
                .description("open dossiers without exactly one present carrier today (S2, S3)")
                .tag("invariant", "porteur-unique")
                .register(mesures);
    }

    private int violations() {
        return db.sql(VIOLATIONS).param("jour", horloge.aujourdhui()).query(Integer.class).single();
    }
}
