package fr.spie.parcours.view.annuaire;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.Candidat;
import fr.spie.parcours.view.continuite.Absences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The directory: who is who as its rows tell it, and who is there on a day as its facts do.
@Component
class AnnuaireLu implements Annuaire {

    private final JdbcClient db;
    private final Histoires histoires;
    private final Porteur parDefaut;

    AnnuaireLu(
            JdbcClient db,
            Histoires histoires,
            @Value("${spie.parcours.porteur-par-defaut}") String parDefaut) {
        this.db = db;
        this.histoires = histoires;
        int arobase = parDefaut.indexOf('@');
        this.parDefaut =
                new Porteur(parDefaut.substring(0, arobase), parDefaut.substring(arobase + 1));
    }

    @Override
    public Porteur porteur(String professionnel, Optional<String> institution) {
        return connu(professionnel, institution)
                .orElseGet(() -> new Porteur(professionnel, institution.orElse("")));
    }

    @Override
    public Candidat candidat(String professionnel, Optional<String> institution, LocalDate jour) {
        var connu = connu(professionnel, institution);
        return new Candidat(
                connu.orElseGet(() -> new Porteur(professionnel, institution.orElse(""))),
                connu.isPresent(),
                connu.flatMap(p -> partiLe(p, jour)));
    }

    private Optional<Porteur> connu(String professionnel, Optional<String> institution) {
        return db.sql(
                        """
                        select id as professionnel, institution from professionnel
                        where id = ? and (?::text is null or institution = ?)""")
                .param(professionnel)
                .param(institution.orElse(null))
                .param(institution.orElse(null))
                .query(Porteur.class)
                .optional();
    }

    @Override
    public Optional<LocalDate> receveurPartiLe(UUID relaisId, LocalDate jour) {
        return db.sql(
                        """
                        select p.id as professionnel, p.institution from fiche f
                        join professionnel p on p.id = f.relais_vers_professionnel
                        where f.relais_id = ?""")
                .param(relaisId)
                .query(Porteur.class)
                .optional()
                .flatMap(p -> partiLe(p, jour));
    }

    @Override
    public Porteur porteurProvisoire(String territoire, LocalDate jour, Optional<String> sauf) {
        var chefs =
                db.sql(
                                """
                                select id as professionnel, institution from professionnel
                                where upper(replace(fonction, '-', '_')) = 'CHEF_PROJET'
                                  and id <> :sauf
                                order by territoire is not distinct from :territoire desc,
                                         territoire is null desc, id""")
                        .param("sauf", sauf.orElse(""))
                        .param("territoire", territoire)
                        .query(Porteur.class)
                        .list();
        var absences = absences(chefs.stream().map(AnnuaireLu::sujet).toList());
        return chefs.stream()
                .filter(p -> absences.depuis(sujet(p), jour).isEmpty())
                .findFirst()
                .orElse(parDefaut);
    }

    /// Since when they are gone, or their institution is, on a day.
    private Optional<LocalDate> partiLe(Porteur p, LocalDate jour) {
        var sujets = List.of(sujet(p), AnnuaireEvenement.sujetInstitution(p.institution()));
        var absences = absences(sujets);
        return sujets.stream()
                .flatMap(sujet -> absences.depuis(sujet, jour).stream())
                .min(LocalDate::compareTo);
    }

    private Absences absences(List<String> sujets) {
        var absences = new Absences();
        histoires
                .de(sujets, AnnuaireEvenement.class)
                .values()
                .forEach(faits -> absences.lire(Histoire.ordonnee(faits)));
        return absences;
    }

    private static String sujet(Porteur p) {
        return AnnuaireEvenement.sujetProfessionnel(p.professionnel());
    }
}
