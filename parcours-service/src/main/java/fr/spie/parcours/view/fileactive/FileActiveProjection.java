package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who answers for each dossier at any two dates. Facts that move nobody cost nothing; the others
/// are folded for the days from which they may change something.
@Component
class FileActiveProjection implements Projection {

    private static final Comparator<Fait<?>> ENREGISTREMENT =
            Comparator.<Fait<?>, Instant>comparing(Fait::recordedAt).thenComparing(Fait.ORDRE);

    private final Histoires histoires;
    private final LignesConnues lignes;

    FileActiveProjection(Histoires histoires, LignesConnues lignes) {
        this.histoires = histoires;
        this.lignes = lignes;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(ParcoursEvenement.class, OrientationEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        Map<String, Set<UUID>> nouveaux =
                faits.stream()
                        .filter(FaitsConnus::compte)
                        .collect(
                                Collectors.groupingBy(
                                        Fait::sujet,
                                        Collectors.mapping(Fait::id, Collectors.toSet())));
        if (nouveaux.isEmpty()) {
            return;
        }
        var parDossier = histoires.de(nouveaux.keySet(), Evenement.class);
        var chroniques = lignes.lire(parDossier.keySet().stream().map(UUID::fromString).toList());
        chroniques.forEach(
                (dossier, chronique) ->
                        raconter(
                                chronique,
                                parDossier.getOrDefault(dossier.toString(), List.of()),
                                nouveaux.getOrDefault(dossier.toString(), Set.of())));
        lignes.ecrire(chroniques);
    }

    private static void raconter(
            Chronique chronique, List<Fait<Evenement>> histoire, Set<UUID> nouveaux) {
        var comptent =
                histoire.stream().filter(FaitsConnus::compte).sorted(ENREGISTREMENT).toList();
        comptent.stream()
                .filter(f -> nouveaux.contains(f.id()))
                .findFirst()
                .ifPresent(premier -> chronique.suivre(comptent, premier.recordedAt()));
    }
}
