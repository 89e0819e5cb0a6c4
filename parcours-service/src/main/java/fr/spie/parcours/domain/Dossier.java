package fr.spie.parcours.domain;

import fr.spie.events.Fait;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a dossier remembers: its whole history, read by the same fold as every view. A fact is
/// added in constant time, whatever came before; the list is made when somebody asks for it.
public final class Dossier {

    static final Dossier VIDE = new Dossier(null, null, 0);

    private final @Nullable Dossier precedent;
    private final @Nullable Fait<ParcoursEvenement> dernier;
    private final int taille;
    private @Nullable List<Fait<ParcoursEvenement>> histoire;

    private Dossier(
            @Nullable Dossier precedent, @Nullable Fait<ParcoursEvenement> dernier, int taille) {
        this.precedent = precedent;
        this.dernier = dernier;
        this.taille = taille;
    }

    static Dossier de(List<Fait<ParcoursEvenement>> faits) {
        var dossier = VIDE;
        for (var fait : faits) {
            dossier = dossier.avec(fait);
        }
        return dossier;
    }

    Dossier avec(Fait<ParcoursEvenement> fait) {
        return new Dossier(this, fait, taille + 1);
    }

    List<Fait<ParcoursEvenement>> histoire() {
        if (histoire == null) {
            var faits = new ArrayList<Fait<ParcoursEvenement>>(taille);
            for (var d = this; d != null && d.dernier != null; d = d.precedent) {
                faits.add(d.dernier);
            }
            histoire = List.copyOf(faits.reversed());
        }
        return histoire;
    }

    /// As it will be once these are recorded.
    Dossier apres(List<ParcoursEvenement> evenements) {
        var dossier = this;
        for (var evenement : evenements) {
            dossier = dossier.avec(dossier.futur(evenement));
        }
        return dossier;
    }

    private Fait<ParcoursEvenement> futur(ParcoursEvenement evenement) {
        var apres = dernier == null ? Instant.EPOCH : dernier.recordedAt().plusMillis(1);
        var id = new UUID(0, taille);
        return new Fait<>(id, taille, evenement, apres, "", "", id, Optional.empty());
    }

    SituationParcours situation() {
        return SituationParcours.de(histoire());
    }
}
