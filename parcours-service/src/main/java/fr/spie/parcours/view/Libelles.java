package fr.spie.parcours.view;

import fr.spie.events.Jour;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The words of the law, as they are shown.
@Component("libellesParcours")
public class Libelles {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRANCE).withZone(Jour.PARIS);

    /// `3 mars 2025`, `1er mars 2025`.
    public static String jour(LocalDate le) {
        var forme = le.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(forme, Locale.FRANCE).format(le);
    }

    public static String instant(Instant a) {
        return INSTANT.format(a);
    }

    public static String de(Qualite qualite) {
        return switch (qualite) {
            case PROVISOIRE -> "Porteur provisoire";
            case REFERENT -> "Référent unique";
        };
    }

    public static String de(RegimeContrat regime) {
        return switch (regime) {
            case CER_2008 -> "Contrat d’engagements réciproques";
            case CONTRAT_ENGAGEMENT_2025 -> "Contrat d’engagement";
        };
    }

    public static String de(ReponsePrescription reponse) {
        return switch (reponse) {
            case PLACE_RESERVEE -> "place réservée";
            case LISTE_ATTENTE -> "liste d’attente";
            case REFUSEE -> "refusée";
        };
    }

    public static String de(ResultatEtape resultat) {
        return switch (resultat) {
            case REALISEE -> "réalisée";
            case ABANDONNEE -> "abandonnée";
            case NON_REALISEE -> "non réalisée";
        };
    }

    public static String de(EtatRelais etat) {
        return switch (etat) {
            case EN_ATTENTE -> "en attente";
            case ACCEPTE -> "accepté";
            case REFUSE -> "refusé";
            case EXPIRE -> "expiré";
            case ANNULE -> "annulé";
        };
    }

    public static String de(TypeContratTravail contrat) {
        return switch (contrat) {
            case CDI -> "CDI";
            case CDD_GE_6M -> "CDD de six mois ou plus";
            case CDD_LT_6M -> "CDD de moins de six mois";
            case INTERIM -> "intérim";
            case PEC -> "parcours emploi compétences";
            case CIE -> "contrat initiative emploi";
            case IAE -> "insertion par l’activité économique";
            case ALTERNANCE -> "alternance";
            case CREATION_ACTIVITE -> "création d’activité";
        };
    }

    public static String de(IssueParcours issue) {
        return switch (issue) {
            case CDI -> "CDI";
            case CDD_GE_6M -> "CDD de six mois ou plus";
            case CREATION_ACTIVITE -> "création d’activité";
            case FORMATION_QUALIFIANTE -> "formation qualifiante";
            case RETRAITE -> "retraite";
            case AUTONOMIE -> "autonomie";
            case REORIENTATION_DROIT_COMMUN -> "réorientation vers le droit commun";
            case TRANSFERE -> "transfert vers un autre département";
            case DECES -> "décès";
            case DEMENAGEMENT_HORS_FRANCE -> "déménagement hors de France";
            case FUSION -> "fusion de dossiers";
            case ABANDON_MOTIVE -> "abandon motivé";
            case REFUS_PERSONNE -> "refus de la personne";
            case PERDU_DE_VUE -> "personne perdue de vue";
            case RADIATION -> "radiation";
        };
    }

    /// What was written in words stays; a code such as `RELANCE_COURRIER` is put in words.
    public static String mot(String nature) {
        return switch (nature) {
            case "RELANCE_COURRIER" -> "relance par courrier";
            case "RELANCE_TELEPHONE" -> "relance par téléphone";
            case "RELANCE_SMS" -> "relance par SMS";
            case "RELANCE_COURRIEL" -> "relance par courriel";
            case "BILAN_DE_COMPETENCES" -> "bilan de compétences";
            case "MOBILITE" -> "mobilité";
            default -> nature.matches("[A-Z0-9_]+") ? enMots(nature) : nature;
        };
    }

    private static String enMots(String code) {
        return code.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace(" l ", " l’")
                .replace(" d ", " d’");
    }
}
