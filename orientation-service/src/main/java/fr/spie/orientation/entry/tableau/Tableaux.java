package fr.spie.orientation.entry.tableau;

import fr.spie.backbone.commande.ConflitException;
import fr.spie.events.decision.RefusException;
import fr.spie.orientation.entry.imports.Constat;
import fr.spie.orientation.entry.imports.Deroulement;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.LectureInterrompue;
import fr.spie.orientation.entry.imports.RapportImport;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Imports a table row by row; what one row does wrong never stops the next ones.
@Component
public class Tableaux {

    /// What is done with one row.
    @FunctionalInterface
    public interface Rangee {
        void traiter(LecteurTableau table, LigneTableau.Lue ligne);
    }

    private final Deroulement deroulement;

    Tableaux(Deroulement deroulement) {
        this.deroulement = deroulement;
    }

    /// @param requis the columns without which nothing can be done: one set of them at least
    public RapportImport lire(
            ImportEnCours encours,
            InputStream flux,
            Colonnes colonnes,
            List<Set<String>> requis,
            Rangee rangee) {
        return deroulement.derouler(
                encours,
                () -> {
                    var table = new LecteurTableau(flux, colonnes);
                    table.ouvrir(requis);
                    lire(encours, table, rangee);
                    encours.forme = Optional.of(table.forme());
                });
    }

    private void lire(ImportEnCours encours, LecteurTableau table, Rangee rangee)
            throws LectureInterrompue {
        for (var ligne = table.suivante(); ligne.isPresent(); ligne = table.suivante()) {
            encours.lus++;
            encours.derniereLigne = table.ligne();
            switch (ligne.get()) {
                case LigneTableau.Illisible i ->
                        encours.refuser(
                                List.of(
                                        new Constat(
                                                i.rang(),
                                                i.numero(),
                                                i.champ(),
                                                i.valeur(),
                                                i.raison())));
                case LigneTableau.Lue l -> traiter(encours, table, l, rangee);
            }
            deroulement.point(encours);
        }
    }

    private static void traiter(
            ImportEnCours encours, LecteurTableau table, LigneTableau.Lue ligne, Rangee rangee) {
        try {
            rangee.traiter(table, ligne);
        } catch (ConflitException | RefusException e) {
            encours.refuser(
                    List.of(
                            new Constat(
                                    ligne.rang(),
                                    ligne.numero(),
                                    "ligne",
                                    "",
                                    Deroulement.raison(e))));
        }
    }
}
