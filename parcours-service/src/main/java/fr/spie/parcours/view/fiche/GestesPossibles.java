package fr.spie.parcours.view.fiche;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.parcours.Qualite;

/// Which forms to show to whom: a convenience for the reader, the domain decides.
///
/// @param porteur the reader answers for the person
/// @param repondre the handover that waits is for the reader's institution
/// @param encadrer the reader designates and closes
/// @param suivre the reader answers for the person, directs who does, or designates them
public record GestesPossibles(
        boolean ouvert,
        boolean porteur,
        boolean referent,
        boolean repondre,
        boolean encadrer,
        boolean presider,
        boolean suivre) {

    static GestesPossibles de(Fiche fiche, Appelant appelant, Lecture lecture) {
        boolean ouvert = fiche.ouvert() && !lecture.historique();
        boolean porteur =
                fiche.porteur()
                        .filter(p -> p.professionnel().equals(appelant.professionnel()))
                        .filter(p -> p.institution().equals(appelant.institution()))
                        .isPresent();
        boolean referent =
                porteur && fiche.porteur().filter(p -> p.qualite() == Qualite.REFERENT).isPresent();
        boolean repondre =
                fiche.relaisEnAttente()
                        .filter(r -> r.vers().institution().equals(appelant.institution()))
                        .isPresent();
        var roles = appelant.roles().stream().map(role -> role.replace('-', '_')).toList();
        boolean presider = roles.contains("pcd");
        boolean encadrer = presider || roles.contains("chef_projet");
        boolean diriger =
                roles.contains("chef_service")
                        && fiche.porteur()
                                .filter(p -> p.institution().equals(appelant.institution()))
                                .isPresent();
        return new GestesPossibles(
                ouvert,
                porteur,
                referent,
                repondre,
                encadrer,
                presider,
                porteur || encadrer || diriger);
    }
}
