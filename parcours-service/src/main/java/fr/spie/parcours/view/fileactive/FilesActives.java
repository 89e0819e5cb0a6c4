package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.parcours.view.fileactive.Capacites.Habilitation;
import fr.spie.parcours.view.fileactive.Capacites.Plafond;
import fr.spie.parcours.view.fileactive.FileActive.Charge;
import fr.spie.parcours.view.fileactive.FileActive.Totaux;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The file active, at any two times: today is one of them.
@Component
class FilesActives {

    private final Comptes comptes;
    private final LignesLues lignes;
    private final Capacites capacites;

    FilesActives(Comptes comptes, LignesLues lignes, Capacites capacites) {
        this.comptes = comptes;
        this.lignes = lignes;
        this.capacites = capacites;
    }

    FileActive lire(
            Filtre filtre,
            Optional<LocalDate> du,
            Optional<LocalDate> au,
            Lecture lecture,
            Visibles visibles) {
        var selection = new Selection(filtre, Coupe.de(lecture), visibles);
        var compte = comptes.de(selection, Fenetre.de(du, au, lecture.etatAu()));
        var page = Page.de(lignes.page(selection), filtre.limite(), l -> l.dossierId().toString());
        return new FileActive(
                lecture.etatAu(),
                lecture.aJour(),
                compte.totaux(),
                compte.mouvements(),
                filtre.referent().flatMap(r -> charge(r, compte.totaux(), selection)),
                page.items(),
                compte.totaux().relaisRecus() == 0
                        ? List.of()
                        : lignes.recus(selection, Page.LIMITE_MAX),
                page.nextCursor());
    }

    /// The whole file of a professional, against what they may carry.
    private Optional<Charge> charge(String referent, Totaux demande, Selection selection) {
        var lecteur = selection.visibles().lecteur();
        return Optional.ofNullable(capacites.de(List.of(referent), selection.coupe()).get(referent))
                .filter(h -> lecteur.map(h.derniere().institution()::equals).orElse(true))
                .map(h -> charge(h, entiere(referent, demande, selection)));
    }

    private Totaux entiere(String referent, Totaux demande, Selection selection) {
        var filtre = selection.filtre();
        if (filtre.equals(filtre.seulementDe(referent))) {
            return demande;
        }
        var jour = selection.coupe().jour();
        return comptes.de(
                        new Selection(
                                filtre.seulementDe(referent),
                                selection.coupe(),
                                selection.visibles()),
                        new Fenetre(jour, jour))
                .totaux();
    }

    private static Charge charge(Habilitation h, Totaux totaux) {
        return new Charge(
                h.derniere().professionnel(),
                h.derniere().nom(),
                totaux.dossiers(),
                h.plafond().map(Plafond::dossiers),
                h.plafond().map(Plafond::source),
                h.plafond().filter(p -> totaux.dossiers() > p.dossiers()).isPresent(),
                totaux.relaisRecus());
    }
}
