package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.acces.Liens;
import fr.spie.backbone.acces.Liens.Attache;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.regles.Regles;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Keeps which institutions have a link with each dossier: whose names a list tells them. To whom
/// the decision went since the legal limit is past is one of them.
@Component
class LiensProjection implements Projection {

    private final Histoires histoires;
    private final JdbcTemplate lots;
    private final Regles regles;

    LiensProjection(Histoires histoires, JdbcTemplate lots, Regles regles) {
        this.histoires = histoires;
        this.lots = lots;
        this.regles = regles;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(OrientationEvenement.class, ParcoursEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).collect(Collectors.toSet());
        var orientation = histoires.de(sujets, OrientationEvenement.class);
        var parcours = histoires.de(sujets, ParcoursEvenement.class);
        ecrire(
                sujets,
                sujets.stream()
                        .flatMap(
                                sujet ->
                                        lignes(
                                                sujet,
                                                orientation.getOrDefault(sujet, List.of()),
                                                parcours.getOrDefault(sujet, List.of())))
                        .toList());
    }

    private Stream<Object[]> lignes(
            String sujet,
            List<Fait<OrientationEvenement>> orientation,
            List<Fait<ParcoursEvenement>> parcours) {
        return Stream.concat(
                        Liens.attaches(orientation, parcours).stream(),
                        SituationOrientation.de(orientation).transfert(regles).stream()
                                .map(t -> Attache.de(t.vers())))
                .map(
                        a ->
                                new Object[] {
                                    UUID.fromString(sujet),
                                    a.institution(),
                                    a.debut().orElse(null),
                                    a.fin().orElse(null)
                                });
    }

    private void ecrire(Collection<String> sujets, List<Object[]> lignes) {
        lots.batchUpdate(
                "delete from lien where dossier_id = ?",
                sujets.stream().map(s -> new Object[] {UUID.fromString(s)}).toList());
        lots.batchUpdate(
                "insert into lien (dossier_id, institution, debut, fin) values (?, ?, ?, ?)",
                lignes);
    }
}
