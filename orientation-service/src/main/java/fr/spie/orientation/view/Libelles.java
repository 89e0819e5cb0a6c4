package fr.spie.orientation.view;

import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The words of the front door, as users read them.
public final class Libelles {

    private Libelles() {}

    public static String jour(LocalDate le) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).format(le);
    }

    /// The three vocations.
    public static String de(TypeParcours vers) {
        return switch (vers) {
            case PROFESSIONNEL -> "parcours professionnel";
            case SOCIO_PROFESSIONNEL -> "parcours socio-professionnel";
            case SOCIAL -> "parcours social";
        };
    }

    public static String de(NatureRdv nature) {
        return switch (nature) {
            case ORIENTATION -> "entretien d’orientation";
            case RIM -> "réunion d’information et de mobilisation";
            case DIAGNOSTIC -> "diagnostic";
        };
    }

    public static String de(EtatRdv etat) {
        return switch (etat) {
            case PREVU -> "prévu";
            case TENU -> "tenu";
            case MANQUE -> "manqué";
            case MANQUE_EXCUSE -> "manqué, excusé";
        };
    }

    public static String de(Canal canal) {
        return switch (canal) {
            case COURRIER -> "courrier";
            case TELEPHONE -> "téléphone";
            case COURRIEL -> "courriel";
            case SMS -> "SMS";
            case VISITE -> "visite";
        };
    }

    public static String de(NatureDiagnostic nature) {
        return switch (nature) {
            case DIAGNOSTIC_360 -> "diagnostic à 360°";
            case DIAGNOSTIC_GLOBAL -> "diagnostic global";
        };
    }

    public static String de(SituationProfessionnelle situation) {
        return switch (situation) {
            case EN_EMPLOI -> "en emploi";
            case SANS_EMPLOI_MOINS_12_MOIS -> "sans emploi depuis moins d’un an";
            case SANS_EMPLOI_12_MOIS_ET_PLUS -> "sans emploi depuis un an ou plus";
            case JAMAIS_TRAVAILLE -> "n’a jamais travaillé";
            case INDEPENDANT -> "indépendant";
            case EN_FORMATION -> "en formation";
            case NON_DISPONIBLE -> "pas disponible pour un emploi";
        };
    }

    public static String de(DomaineFrein domaine) {
        return switch (domaine) {
            case MOBILITE -> "mobilité";
            case SANTE -> "santé";
            case LOGEMENT -> "logement";
            case NUMERIQUE -> "numérique";
            case FAMILLE -> "famille";
            case GARDE_ENFANT -> "garde d’enfant";
            case AIDANT -> "proche aidant";
            case LANGUE -> "langue";
            case DROITS -> "accès aux droits";
            case FINANCES -> "finances";
            case QUALIFICATION -> "qualification";
            case EMPLOI -> "emploi";
            case ISOLEMENT -> "isolement";
        };
    }

    public static String gravite(int gravite) {
        return switch (gravite) {
            case 1 -> "remarquée";
            case 2 -> "gêne";
            default -> "empêche";
        };
    }

    public static String de(ModeNotification mode) {
        return switch (mode) {
            case LETTRE_RECOMMANDEE -> "lettre recommandée";
            case LETTRE_RECOMMANDEE_ELECTRONIQUE -> "lettre recommandée électronique";
            case REMISE_CONTRE_RECEPISSE -> "remise contre récépissé";
            case AUTRE_MOYEN_DATE -> "autre moyen qui date la réception";
        };
    }

    public static String de(DelaiOrientation.Nature nature) {
        return switch (nature) {
            case LOCAL -> "engagement local";
            case LEGAL -> "délai légal";
            case RIM -> "réunion d’information et de mobilisation";
        };
    }
}
