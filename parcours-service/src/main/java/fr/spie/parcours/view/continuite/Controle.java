package fr.spie.parcours.view.continuite;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Contexte;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Reads every published fact again and counts the breaks; trusts no row.
@Component
class Controle {

    private static final int PAGE = 500;

    private final Histoires histoires;

    Controle(Histoires histoires) {
        this.histoires = histoires;
    }

    Continuite verifier(Lecture lecture) {
        var compte = new Compte(lecture, absences(lecture));
        parcourir(
                Contexte.PARCOURS,
                sujets ->
                        histoires
                                .de(dossiers(sujets), ParcoursEvenement.class)
                                .forEach((id, faits) -> compte.parcours(uuid(id), faits)));
        parcourir(Contexte.ORIENTATION, sujets -> confronter(dossiers(sujets), compte));
        return compte.resultat();
    }

    private void confronter(List<String> dossiers, Compte compte) {
        var parcours = histoires.de(dossiers, ParcoursEvenement.class);
        histoires
                .de(dossiers, OrientationEvenement.class)
                .forEach(
                        (id, faits) ->
                                compte.droits(
                                        uuid(id), faits, parcours.getOrDefault(id, List.of())));
    }

    private Absences absences(Lecture lecture) {
        var absences = new Absences();
        parcourir(
                Contexte.PARCOURS,
                sujets ->
                        histoires
                                .de(professionnels(sujets), AnnuaireEvenement.class)
                                .values()
                                .forEach(
                                        faits ->
                                                absences.lire(
                                                        Histoire.au(
                                                                faits,
                                                                lecture.etatAu(),
                                                                lecture.connuAu()))));
        return absences;
    }

    private void parcourir(Contexte contexte, Consumer<List<String>> pages) {
        var page = histoires.sujets(contexte.topic(), "", PAGE);
        while (!page.isEmpty()) {
            pages.accept(page);
            page = histoires.sujets(contexte.topic(), page.getLast(), PAGE);
        }
    }

    private static List<String> dossiers(List<String> sujets) {
        return sujets.stream().filter(sujet -> !sujet.contains(":")).toList();
    }

    private static List<String> professionnels(List<String> sujets) {
        return sujets.stream().filter(sujet -> sujet.startsWith("professionnel:")).toList();
    }

    private static UUID uuid(String sujet) {
        return UUID.fromString(sujet);
    }
}
