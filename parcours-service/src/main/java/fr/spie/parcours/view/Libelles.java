package fr.spie.parcours.view;

import fr.spie.events.Jour;
import fr.spie.events.Territoire;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.SituationAccompagnement.Etat;
import fr.spie.events.parcours.SituationVigilance.EtatRdv;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The words of the law, as they are shown.
@Component("libellesParcours")
public class Libelles {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRANCE).withZone(Jour.PARIS);

    private static final Pattern JOUR = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /// `3 mars 2025`, `1er mars 2025`.
    public static String jour(LocalDate le) {
        var forme = le.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(forme, Locale.FRANCE).format(le);
    }

    /// A sentence of a rule, its days in words: `dernier contact le 3 mars 2025`.
    public static String phrase(String texte) {
        return JOUR.matcher(texte).replaceAll(jour -> jourOuTelQuel(jour.group()));
    }

    private static String jourOuTelQuel(String jour) {
        try {
            return jour(LocalDate.parse(jour));
        } catch (DateTimeParseException e) {
            return jour;
        }
    }

    /// A place by its code: `Saint-Flour`.
    public static String lieu(String code) {
        return Territoire.enClair(code);
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

    public static String de(Etat etat) {
        return switch (etat) {
            case A_VENIR -> "à venir";
            case EN_COURS -> "en cours";
            case A_RELAYER -> "à relayer";
            case CLOS -> "clos";
        };
    }

    public static String de(EtatRdv etat) {
        return switch (etat) {
            case PREVU -> "prévu";
            case ANNULE -> "annulé";
            case MANQUE_EXCUSE -> "manqué, absence excusée";
            case MANQUE -> "manqué";
            case TENU -> "tenu";
        };
    }

    public static String de(NatureSuspension nature) {
        return switch (nature) {
            case SUSPENSION -> "suspension-remobilisation";
            case SUPPRESSION -> "suppression";
        };
    }

    public static String de(Dispositif dispositif) {
        return switch (dispositif) {
            case COACH_PROFESSIONNEL -> "coach professionnel";
            case COACH_SOCIAL -> "coach social";
            case COACH_JEUNES -> "coach jeunes";
            case COACH_SENIORS -> "coach séniors";
            case ACCOMPAGNEMENT_RENFORCE -> "accompagnement renforcé";
            case PARCOURS_EMPLOI_RENFORCE -> "parcours emploi renforcé";
            case PLIE -> "PLIE";
            case CEJ -> "contrat d’engagement jeune";
            case PACEA -> "PACEA";
            case GARANTIE_JEUNES -> "garantie jeunes";
            case REFERENT_PROFESSIONNEL -> "référent professionnel";
            case REFERENT_SOCIAL -> "référent social";
            case ACCOMPAGNEMENT_GLOBAL -> "accompagnement global";
            case REFERENT_TNS -> "référent des travailleurs non salariés";
            case SANTE_IDE -> "accompagnement santé";
            case PSYCHOLOGUE -> "psychologue du travail";
            case NUMERIQUE -> "accompagnement numérique";
            case MOBILITE -> "accompagnement mobilité";
            case LOGEMENT -> "accompagnement logement";
            case REBOND_ACI -> "rebond en chantier d’insertion";
        };
    }

    public static String de(IssueAccompagnement issueAccompagnement) {
        return switch (issueAccompagnement) {
            case CDI -> "CDI";
            case CDD_GE_6M -> "CDD de six mois ou plus";
            case CREATION_ACTIVITE -> "création d’activité";
            case FORMATION_QUALIFIANTE -> "formation qualifiante";
            case RETRAITE -> "retraite";
            case AUTONOMIE -> "autonomie";
            case CDD_LT_6M -> "CDD de moins de six mois";
            case INTERIM -> "intérim";
            case PEC -> "parcours emploi compétences";
            case CIE -> "contrat initiative emploi";
            case IAE -> "insertion par l’activité économique";
            case ALTERNANCE -> "alternance";
            case FORMATION -> "formation";
            case RELAIS_ACCEPTE -> "relais accepté";
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

    public static String de(StatutPersonne statutPersonne) {
        return switch (statutPersonne) {
            case BENEFICIAIRE_RSA -> "bénéficiaire du RSA";
            case DEMANDEUR_EMPLOI -> "demandeur d’emploi";
            case SALARIE -> "en emploi salarié";
            case INDEPENDANT -> "à son compte";
            case EN_FORMATION -> "en formation";
            case JEUNE_ASE -> "jeune suivi par l’ASE";
            case TRAVAILLEUR_HANDICAPE -> "travailleur handicapé";
            case RETRAITE -> "à la retraite";
            case AUTRE -> "autre";
        };
    }

    public static String de(EtatDroit etatDroit) {
        return switch (etatDroit) {
            case OUVERT -> "ouvert";
            case SUSPENDU -> "suspendu";
            case FERME -> "fermé";
        };
    }

    public static String de(RoleResponsable roleResponsable) {
        return switch (roleResponsable) {
            case PORTEUR -> "qui suit le dossier";
            case CHEF_PROJET -> "chef de projet";
            case COORDINATEUR_REBOND -> "coordinateur rebond";
            case PCD -> "président du conseil départemental";
            case ADMINISTRATEUR -> "administrateur fonctionnel";
        };
    }

    public static String de(ModeParole mode) {
        return switch (mode) {
            case PRESENTE -> "personne présente";
            case REPRESENTEE -> "personne représentée";
            case PAR_ECRIT -> "observations écrites de la personne";
            case ABSENTE -> "personne conviée, absente";
        };
    }

    public static String de(NatureAnomalie natureAnomalie) {
        return switch (natureAnomalie) {
            case CONTRAT_NON_SIGNE -> "contrat à signer";
            case CONTRAT_ECHU -> "contrat arrivé à son terme";
            case REEXAMEN_SOCIAL -> "parcours social à réexaminer";
            case RELAIS_REVENU -> "relais revenu";
            case SANS_SUITE -> "suite non engagée";
            case REVUE_STATUT -> "situation à revoir après un changement";
            case REVUE_DROITS -> "situation à revoir après un changement de droits";
            case SUIVI_EMPLOI_MANQUANT -> "suivi dans l’emploi à faire";
            case SUIVI_EMPLOI_A_CONCLURE -> "suivi dans l’emploi à conclure";
            case DOUBLE_ACCOMPAGNEMENT -> "deux accompagnements renforcés";
            case ACCOMPAGNEMENT_A_RELAYER -> "accompagnement à relayer";
            case STRATEGIE_REBOND_ABSENTE -> "stratégie rebond à établir";
            case FIN_ACI_SANS_ISSUE -> "fin de chantier d’insertion sans issue";
            case DEMENAGEMENT -> "déménagement";
            case TRANSFERT_EN_ATTENTE -> "transfert en attente";
            case REMOBILISATION -> "rendez-vous de remobilisation à tenir";
            case REFERENT_A_DESIGNER -> "référent unique à désigner";
            case FAITS_A_REPARTIR -> "faits à répartir entre deux dossiers";
            case CHRONOLOGIE_A_VERIFIER -> "chronologie à vérifier";
            case PASS_IAE_A_VERIFIER -> "PASS IAE à vérifier";
            case SANS_CONTACT -> "sans contact ni étape";
            case SANS_PROCHAINE_DATE -> "sans prochaine date";
        };
    }

    public static String de(IssueBourse issue) {
        return switch (issue) {
            case PERMIS_OBTENU -> "permis obtenu";
            case CONTINGENT_EPUISE -> "plus de bourse cette année";
            case REFUSEE -> "refusée";
            case ABANDONNEE -> "abandonnée";
        };
    }

    public static String de(RaisonProlongation raison) {
        return switch (raison) {
            case FORMATION -> "formation à terminer";
            case TRAVAILLEUR_HANDICAPE -> "travailleur handicapé";
            case SENIOR -> "50 ans et plus";
            case DIFFICULTES -> "difficultés particulières";
        };
    }

    public static String de(NatureClis nature) {
        return switch (nature) {
            case CDD -> "CDD";
            case CDI -> "CDI";
        };
    }

    /// `1 000 €`, `666,67 €`.
    public static String euros(int centimes) {
        var format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(centimes % 100 == 0 ? 0 : 2);
        return format.format(BigDecimal.valueOf(centimes, 2));
    }

    public static String de(OutilInsertion outilInsertion) {
        return switch (outilInsertion) {
            case PMSMP -> "immersion (PMSMP)";
            case PEC -> "parcours emploi compétences";
            case CIE -> "contrat initiative emploi";
            case CDDI_ACI -> "contrat en chantier d’insertion";
            case CDDI_EI -> "contrat en entreprise d’insertion";
            case AI -> "association intermédiaire";
            case ETTI -> "intérim d’insertion";
            case CLIS -> "contrat local d’innovation sociale";
            case FORMATION -> "formation";
            case ALTERNANCE -> "alternance";
            case BOURSE_PERMIS -> "bourse au permis";
            case BENEVOLAT -> "bénévolat";
            case ATELIER -> "atelier";
            case AUTRE -> "autre";
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
            case "REORIENTATION" -> "réorientation";
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
