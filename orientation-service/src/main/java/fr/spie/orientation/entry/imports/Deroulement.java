package fr.spie.orientation.entry.imports;

import fr.spie.backbone.temps.Horloge;
import fr.spie.events.decision.RefusException;
import fr.spie.orientation.entry.imports.RapportImport.Arret;
import fr.spie.orientation.entry.imports.RapportImport.Etat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Runs an import and keeps its report from beginning to end, whatever stops the reading: what was
/// read stays, and sending the file again completes it.
@Component
public class Deroulement {

    private static final int POINT_TOUS_LES = 200;

    /// Reads a file to its end, each household or row committed before the next is read.
    @FunctionalInterface
    public interface Lecture {
        void lire() throws LectureInterrompue;
    }

    private final Imports imports;
    private final Horloge horloge;

    Deroulement(Imports imports, Horloge horloge) {
        this.imports = imports;
        this.horloge = horloge;
    }

    public RapportImport derouler(ImportEnCours encours, Lecture lecture) {
        imports.noter(encours.rapport(Etat.EN_COURS, Optional.empty(), Optional.empty()));
        boolean fini = false;
        try {
            lecture.lire();
            fini = true;
            return clore(encours, Etat.TERMINE, Optional.empty());
        } catch (LectureInterrompue e) {
            fini = true;
            encours.derniereLigne = e.ligne();
            return clore(
                    encours,
                    Etat.INTERROMPU,
                    Optional.of(new Arret(e.ligne(), e.champ(), e.raison())));
        } finally {
            if (!fini) {
                interrompre(encours);
            }
        }
    }

    /// What was being read when it broke is not counted as taken.
    private void interrompre(ImportEnCours encours) {
        var arret =
                new Arret(
                        encours.derniereLigne,
                        encours.nature.element(),
                        "une erreur inattendue s’est produite");
        if (encours.lus > 0) {
            encours.refuser(
                    List.of(
                            new Constat(
                                    encours.lus,
                                    arret.ligne(),
                                    arret.champ(),
                                    "",
                                    arret.raison())));
        }
        clore(encours, Etat.INTERROMPU, Optional.of(arret));
    }

    /// Why a command about one household or one row was not taken, in French.
    public static String raison(RuntimeException e) {
        return e instanceof RefusException refus
                ? refus.refus().titre()
                : "le dossier est modifié par quelqu’un d’autre : renvoyez le fichier";
    }

    /// From time to time, what has been done so far.
    public void point(ImportEnCours encours) {
        if (encours.lus % POINT_TOUS_LES == 0) {
            imports.noter(encours.rapport(Etat.EN_COURS, Optional.empty(), Optional.empty()));
            ecrireInconnus(encours);
        }
    }

    private RapportImport clore(ImportEnCours encours, Etat etat, Optional<Arret> arret) {
        var rapport = encours.rapport(etat, Optional.of(horloge.maintenant()), arret);
        imports.noter(rapport);
        imports.constater(encours.importId, "REFUS", 0, encours.refus);
        imports.constater(encours.importId, "AVERTISSEMENT", 0, encours.avertissementsDits);
        ecrireInconnus(encours);
        return rapport;
    }

    private void ecrireInconnus(ImportEnCours encours) {
        var constats = encours.prendreInconnus();
        imports.constater(
                encours.importId, "INCONNU", encours.inconnus() - constats.size(), constats);
    }
}
