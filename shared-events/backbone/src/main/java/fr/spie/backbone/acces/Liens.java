package fr.spie.backbone.acces;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Periode;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which link the institution of a reader has with a dossier, the same in every service: it answers
/// for the person, is asked to, accompanies, prescribed, offers what was prescribed, told the
/// rights or was designated; the département while nobody else answers.
public final class Liens {

    private static final String DEPARTEMENT = "departement";
    private static final Set<String> ENCADREMENT = Set.of("chef_projet", "pcd", "administrateur");

    private final Histoires histoires;

    public Liens(Histoires histoires) {
        this.histoires = histoires;
    }

    Lien de(Appelant lecteur, UUID dossierId, LocalDate jour) {
        var sujet = dossierId.toString();
        var orientation = histoires.de(sujet, OrientationEvenement.class);
        var parcours = histoires.de(sujet, ParcoursEvenement.class);
        if (orientation.isEmpty() && parcours.isEmpty()) {
            return Lien.DOSSIER_INCONNU;
        }
        if (veille(lecteur)) {
            return Lien.LIE;
        }
        var s = SituationParcours.de(parcours);
        if (est(lecteur, repondent(s), jour)) {
            return Lien.LIE;
        }
        if (s.changements().partagesRefuses().contains(lecteur.institution())) {
            return Lien.PARTAGE_REFUSE;
        }
        return est(lecteur, Stream.concat(accompagnent(s), orientent(orientation)), jour)
                        || offre(lecteur.institution(), s)
                ? Lien.LIE
                : Lien.SANS_LIEN;
    }

    /// A link of an institution with a dossier.
    ///
    /// @param debut first day; empty when it always was
    /// @param fin first day without it; empty while it lasts
    public record Attache(String institution, Optional<LocalDate> debut, Optional<LocalDate> fin) {

        /// One that lasts.
        public static Attache de(String institution) {
            return new Attache(institution, Optional.empty(), Optional.empty());
        }

        private static Attache de(Porteur porteur, Periode periode) {
            return new Attache(porteur.institution(), Optional.of(periode.debut()), periode.fin());
        }

        private boolean court(LocalDate jour) {
            return debut.filter(jour::isBefore).isEmpty()
                    && fin.filter(f -> !jour.isBefore(f)).isEmpty();
        }
    }

    /// The links that a list of dossiers keeps; who is kept out is told by [Partages].
    public static Set<Attache> attaches(
            List<Fait<OrientationEvenement>> orientation, List<Fait<ParcoursEvenement>> parcours) {
        var s = SituationParcours.de(parcours);
        return Stream.of(repondent(s), accompagnent(s), orientent(orientation))
                .flatMap(a -> a)
                .collect(Collectors.toSet());
    }

    private static boolean est(Appelant lecteur, Stream<Attache> attaches, LocalDate jour) {
        return attaches.filter(a -> a.institution().equals(lecteur.institution()))
                .anyMatch(a -> a.court(jour));
    }

    /// Whether the reader of a list that an institution keeps may know that this person is in it:
    /// who keeps it, and who has a link with the person, whom the person does not keep out.
    public static boolean nomme(
            Appelant lecteur,
            String tenuePar,
            List<Fait<ParcoursEvenement>> parcours,
            LocalDate jour) {
        var s = SituationParcours.de(parcours);
        return veille(lecteur)
                || est(lecteur, repondent(s), jour)
                || (!s.changements().partagesRefuses().contains(lecteur.institution())
                        && (lecteur.institution().equals(tenuePar)
                                || est(lecteur, accompagnent(s), jour)));
    }

    /// An auditor reads everything; so does who steers for the département.
    public static boolean veille(Appelant lecteur) {
        var roles =
                lecteur.roles().stream()
                        .map(role -> role.replace('-', '_'))
                        .collect(Collectors.toSet());
        return roles.contains("auditeur")
                || (lecteur.institution().equals(DEPARTEMENT)
                        && roles.stream().anyMatch(ENCADREMENT::contains));
    }

    /// Answers today, last or soon.
    private static Stream<Attache> repondent(SituationParcours s) {
        return s.responsabilites().isEmpty()
                ? Stream.of(Attache.de(DEPARTEMENT))
                : Stream.concat(
                        Stream.of(
                                Attache.de(s.responsabilites().getLast().porteur().institution())),
                        s.responsabilites().stream()
                                .map(r -> Attache.de(r.porteur(), r.periode())));
    }

    private static Stream<Attache> accompagnent(SituationParcours s) {
        return Stream.concat(
                s.accompagnement().accompagnements().stream()
                        .map(a -> Attache.de(a.intervenant(), a.periode())),
                Stream.of(
                                s.relaisEnAttente().map(r -> r.vers()).stream(),
                                s.accompagnement().soins().stream().map(p -> p.prescripteur()),
                                s.prescriptions().stream().map(p -> p.prescripteur()),
                                s.vigilance().rdv().stream()
                                        .filter(r -> r.prevu())
                                        .map(r -> r.avec()))
                        .flatMap(porteurs -> porteurs)
                        .map(p -> Attache.de(p.institution())));
    }

    /// Told the rights, or was designated last; the département did so for others.
    private static Stream<Attache> orientent(List<Fait<OrientationEvenement>> faits) {
        return faits.stream()
                .flatMap(
                        f ->
                                switch (f.evenement()) {
                                    case DroitsNotifies _ -> Stream.of(f.institution());
                                    case OrientationDecidee o -> Stream.of(o.institution());
                                    default -> Stream.<String>empty();
                                })
                .filter(institution -> !institution.equals(DEPARTEMENT))
                .map(Attache::de);
    }

    private boolean offre(String institution, SituationParcours s) {
        var offres =
                s.prescriptions().stream().map(p -> p.offreId().toString()).distinct().toList();
        return !offres.isEmpty()
                && histoires.de(offres, OffreEvenement.class).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                f ->
                                        f.evenement() instanceof OffrePubliee o
                                                && o.institution().equals(institution));
    }
}
