package fr.spie.backbone.projection;

import fr.spie.backbone.json.Json;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.temps.Horloge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/// Subjects set aside because one of their facts could not be applied: their later facts wait
/// behind it, in order, while all other subjects go on (promise B3).
public final class Gares {

    private static final TypeReference<Map<String, String>> ENTETES = new TypeReference<>() {};

    private final JdbcClient db;
    private final Horloge horloge;

    public Gares(JdbcClient db, Horloge horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /// One parked fact.
    public record Gare(
            String consommateur,
            String topic,
            String sujet,
            long sequence,
            String raison,
            OffsetDateTime gareA) {}

    void garer(String consommateur, String topic, FaitRecu fait, String raison) {
        db.sql(
                        """
                        insert into fait_gare
                          (consommateur, topic, sujet, sequence, entetes, donnees, raison, gare_a)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing""")
                .param(consommateur)
                .param(topic)
                .param(fait.sujet())
                .param(fait.sequence())
                .param(Json.mapper().writeValueAsString(Enveloppe.entetes(fait)))
                .param(fait.donnees())
                .param(raison.length() > 2000 ? raison.substring(0, 2000) : raison)
                .param(OffsetDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC))
                .update();
    }

    /// Among these subjects of a topic, those set aside.
    Set<String> gares(String consommateur, String topic, Collection<String> sujets) {
        return new HashSet<>(
                db.sql(
                                """
                                select distinct sujet from fait_gare
                                where consommateur = ? and topic = ? and sujet = any (?)""")
                        .param(consommateur)
                        .param(topic)
                        .param(sujets.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// The waiting facts of a subject, in order.
    List<FaitRecu> enAttente(String consommateur, String topic, String sujet) {
        return db.sql(
                        """
                        select entetes, donnees from fait_gare
                        where consommateur = ? and topic = ? and sujet = ? order by sequence""")
                .param(consommateur)
                .param(topic)
                .param(sujet)
                .query(
                        (rs, n) -> {
                            var entetes = Json.mapper().readValue(rs.getString("entetes"), ENTETES);
                            return Enveloppe.lire(entetes::get, rs.getBytes("donnees"));
                        })
                .list();
    }

    void reprendre(String consommateur, String topic, String sujet, long sequence) {
        db.sql(
                        """
                        delete from fait_gare
                        where consommateur = ? and topic = ? and sujet = ? and sequence = ?""")
                .params(consommateur, topic, sujet, sequence)
                .update();
    }

    /// Everything set aside, oldest first, at most `limite`.
    public List<Gare> liste(int limite) {
        return db.sql(
                        """
                        select consommateur, topic, sujet, sequence, raison, gare_a from fait_gare
                        order by gare_a, topic, sujet, sequence limit ?""")
                .param(limite)
                .query(Gare.class)
                .list();
    }

    /// How many subjects are set aside.
    public long sujets() {
        return db.sql("select count(distinct (consommateur, topic, sujet)) from fait_gare")
                .query(Long.class)
                .single();
    }
}
