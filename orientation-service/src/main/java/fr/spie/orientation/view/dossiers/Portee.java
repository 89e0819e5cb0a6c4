package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.acces.JournalAcces;
import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Page;
import fr.spie.orientation.view.Vus;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whose names the front door tells to whom: each institution reads those it has a link with (6.1);
/// those that decide orientations by delegation, all that wait for one. Who knows the full name
/// finds any other, once they said why, and that leaves a trace.
@Component
class Portee {

    private final Partages partages;
    private final Dossiers dossiers;
    private final JournalAcces journal;
    private final Horloge horloge;
    private final Set<String> delegataires;

    Portee(
            Partages partages,
            Dossiers dossiers,
            JournalAcces journal,
            Horloge horloge,
            @Value("${spie.orientation.delegataires}") Set<String> delegataires) {
        this.partages = partages;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
        this.delegataires = delegataires;
    }

    /// The dossiers that wait for a decision, in the words of a query.
    Vus attendant(Appelant lecteur) {
        var visibles = partages.par(lecteur);
        return delegataires.contains(lecteur.institution())
                ? Vus.partages(visibles)
                : Vus.lies(visibles);
    }

    Page<LigneDossier> chercher(
            Appelant lecteur,
            Dossiers.Recherche r,
            Optional<String> motif,
            @Nullable String curseur,
            int limite) {
        var visibles = partages.par(lecteur);
        var dit = motif.map(String::strip).filter(m -> !m.isEmpty()).filter(_ -> r.nomEntier());
        if (dit.isEmpty() || visibles.lecteur().isEmpty()) {
            return dossiers.chercher(r, Vus.lies(visibles), curseur, limite);
        }
        var trouves = dossiers.chercher(r, Vus.partages(visibles), curseur, limite);
        trouves.items()
                .forEach(
                        d ->
                                journal.noter(
                                        lecteur,
                                        d.dossierId(),
                                        "recherche",
                                        dit,
                                        horloge.maintenant()));
        return trouves;
    }
}
