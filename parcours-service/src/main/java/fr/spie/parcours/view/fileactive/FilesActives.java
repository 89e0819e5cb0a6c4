package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.view.fileactive.FileActive.Totaux;
import fr.spie.parcours.view.fileactive.FileActiveDuPasse.Ancien;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Today from the rows, the past from the facts: the same fold made both.
@Component
class FilesActives {

    private final FileActiveDuJour duJour;
    private final FileActiveDuPasse duPasse;

    FilesActives(FileActiveDuJour duJour, FileActiveDuPasse duPasse) {
        this.duJour = duJour;
        this.duPasse = duPasse;
    }

    FileActive lire(Filtre filtre, Lecture lecture) {
        return lecture.historique() ? passee(filtre, lecture) : courante(filtre, lecture);
    }

    private FileActive courante(Filtre filtre, Lecture lecture) {
        var jour = lecture.etatAu();
        var totaux = duJour.totaux(filtre, jour);
        var page =
                Page.de(duJour.page(filtre, jour), filtre.limite(), l -> l.dossierId().toString());
        return new FileActive(
                jour,
                lecture.aJour(),
                totaux,
                duJour.charge(filtre, totaux.dossiers()),
                page.items(),
                duJour.recus(filtre, jour),
                page.nextCursor());
    }

    private FileActive passee(Filtre filtre, Lecture lecture) {
        var ouverts = duPasse.ouverts(lecture);
        var portes =
                ouverts.stream().filter(a -> retenu(a, filtre, a.porteur().porteur())).toList();
        var apres = filtre.apres().toString();
        var suite =
                portes.stream()
                        .filter(a -> a.dossierId().toString().compareTo(apres) > 0)
                        .limit(filtre.limite() + 1L)
                        .map(duPasse::ligne)
                        .toList();
        var page = Page.de(suite, filtre.limite(), l -> l.dossierId().toString());
        return new FileActive(
                lecture.etatAu(),
                lecture.aJour(),
                totaux(portes),
                duJour.charge(filtre, portes.size()),
                page.items(),
                recus(ouverts, filtre),
                page.nextCursor());
    }

    private List<FileActive.Ligne> recus(List<Ancien> ouverts, Filtre filtre) {
        if (filtre.referent().isEmpty() && filtre.institution().isEmpty()) {
            return List.of();
        }
        return ouverts.stream()
                .filter(
                        a ->
                                a.situation()
                                        .relaisEnAttente()
                                        .filter(r -> retenu(a, filtre, r.vers()))
                                        .isPresent())
                .limit(Page.LIMITE_MAX)
                .map(duPasse::ligne)
                .toList();
    }

    private static boolean retenu(Ancien ancien, Filtre filtre, Porteur qui) {
        return egal(filtre.referent(), qui.professionnel())
                && egal(filtre.institution(), qui.institution())
                && egal(filtre.territoire(), ancien.territoire())
                && egal(filtre.qualite(), ancien.porteur().qualite());
    }

    private static <T> boolean egal(Optional<T> voulu, T valeur) {
        return voulu.map(valeur::equals).orElse(true);
    }

    private static Totaux totaux(List<Ancien> portes) {
        long referents =
                portes.stream().filter(a -> a.porteur().qualite() == Qualite.REFERENT).count();
        long relais =
                portes.stream().filter(a -> a.situation().relaisEnAttente().isPresent()).count();
        int dossiers = portes.size();
        return new Totaux(dossiers, (int) referents, dossiers - (int) referents, (int) relais);
    }
}
