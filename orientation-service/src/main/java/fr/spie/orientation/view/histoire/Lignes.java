package fr.spie.orientation.view.histoire;

import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.TypeParcours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The history of a dossier, in words.
public final class Lignes {

    /// One fact, with its two times and who told it.
    public record Ligne(
            UUID id,
            long sequence,
            String type,
            String libelle,
            String detail,
            LocalDate effectifLe,
            Instant recordedAt,
            String institution,
            String auteur) {}

    private Lignes() {}

    public static List<Ligne> de(List<Fait<OrientationEvenement>> faits) {
        return faits.stream()
                .map(
                        f ->
                                new Ligne(
                                        f.id(),
                                        f.sequence(),
                                        TypesEvenement.nom(f.evenement().getClass()),
                                        libelle(f.evenement()),
                                        detail(f.evenement()),
                                        f.evenement().effectifLe(),
                                        f.recordedAt(),
                                        f.institution(),
                                        f.auteur()))
                .toList();
    }

    private static String libelle(OrientationEvenement evenement) {
        return switch (evenement) {
            case DroitsNotifies _ -> "Droits notifiés";
            case IdentiteRectifiee _ -> "Identité rectifiée";
            case DevoirsRevises _ -> "Droits et devoirs révisés";
            case DroitsSuspendus _ -> "Droits suspendus";
            case DroitsRetablis _ -> "Droits rétablis";
            case DroitsFermes _ -> "Droits fermés";
            case Demenagement _ -> "Déménagement";
            case RdvOrientationPlanifie _ -> "Rendez-vous d’orientation donné";
            case RdvOrientationTenu _ -> "Rendez-vous d’orientation tenu";
            case RdvOrientationManque _ -> "Rendez-vous d’orientation manqué";
            case OrientationDecidee _ -> "Orientation décidée";
        };
    }

    private static String detail(OrientationEvenement evenement) {
        return switch (evenement) {
            case DroitsNotifies e -> e.organisme() + ", droit ouvert le " + jour(e.droitOuvertLe());
            case IdentiteRectifiee _, DroitsRetablis _ -> "";
            case DevoirsRevises e ->
                    e.soumisDroitsDevoirs()
                            ? "soumis aux droits et devoirs"
                            : "non soumis aux droits et devoirs";
            case DroitsSuspendus e -> "motif " + e.motif();
            case DroitsFermes e -> "motif " + e.motif();
            case Demenagement e -> e.ancienTerritoire() + " → " + e.territoire();
            case RdvOrientationPlanifie e -> "le " + jour(e.prevuLe()) + " avec " + e.conseiller();
            case RdvOrientationTenu e -> "par " + e.conseiller();
            case RdvOrientationManque e -> e.excuse() ? "absence excusée" : "absence non excusée";
            case OrientationDecidee e ->
                    parcours(e.vers())
                            + ", "
                            + e.institution()
                            + ", référent "
                            + e.referent()
                            + ", décision "
                            + e.decideur();
        };
    }

    /// The three vocations, as users read them.
    public static String parcours(TypeParcours vers) {
        return switch (vers) {
            case PROFESSIONNEL -> "parcours professionnel";
            case SOCIO_PROFESSIONNEL -> "parcours socio-professionnel";
            case SOCIAL -> "parcours social";
        };
    }

    private static String jour(LocalDate le) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).format(le);
    }
}
