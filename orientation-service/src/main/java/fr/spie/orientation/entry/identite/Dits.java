package fr.spie.orientation.entry.identite;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;
import fr.spie.orientation.entry.imports.NatureImport;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the files of each kind said last of each person, as fingerprints: the same row again says
/// nothing, and a person told twice in one file is told once.
@Component
public class Dits {

    /// @param importId the file it stood in
    /// @param ligne the line it stood on
    public record Dit(String contenu, UUID importId, int ligne) {}

    private final JdbcClient db;
    private final Coffre coffre;

    Dits(JdbcClient db, Coffre coffre) {
        this.db = db;
        this.coffre = coffre;
    }

    public String empreinte(String contenu) {
        return coffre.empreinte("contenu", contenu);
    }

    public Optional<Dit> dernier(UUID memoire, NatureImport source) {
        return db.sql(
                        """
                        select contenu, import_id, ligne from identite_dit
                        where dossier_id = ? and source = ?""")
                .params(memoire, source.name())
                .query(Dit.class)
                .optional();
    }

    /// The same row after the same one is the same command, whoever sends the file again (B4).
    ///
    /// @param quoi kind of the file
    public static Demande demande(
            String quoi, Demande demande, Identifie connu, Optional<Dit> avant, Dit dit) {
        return new Demande(
                Identifiants.derive(
                        connu.dossierId(),
                        String.join(
                                "|",
                                quoi,
                                connu.memoire().toString(),
                                avant.map(a -> a.importId() + "|" + a.contenu()).orElse(""),
                                dit.contenu())),
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                OptionalLong.empty(),
                demande.commandeId(),
                demande.causationId());
    }

    public void noter(UUID memoire, NatureImport source, Dit dit) {
        db.sql(
                        """
                        insert into identite_dit values (?, ?, ?, ?, ?)
                        on conflict (dossier_id, source) do update set
                          contenu = excluded.contenu, import_id = excluded.import_id,
                          ligne = excluded.ligne""")
                .params(memoire, source.name(), dit.contenu(), dit.importId(), dit.ligne())
                .update();
    }
}
