package fr.spie.parcours.view.annuaire;

import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.Candidat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The directory, as its rows tell it.
@Component
class AnnuaireLu implements Annuaire {

    private final JdbcClient db;
    private final Porteur parDefaut;

    AnnuaireLu(JdbcClient db, @Value("${spie.parcours.porteur-par-defaut}") String parDefaut) {
        this.db = db;
        int arobase = parDefaut.indexOf('@');
        this.parDefaut =
                new Porteur(parDefaut.substring(0, arobase), parDefaut.substring(arobase + 1));
    }

    @Override
    public Candidat candidat(String professionnel, Optional<String> institution) {
        return db.sql(
                        """
                        select p.institution, least(p.parti_le, i.retiree_le) as parti_le
                        from professionnel p left join institution i on i.code = p.institution
                        where p.id = ? and (?::text is null or p.institution = ?)""")
                .param(professionnel)
                .param(institution.orElse(null))
                .param(institution.orElse(null))
                .query(
                        (rs, n) ->
                                new Candidat(
                                        new Porteur(professionnel, rs.getString("institution")),
                                        true,
                                        Optional.ofNullable(
                                                rs.getObject("parti_le", LocalDate.class))))
                .optional()
                .orElseGet(
                        () ->
                                new Candidat(
                                        new Porteur(professionnel, institution.orElse("")),
                                        false,
                                        Optional.empty()));
    }

    @Override
    public Optional<LocalDate> receveurPartiLe(UUID relaisId) {
        return db.sql(
                        """
                        select least(p.parti_le, i.retiree_le) as parti_le from fiche f
                        join professionnel p on p.id = f.relais_vers_professionnel
                        left join institution i on i.code = p.institution
                        where f.relais_id = ?
                          and (p.parti_le is not null or i.retiree_le is not null)""")
                .param(relaisId)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Porteur porteurProvisoire(String territoire, LocalDate jour, Optional<String> sauf) {
        return db.sql(
                        """
                        select id, institution from professionnel
                        where upper(replace(fonction, '-', '_')) = 'CHEF_PROJET'
                          and (parti_le is null or parti_le > :jour)
                          and id <> :sauf
                        order by territoire is not distinct from :territoire desc,
                                 territoire is null desc, id
                        limit 1""")
                .param("jour", jour)
                .param("sauf", sauf.orElse(""))
                .param("territoire", territoire)
                .query((rs, n) -> new Porteur(rs.getString("id"), rs.getString("institution")))
                .optional()
                .orElse(parDefaut);
    }
}
