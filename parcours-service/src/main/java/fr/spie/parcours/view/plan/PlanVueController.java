package fr.spie.parcours.view.plan;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Chiffre;
import fr.spie.parcours.view.Noms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// Who leaves, what they carry on that day or will, and who could take each dossier over (S17).
@Controller
class PlanVueController {

    /// Someone who leaves, or takes over.
    public record Professionnel(String id, String nom, String institution) {}

    /// A dossier to hand over.
    public record AReprendre(UUID dossierId, String personne, Optional<String> territoire) {}

    private record Ligne(UUID dossierId, Optional<Chiffre> identite, Optional<String> territoire) {}

    private final JdbcClient db;
    private final Noms noms;
    private final JsonMapper json;

    PlanVueController(JdbcClient db, Noms noms, JsonMapper json) {
        this.db = db;
        this.noms = noms;
        this.json = json;
    }

    @GetMapping("/vues/parcours/plans")
    String plan(
            @RequestParam(defaultValue = "") String partant,
            @RequestParam Optional<LocalDate> le,
            Lecture lecture,
            Appelant appelant,
            Model modele) {
        var presents = presents();
        var partants = presents.stream().filter(p -> peutReaffecter(appelant, p)).toList();
        var choisi = partants.stream().filter(p -> p.id().equals(partant)).findFirst();
        var jour = le.orElse(lecture.etatAu());
        modele.addAttribute("partants", partants);
        modele.addAttribute("partant", choisi.orElse(null));
        modele.addAttribute("le", jour);
        modele.addAttribute(
                "repreneurs", presents.stream().filter(p -> !p.id().equals(partant)).toList());
        modele.addAttribute("dossiers", choisi.map(p -> dossiers(p.id(), jour)).orElse(List.of()));
        return "parcours/plan";
    }

    /// Who may ask for a plan, as the domain decides again (4.2).
    private static boolean peutReaffecter(Appelant appelant, Professionnel partant) {
        var roles = appelant.roles().stream().map(role -> role.replace('-', '_')).toList();
        return roles.contains("pcd")
                || roles.contains("chef_projet")
                || (roles.contains("chef_service")
                        && partant.institution().equals(appelant.institution()));
    }

    private List<Professionnel> presents() {
        return db.sql(
                        """
                        select id, nom, institution from professionnel
                        where parti_le is null order by nom, id""")
                .query(Professionnel.class)
                .list();
    }

    private List<AReprendre> dossiers(String professionnel, LocalDate le) {
        var lignes =
                db.sql(
                                """
                                select f.dossier_id, f.identite, f.territoire from fiche f
                                where exists (
                                  select from responsabilite r
                                  where r.dossier_id = f.dossier_id
                                    and r.professionnel = :qui
                                    and (r.fin is null or r.fin > :jour))
                                order by f.dossier_id""")
                        .param("qui", professionnel)
                        .param("jour", le)
                        .query(
                                (rs, n) ->
                                        new Ligne(
                                                rs.getObject("dossier_id", UUID.class),
                                                Optional.ofNullable(rs.getString("identite"))
                                                        .map(c -> json.readValue(c, Chiffre.class)),
                                                Optional.ofNullable(rs.getString("territoire"))))
                        .list();
        var personnes = noms.de(lignes.stream().map(Ligne::identite).toList());
        var dossiers = new ArrayList<AReprendre>();
        for (int i = 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            dossiers.add(new AReprendre(ligne.dossierId(), personnes.get(i), ligne.territoire()));
        }
        return dossiers;
    }
}
