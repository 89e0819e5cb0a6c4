package fr.spie.offre.view.offres;

import fr.spie.backbone.acces.Liens;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.offre.SituationOffre;
import fr.spie.events.offre.SituationOffre.Prescription;
import fr.spie.events.parcours.ParcoursEvenement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The offers: one row each, live; the fold of their history at any two dates.
@Component
class Offres implements Projection {

    private static final String ECRIRE =
            """
            insert into offre (offre_id, titre, thematique, institution, territoire, places,
              reservees, libres, en_attente, debut_le, fin_le, publiee_le, fermee_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (offre_id) do update set
              titre = excluded.titre, thematique = excluded.thematique,
              institution = excluded.institution, territoire = excluded.territoire,
              places = excluded.places, reservees = excluded.reservees,
              libres = excluded.libres, en_attente = excluded.en_attente,
              debut_le = excluded.debut_le, fin_le = excluded.fin_le,
              publiee_le = excluded.publiee_le, fermee_le = excluded.fermee_le""";

    private final JdbcClient db;
    private final Histoires histoires;
    private final Horloge horloge;

    Offres(JdbcClient db, Histoires histoires, Horloge horloge) {
        this.horloge = horloge;
        this.db = db;
        this.histoires = histoires;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(OffreEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        for (var histoire : histoires.de(sujets, OffreEvenement.class).values()) {
            LigneOffre.de(SituationOffre.de(histoire)).ifPresent(this::ecrire);
        }
    }

    private void ecrire(LigneOffre o) {
        db.sql(ECRIRE)
                .param(o.offreId())
                .param(o.titre())
                .param(o.thematique())
                .param(o.institution())
                .param(o.territoire().orElse(null))
                .param(o.places())
                .param(o.reservees())
                .param(o.libres())
                .param(o.enAttente())
                .param(o.debutLe())
                .param(o.finLe())
                .param(o.publieeLe())
                .param(o.fermeeLe().orElse(null))
                .update();
    }

    /// The offers that pass the filter, soonest first.
    List<LigneOffre> liste(Filtre filtre, Lecture lecture) {
        var offres = lecture.historique() ? alors(lecture) : maintenant();
        return offres.stream()
                .filter(o -> filtre.garde(o, lecture.etatAu()))
                .sorted(Comparator.comparing(LigneOffre::rang))
                .toList();
    }

    private List<LigneOffre> maintenant() {
        return db.sql("select * from offre").query(LigneOffreMapper.INSTANCE).list();
    }

    private List<LigneOffre> alors(Lecture lecture) {
        var sujets = db.sql("select offre_id::text from offre").query(String.class).list();
        return histoires.de(sujets, OffreEvenement.class).values().stream()
                .map(histoire -> au(histoire, lecture))
                .flatMap(offre -> LigneOffre.de(offre).stream())
                .toList();
    }

    /// Territories that offers name, for the filter.
    List<String> territoires() {
        return db.sql(
                        "select distinct territoire from offre where territoire is not null order by 1")
                .query(String.class)
                .list();
    }

    /// One offer with its places and its list; empty when it is not published.
    Optional<FicheOffre> fiche(UUID offreId, Lecture lecture, Appelant lecteur) {
        var histoire = histoires.de(offreId.toString(), OffreEvenement.class);
        var situation = au(histoire, lecture);
        return FicheOffre.de(situation, nommee(situation, lecteur), version(histoire));
    }

    private Predicate<Prescription> nommee(SituationOffre s, Appelant lecteur) {
        var dossiers = s.prescriptions().values().stream().map(Offres::dossier).distinct().toList();
        var parcours = histoires.de(dossiers, ParcoursEvenement.class);
        var tenuePar = s.publication().map(OffrePubliee::institution).orElse("");
        return p ->
                Liens.nomme(
                        lecteur,
                        tenuePar,
                        parcours.getOrDefault(dossier(p), List.of()),
                        horloge.aujourdhui());
    }

    private static String dossier(Prescription p) {
        return p.dossierId().toString();
    }

    private static SituationOffre au(Collection<Fait<OffreEvenement>> histoire, Lecture lecture) {
        return SituationOffre.de(
                lecture.historique()
                        ? Histoire.au(histoire, lecture.etatAu(), lecture.connuAu())
                        : histoire);
    }

    private static long version(Collection<Fait<OffreEvenement>> histoire) {
        return histoire.stream().mapToLong(Fait::sequence).max().orElse(-1);
    }
}
