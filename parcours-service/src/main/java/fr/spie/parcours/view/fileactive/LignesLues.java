package fr.spie.parcours.view.fileactive;

import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.fileactive.DetailsPlies.Detail;
import fr.spie.parcours.view.fileactive.FileActive.Ligne;
import fr.spie.parcours.view.fileactive.FileActive.Relais;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The dossiers of a file active. Who answers comes from what was known; the rest from the row of
/// the dossier when nothing has changed it since the two times of the question, from the fold
/// otherwise.
@Component
class LignesLues {

    /// A dossier of which the details are still to be read, or not.
    private record Lue(Ligne ligne, Optional<Detail> detail) {}

    private static final String LIGNE =
            """
            select r.*, p.nom, l.relais_id, l.professionnel as vers_professionnel,
              l.institution as vers_institution, l.echeance_le,
              f.identite, f.dernier_contact_le, f.contrat_fin_le, <exacte> as exacte
            from <lignes>
            left join fiche f on f.dossier_id = r.dossier_id
            left join professionnel p on p.id = r.professionnel
            order by <ordre>
            """;

    /// The page is cut before anything is looked up for it.
    private static final String PAGE =
            """
            (select * from responsabilite_connue r
              where r.dossier_id > :apres <suivies> <portees>
              order by r.dossier_id limit :limite) r
            left join relais_connu l on l.dossier_id = r.dossier_id <attendus>
            """;

    private static final String RECUS =
            """
            relais_connu l
            join responsabilite_connue r on r.dossier_id = l.dossier_id
              <attendus> <demandees> <suivies> <situees>
            """;

    private final JdbcClient db;
    private final DetailsPlies plies;
    private final Noms noms;
    private final JsonMapper json;

    LignesLues(JdbcClient db, DetailsPlies plies, Noms noms, JsonMapper json) {
        this.db = db;
        this.plies = plies;
        this.noms = noms;
        this.json = json;
    }

    /// One more than the limit when there are more.
    List<Ligne> page(Selection s) {
        return lire(s, PAGE, "r.dossier_id", s.filtre().limite() + 1);
    }

    /// The handovers proposed to those asked for, the most urgent first.
    List<Ligne> recus(Selection s, int limite) {
        if (!s.destinataire()) {
            return List.of();
        }
        return lire(s, RECUS, "l.echeance_le, r.dossier_id limit :limite", limite);
    }

    private List<Ligne> lire(Selection s, String lignes, String ordre, int limite) {
        var exacte =
                "coalesce(f.dernier_effet_le <= :jour"
                        + (s.coupe().connuAu().isPresent()
                                ? " and f.dernier_enregistrement_a <= :connu"
                                : "")
                        + ", false)";
        var lues =
                db.sql(
                                LIGNE.replace("<lignes>", lignes)
                                        .replace("<ordre>", ordre)
                                        .replace("<exacte>", exacte)
                                        .replace("<suivies>", s.coupe().duJour("r"))
                                        .replace("<attendus>", s.coupe().duJour("l"))
                                        .replace("<portees>", s.portees())
                                        .replace("<demandees>", s.demandees())
                                        .replace("<situees>", s.situees()))
                        .params(s.valeurs())
                        .param("apres", s.filtre().apres())
                        .param("limite", limite)
                        .query((rs, n) -> lue(rs))
                        .list();
        var manquent =
                lues.stream().filter(l -> l.detail().isEmpty()).map(l -> l.ligne().dossierId());
        return completer(lues, plies.de(manquent.toList(), s.coupe()));
    }

    private List<Ligne> completer(List<Lue> lues, Map<UUID, Detail> plies) {
        var details =
                lues.stream()
                        .map(
                                l ->
                                        l.detail()
                                                .orElseGet(
                                                        () ->
                                                                plies.getOrDefault(
                                                                        l.ligne().dossierId(),
                                                                        Detail.INCONNU)))
                        .toList();
        var personnes = noms.de(details.stream().map(Detail::identite).toList());
        var lignes = new ArrayList<Ligne>();
        for (int i = 0; i < lues.size(); i++) {
            lignes.add(completer(lues.get(i).ligne(), details.get(i), personnes.get(i)));
        }
        return List.copyOf(lignes);
    }

    private static Ligne completer(Ligne l, Detail detail, String personne) {
        return new Ligne(
                l.dossierId(),
                personne,
                l.territoire(),
                l.professionnel(),
                l.nomProfessionnel(),
                l.institution(),
                l.qualite(),
                l.depuisLe(),
                l.ouvertLe(),
                detail.dernierContactLe(),
                detail.contratFinLe(),
                l.relais());
    }

    private Lue lue(ResultSet rs) throws SQLException {
        var professionnel = rs.getString("professionnel");
        var ligne =
                new Ligne(
                        rs.getObject("dossier_id", UUID.class),
                        "",
                        rs.getString("territoire"),
                        professionnel,
                        Optional.ofNullable(rs.getString("nom")).orElse(professionnel),
                        rs.getString("institution"),
                        Qualite.valueOf(rs.getString("qualite")),
                        rs.getObject("depuis_le", LocalDate.class),
                        rs.getObject("ouvert_le", LocalDate.class),
                        Optional.empty(),
                        Optional.empty(),
                        relais(rs));
        return new Lue(ligne, rs.getBoolean("exacte") ? Optional.of(detail(rs)) : Optional.empty());
    }

    private Detail detail(ResultSet rs) throws SQLException {
        return new Detail(
                Optional.ofNullable(rs.getString("identite"))
                        .map(chiffre -> json.readValue(chiffre, Chiffre.class)),
                Optional.ofNullable(rs.getObject("dernier_contact_le", LocalDate.class)),
                Optional.ofNullable(rs.getObject("contrat_fin_le", LocalDate.class)));
    }

    private static Optional<Relais> relais(ResultSet rs) throws SQLException {
        var relaisId = Optional.ofNullable(rs.getObject("relais_id", UUID.class));
        if (relaisId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Relais(
                        relaisId.get(),
                        rs.getString("vers_professionnel"),
                        rs.getString("vers_institution"),
                        rs.getObject("echeance_le", LocalDate.class)));
    }
}
