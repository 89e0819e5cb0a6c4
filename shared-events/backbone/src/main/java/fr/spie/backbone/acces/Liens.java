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
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
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
        if (repond(lecteur.institution(), s, jour)) {
            return Lien.LIE;
        }
        if (s.changements().partagesRefuses().contains(lecteur.institution())) {
            return Lien.PARTAGE_REFUSE;
        }
        return accompagne(lecteur.institution(), s, jour)
                        || oriente(lecteur.institution(), orientation)
                        || offre(lecteur.institution(), s)
                ? Lien.LIE
                : Lien.SANS_LIEN;
    }

    /// Whether the reader of a list that an institution keeps may know that this person is in it:
    /// who keeps it, and who has a link with the person, whom the person does not keep out.
    public static boolean nomme(
            Appelant lecteur,
            String tenuePar,
            List<Fait<ParcoursEvenement>> parcours,
            LocalDate jour) {
        var institution = lecteur.institution();
        var s = SituationParcours.de(parcours);
        return veille(lecteur)
                || repond(institution, s, jour)
                || (!s.changements().partagesRefuses().contains(institution)
                        && (institution.equals(tenuePar) || accompagne(institution, s, jour)));
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
    private static boolean repond(String institution, SituationParcours s, LocalDate jour) {
        var derniere =
                s.responsabilites().isEmpty()
                        ? Optional.<Responsabilite>empty()
                        : Optional.of(s.responsabilites().getLast());
        return derniere.isEmpty()
                ? institution.equals(DEPARTEMENT)
                : Stream.concat(derniere.stream(), s.porteurAu(jour).stream())
                        .anyMatch(r -> r.porteur().institution().equals(institution));
    }

    private static boolean accompagne(String institution, SituationParcours s, LocalDate jour) {
        return Stream.of(
                        s.relaisEnAttente().map(r -> r.vers()).stream(),
                        s.accompagnement().actifs(jour).stream().map(a -> a.intervenant()),
                        s.accompagnement().soins().stream().map(p -> p.prescripteur()),
                        s.prescriptions().stream().map(p -> p.prescripteur()),
                        s.vigilance().rdv().stream().filter(r -> r.prevu()).map(r -> r.avec()))
                .flatMap(porteurs -> porteurs)
                .map(Porteur::institution)
                .anyMatch(institution::equals);
    }

    /// Told the rights, or was designated last; the département did so for others.
    private static boolean oriente(String institution, List<Fait<OrientationEvenement>> faits) {
        if (institution.equals(DEPARTEMENT)) {
            return false;
        }
        return faits.stream()
                .anyMatch(
                        f ->
                                (f.evenement() instanceof DroitsNotifies
                                                && f.institution().equals(institution))
                                        || (f.evenement() instanceof OrientationDecidee o
                                                && o.institution().equals(institution)));
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
