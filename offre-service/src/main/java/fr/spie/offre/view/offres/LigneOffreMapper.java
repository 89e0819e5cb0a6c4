package fr.spie.offre.view.offres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

enum LigneOffreMapper implements RowMapper<LigneOffre> {
    INSTANCE;

    @Override
    public LigneOffre mapRow(ResultSet rs, int rowNum) throws SQLException {
        return new LigneOffre(
                rs.getObject("offre_id", UUID.class),
                rs.getString("titre"),
                rs.getString("thematique"),
                rs.getString("institution"),
                Optional.ofNullable(rs.getString("territoire")),
                rs.getInt("places"),
                rs.getInt("reservees"),
                rs.getInt("libres"),
                rs.getInt("en_attente"),
                rs.getObject("debut_le", LocalDate.class),
                rs.getObject("fin_le", LocalDate.class),
                rs.getObject("publiee_le", LocalDate.class),
                Optional.ofNullable(rs.getObject("fermee_le", LocalDate.class)));
    }
}
