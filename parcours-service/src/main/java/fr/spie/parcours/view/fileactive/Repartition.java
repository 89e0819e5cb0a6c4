package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.web.Lecture;
import fr.spie.parcours.view.fileactive.Capacites.Habilitation;
import fr.spie.parcours.view.fileactive.Capacites.Plafond;
import fr.spie.parcours.view.fileactive.FileActive.Charge;
import fr.spie.parcours.view.fileactive.FilesDesReferents.File;
import fr.spie.parcours.view.fileactive.FilesDesReferents.Total;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who carries how many dossiers, at any two times.
@Component
class Repartition {

    private record Porte(
            String professionnel,
            String institution,
            int referents,
            int provisoires,
            int relaisEnAttente,
            boolean surPlace) {

        static Porte rien(String professionnel, String institution) {
            return new Porte(professionnel, institution, 0, 0, 0, false);
        }
    }

    private record Recu(String professionnel, int nombre) {}

    private static final String PORTES =
            """
            select r.professionnel, min(r.institution) as institution,
              count(*) filter (where r.qualite = 'REFERENT') as referents,
              count(*) filter (where r.qualite = 'PROVISOIRE') as provisoires,
              count(l.dossier_id) as relais_en_attente,
              bool_or(r.territoire = :territoire) as sur_place
            from responsabilite_connue r
            left join relais_connu l on l.dossier_id = r.dossier_id <attendus>
            where true <suivies>
            group by r.professionnel
            """;

    private static final String RECUS =
            """
            select l.professionnel, count(*) as nombre from relais_connu l
            where true <attendus> group by l.professionnel
            """;

    private final JdbcClient db;
    private final Capacites capacites;

    Repartition(JdbcClient db, Capacites capacites) {
        this.db = db;
        this.capacites = capacites;
    }

    FilesDesReferents lire(
            Optional<String> institution,
            Optional<String> territoire,
            Lecture lecture,
            Visibles visibles) {
        var coupe = Coupe.de(lecture);
        var portes = portes(territoire, coupe, visibles);
        var recus = recus(coupe, visibles);
        var tous = new TreeSet<>(portes.keySet());
        tous.addAll(recus.keySet());
        tous.addAll(db.sql("select id from professionnel").query(String.class).list());
        var habilites = capacites.de(tous, coupe);
        var institutions = institutions();
        var files =
                tous.stream()
                        .flatMap(
                                p ->
                                        retenu(
                                                p,
                                                Optional.ofNullable(habilites.get(p)),
                                                Optional.ofNullable(portes.get(p)),
                                                territoire)
                                                .map(
                                                        porte ->
                                                                file(
                                                                        porte,
                                                                        Optional.ofNullable(
                                                                                habilites.get(p)),
                                                                        recus.getOrDefault(p, 0),
                                                                        institutions))
                                                .stream())
                        .filter(f -> institution.map(f.institution()::equals).orElse(true))
                        .sorted(
                                Comparator.comparing((File f) -> f.charge().nom())
                                        .thenComparing(f -> f.charge().professionnel()))
                        .toList();
        return new FilesDesReferents(lecture.etatAu(), lecture.aJour(), total(files), files);
    }

    /// Whoever carries dossiers, and whoever may.
    private static Optional<Porte> retenu(
            String professionnel,
            Optional<Habilitation> habilite,
            Optional<Porte> porte,
            Optional<String> territoire) {
        boolean dici =
                territoire.isEmpty()
                        || porte.filter(Porte::surPlace).isPresent()
                        || habilite.filter(h -> h.derniere().territoire().equals(territoire))
                                .isPresent();
        if (!dici) {
            return Optional.empty();
        }
        return porte.or(
                () ->
                        habilite.filter(h -> h.partiLe().isEmpty())
                                .map(h -> Porte.rien(professionnel, h.derniere().institution())));
    }

    private static File file(
            Porte porte,
            Optional<Habilitation> habilite,
            int recus,
            Map<String, String> institutions) {
        var institution = habilite.map(h -> h.derniere().institution()).orElse(porte.institution());
        int dossiers = porte.referents() + porte.provisoires();
        var plafond = habilite.flatMap(Habilitation::plafond);
        return new File(
                institution,
                institutions.getOrDefault(institution, institution),
                habilite.map(h -> h.derniere().fonction()).orElse(""),
                porte.referents(),
                porte.provisoires(),
                porte.relaisEnAttente(),
                new Charge(
                        porte.professionnel(),
                        habilite.map(h -> h.derniere().nom()).orElse(porte.professionnel()),
                        dossiers,
                        plafond.map(Plafond::dossiers),
                        plafond.map(Plafond::source),
                        plafond.filter(p -> dossiers > p.dossiers()).isPresent(),
                        recus));
    }

    private static Total total(List<File> files) {
        return new Total(
                files.size(),
                files.stream().mapToInt(f -> f.charge().dossiers()).sum(),
                files.stream().mapToInt(File::provisoires).sum(),
                files.stream().mapToInt(f -> f.charge().relaisRecus()).sum(),
                (int) files.stream().filter(f -> f.charge().surcharge()).count());
    }

    private Map<String, Porte> portes(Optional<String> territoire, Coupe coupe, Visibles visibles) {
        var portes = new HashMap<String, Porte>();
        demander(PORTES, coupe, visibles)
                .param("territoire", territoire.orElse(""))
                .query(Porte.class)
                .list()
                .forEach(p -> portes.put(p.professionnel(), p));
        return portes;
    }

    private Map<String, String> institutions() {
        var noms = new HashMap<String, String>();
        db.sql("select code, nom from institution")
                .query(
                        rs -> {
                            noms.put(rs.getString("code"), rs.getString("nom"));
                        });
        return noms;
    }

    private Map<String, Integer> recus(Coupe coupe, Visibles visibles) {
        var recus = new HashMap<String, Integer>();
        demander(RECUS, coupe, visibles)
                .query(Recu.class)
                .list()
                .forEach(r -> recus.put(r.professionnel(), r.nombre()));
        return recus;
    }

    private JdbcClient.StatementSpec demander(String sql, Coupe coupe, Visibles visibles) {
        return db.sql(
                        sql.replace("<attendus>", coupe.duJour("l") + visibles.sql("l"))
                                .replace("<suivies>", coupe.duJour("r") + visibles.sql("r")))
                .params(visibles.valeurs())
                .param("jour", coupe.jour())
                .param("connu", coupe.moment().orElse(null));
    }
}
