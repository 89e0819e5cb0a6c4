package fr.spie.parcours.view.fiche;

import static fr.spie.parcours.view.fiche.Phrases.avecMotif;

import fr.spie.events.parcours.OutilEvenement;
import fr.spie.events.parcours.OutilEvenement.BenevolatEffectue;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisReservee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisVersee;
import fr.spie.events.parcours.OutilEvenement.ClisSigne;
import fr.spie.events.parcours.OutilEvenement.ClisTermine;
import fr.spie.events.parcours.OutilEvenement.ConventionBourseSignee;
import fr.spie.events.parcours.OutilEvenement.PassIaeDelivre;
import fr.spie.events.parcours.OutilEvenement.PassIaeProlonge;
import fr.spie.events.parcours.OutilEvenement.PassIaeSuspendu;
import fr.spie.parcours.view.Libelles;

/// What happened to a tool the département pays for, in one French sentence.
final class PhrasesOutils {

    private PhrasesOutils() {}

    static String de(OutilEvenement evenement) {
        return switch (evenement) {
            case BoursePermisDemandee e ->
                    "Bourse au permis demandée : "
                            + e.autoEcole()
                            + ", bénévolat auprès de "
                            + e.association();
            case BoursePermisReservee e ->
                    "Bourse au permis n° " + e.numero() + " de " + e.annee() + " réservée";
            case ConventionBourseSignee e ->
                    "Convention de bourse au permis signée : "
                            + Libelles.euros(e.centimes())
                            + " contre "
                            + e.heures()
                            + " heures de bénévolat";
            case BenevolatEffectue e -> "Bénévolat : " + e.heures() + " h";
            case BoursePermisVersee e ->
                    "Bourse au permis de "
                            + Libelles.euros(e.centimes())
                            + " versée à "
                            + e.autoEcole()
                            + ", code obtenu le "
                            + Libelles.jour(e.codeObtenuLe());
            case BoursePermisClose e ->
                    "Bourse au permis close : " + Libelles.de(e.issue()) + avecMotif(e.motif());
            case PassIaeDelivre e ->
                    "PASS IAE " + e.numero() + " délivré jusqu’au " + Libelles.jour(e.finLe());
            case PassIaeSuspendu e -> "PASS IAE suspendu jusqu’au " + Libelles.jour(e.finLe());
            case PassIaeProlonge e ->
                    "PASS IAE prolongé jusqu’au "
                            + Libelles.jour(e.finLe())
                            + avecMotif(e.raison().map(Libelles::de).orElse(""));
            case ClisSigne e ->
                    "Contrat local d’innovation sociale signé ("
                            + Libelles.de(e.nature())
                            + "), à partir du "
                            + Libelles.jour(e.debutLe())
                            + " : aide de "
                            + Libelles.euros(e.centimes());
            case ClisTermine e ->
                    "Contrat local d’innovation sociale terminé : aide de "
                            + Libelles.euros(e.centimes())
                            + " pour "
                            + e.mois()
                            + " mois"
                            + avecMotif(e.motif());
        };
    }
}
