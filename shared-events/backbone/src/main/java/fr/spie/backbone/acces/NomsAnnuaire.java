package fr.spie.backbone.acces;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;

/// Names of institutions, as the directory declared them; their code when it did not.
public final class NomsInstitutions {

    private final Histoires histoires;

    public NomsInstitutions(Histoires histoires) {
        this.histoires = histoires;
    }

    /// The name last declared; the code when there is none.
    public String de(String code) {
        return Histoire.ordonnee(histoires.de("institution:" + code, AnnuaireEvenement.class))
                .reversed()
                .stream()
                .flatMap(
                        f ->
                                f.evenement() instanceof InstitutionDeclaree i
                                        ? java.util.stream.Stream.of(i.nom())
                                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse(code);
    }
}
