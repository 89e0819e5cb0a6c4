package fr.spie.events.regles;

/// A number of the rules: a delay, a duration, a cap, an age. Its values are data, dated and
/// sourced (`regles/regles.csv`), and a département may add its own from a day on.
///
/// The text in brackets is the rule it serves (S…, Q…, article).
public enum Parametre {
    /// Orientation promised by the département, from notification (Q001).
    ORIENTATION_LOCALE(Nature.PERIODE),
    /// Orientation by the président du conseil départemental (D. 262-65-2 CASF); past it, France
    /// Travail orients.
    ORIENTATION_LEGALE(Nature.PERIODE),
    /// Whether the decision passes to France Travail once the legal limit is past: 1 or 0.
    ORIENTATION_TRANSFERT(Nature.NOMBRE),
    /// Alert before the local limit (S4).
    ORIENTATION_ALERTE(Nature.PERIODE),
    /// Earliest day of the RIM after the opening of the right (Q022).
    RIM_DEBUT(Nature.PERIODE),
    /// Latest day of the RIM after the opening of the right (Q022).
    RIM_FIN(Nature.PERIODE),
    /// A second diagnosis of the same kind within this time needs a motive (S11).
    DIAGNOSTIC_RECENT(Nature.PERIODE),
    /// Signature of the contract of a social parcours, from the notification of the decision (D.
    /// 5411-14-1; L. 262-36 before 2025).
    CONTRAT_SIGNATURE(Nature.PERIODE),
    /// The same, for any other parcours (D. 5411-14-1; L. 262-35 before 2025).
    CONTRAT_SIGNATURE_EMPLOI(Nature.PERIODE),
    /// Validity of a contract when none is said (2.4).
    CONTRAT_DUREE(Nature.PERIODE),
    /// Validity of a contract at most (2.4).
    CONTRAT_DUREE_MAX(Nature.PERIODE),
    /// How long a CER is worth something once the contrat d'engagement is the law (loi n°
    /// 2023-1196).
    CER_CONVERSION(Nature.PERIODE),
    /// Alert before the end of a contract.
    CONTRAT_ALERTE(Nature.PERIODE),
    /// Weekly activity when none is said (L. 5411-6).
    CONTRAT_HEURES(Nature.NOMBRE),
    /// Re-examination of a social parcours, from signature or revision (L. 262-31).
    REEXAMEN_SOCIAL(Nature.PERIODE),
    /// The same, for health, disability, housing or family (D. 262-65-2-1).
    REEXAMEN_SOCIAL_LONG(Nature.PERIODE),
    /// Working days left to answer a handover (S6).
    RELAIS_REPONSE(Nature.JOURS_OUVRES),
    /// Working days for the chef de projet after a handover that failed (S6).
    RELAIS_REVENU(Nature.JOURS_OUVRES),
    /// Working days to designate after an abrupt departure (S17).
    REFERENT_A_DESIGNER(Nature.JOURS_OUVRES),
    /// Review after a change of status or of rights (S8).
    REVUE(Nature.PERIODE),
    /// Follow-ups in work: first (S9).
    SUIVI_EMPLOI_PREMIER(Nature.PERIODE),
    /// Follow-ups in work: second, and earliest closing (S9, Q017).
    SUIVI_EMPLOI_DEUXIEME(Nature.PERIODE),
    /// Follow-up in work: latest review (S9, Q017).
    SUIVI_EMPLOI_FIN(Nature.PERIODE),
    /// Start of the next step after a closing, at most (S7).
    SUITE(Nature.PERIODE),
    /// Reminders before someone is lost from sight (5.4).
    RELANCES(Nature.NOMBRE),
    /// Different channels of those reminders (5.4).
    RELANCES_CANAUX(Nature.NOMBRE),
    /// Time over which they are sent (5.4).
    RELANCES_DUREE(Nature.PERIODE),
    /// Without any step or contact, a rupture (S23).
    SANS_CONTACT(Nature.PERIODE),
    /// An open dossier has a date within this time (S28).
    PROCHAINE_DATE(Nature.PERIODE),
    /// First alert before the end of an accompaniment (S12).
    FIN_ACCOMPAGNEMENT_PREMIERE_ALERTE(Nature.PERIODE),
    /// Second alert before the end of an accompaniment (S12).
    FIN_ACCOMPAGNEMENT_DEUXIEME_ALERTE(Nature.PERIODE),
    /// Working days to settle a redundant accompaniment (S10, E12).
    DOUBLE_ACCOMPAGNEMENT(Nature.JOURS_OUVRES),
    /// Rebound strategy before the end of an ACI contract (S13).
    STRATEGIE_REBOND(Nature.PERIODE),
    /// Carrier kept after the right ended here, waiting for the other département (S15).
    TRANSFERT(Nature.PERIODE),
    /// Remobilisation appointment after a suspension (S16).
    REMOBILISATION(Nature.PERIODE),
    /// Time left to the person to answer a proposed suspension (R. 5412-7).
    CONTRADICTOIRE(Nature.PERIODE),
    /// Least share suspended (R. 262-68).
    SUSPENSION_TAUX_MIN(Nature.NOMBRE),
    /// Largest share suspended for a household or a majoration (R. 262-68-6).
    SUSPENSION_TAUX_MAX_FOYER(Nature.NOMBRE),
    /// Months of a first suspension at most (R. 262-68 1°).
    SUSPENSION_MOIS_PREMIERE(Nature.NOMBRE),
    /// Months of a repeated suspension at most (R. 262-68 2°).
    SUSPENSION_MOIS_REPETEE(Nature.NOMBRE),
    /// Working days to allocate what was recorded in a merged dossier (E18).
    REPARTITION(Nature.JOURS_OUVRES),
    /// Working days to settle a gap or an overlap shown by a late fact (S21).
    CHRONOLOGIE(Nature.JOURS_OUVRES),
    /// Reminder before an appointment.
    RAPPEL_RDV(Nature.PERIODE),
    COACH_PROFESSIONNEL_DUREE(Nature.PERIODE),
    COACH_PROFESSIONNEL_MAX(Nature.PERIODE),
    COACH_SOCIAL_DUREE(Nature.PERIODE),
    COACH_SOCIAL_MAX(Nature.PERIODE),
    /// Interview of the coach social at least every (Q028).
    COACH_SOCIAL_ENTRETIEN(Nature.PERIODE),
    COACH_JEUNES_DUREE(Nature.PERIODE),
    COACH_JEUNES_AGE_MIN(Nature.NOMBRE),
    COACH_JEUNES_AGE_MAX(Nature.NOMBRE),
    COACH_JEUNES_CAPACITE(Nature.NOMBRE),
    COACH_SENIORS_DUREE(Nature.PERIODE),
    COACH_SENIORS_MAX(Nature.PERIODE),
    COACH_SENIORS_AGE_MIN(Nature.NOMBRE),
    REFERENT_PROFESSIONNEL_DUREE(Nature.PERIODE),
    SANTE_IDE_DUREE(Nature.PERIODE),
    PSYCHOLOGUE_ENTRETIENS(Nature.NOMBRE),
    PER_CAPACITE(Nature.NOMBRE),
    PLIE_CAPACITE(Nature.NOMBRE),
    CCI_CAPACITE(Nature.NOMBRE),
    CMA_CAPACITE(Nature.NOMBRE),
    CEJ_DUREE(Nature.PERIODE),
    CEJ_MAX(Nature.PERIODE),
    CEJ_AGE_MIN(Nature.NOMBRE),
    CEJ_AGE_MAX(Nature.NOMBRE),
    /// The same, for a disabled worker.
    CEJ_AGE_MAX_HANDICAP(Nature.NOMBRE),
    /// From the end of one to a new one (R. 5131-16).
    CEJ_NOUVEAU(Nature.PERIODE),
    PMSMP_DUREE_MAX(Nature.PERIODE),
    /// Conventions per person and host over twelve months (D. 5135-3).
    PMSMP_PAR_HOTE(Nature.NOMBRE),
    /// Days in all over twelve months, renewals included (D. 5135-3).
    PMSMP_JOURS(Nature.NOMBRE),
    PEC_DUREE_MIN(Nature.PERIODE),
    /// A first contract, at most (Q054).
    PEC_DUREE_INITIALE(Nature.PERIODE),
    PEC_DUREE_MAX(Nature.PERIODE),
    PEC_DUREE_MAX_LONGUE(Nature.PERIODE),
    PEC_HEURES_MIN(Nature.NOMBRE),
    CIE_DUREE_MAX(Nature.PERIODE),
    CIE_DUREE_MAX_LONGUE(Nature.PERIODE),
    CIE_HEURES_MIN(Nature.NOMBRE),
    CDDI_DUREE_MIN(Nature.PERIODE),
    CDDI_DUREE_MAX(Nature.PERIODE),
    CDDI_DUREE_MAX_LONGUE(Nature.PERIODE),
    CDDI_HEURES_MIN(Nature.NOMBRE),
    /// Days of a PASS IAE.
    PASS_IAE_DUREE(Nature.PERIODE),
    /// From its end to a new one.
    PASS_IAE_CARENCE(Nature.PERIODE),
    /// One suspension, at most.
    PASS_IAE_SUSPENSION(Nature.PERIODE),
    /// From the beginning of a suspension to the day it is asked for.
    PASS_IAE_RETROACTIVITE(Nature.PERIODE),
    /// One prolongation, at most.
    PASS_IAE_PROLONGATION(Nature.PERIODE),
    PASS_IAE_PROLONGATIONS_HANDICAP(Nature.PERIODE),
    PASS_IAE_PROLONGATIONS_SENIOR(Nature.PERIODE),
    PASS_IAE_PROLONGATIONS_DIFFICULTES(Nature.PERIODE),
    /// How long before the end a prolongation may be asked for.
    PASS_IAE_DEMANDE_AVANT(Nature.PERIODE),
    /// How long after it.
    PASS_IAE_DEMANDE_APRES(Nature.PERIODE),
    CLIS_HEURES_MIN(Nature.NOMBRE),
    CLIS_DUREE_MIN(Nature.PERIODE),
    /// Euros for a CDD, over the months counted (Q046).
    CLIS_MONTANT_CDD(Nature.NOMBRE),
    /// Euros for a CDI, over the months counted (Q047).
    CLIS_MONTANT_CDI(Nature.NOMBRE),
    /// Months over which the aid is counted (Q048).
    CLIS_MOIS(Nature.NOMBRE),
    /// Euros paid to the driving school (Q050).
    BOURSE_PERMIS_MONTANT(Nature.NOMBRE),
    /// Hours given in return, at least (Q051).
    BOURSE_PERMIS_HEURES_BENEVOLAT(Nature.NOMBRE),
    /// Grants of a year (Q052).
    BOURSE_PERMIS_CONTINGENT(Nature.NOMBRE),
    /// Access code of a person works for (S27).
    ACCES_PERSONNE_VALIDITE(Nature.PERIODE),
    /// Attempts in a row after which an access code no longer works (S27).
    ACCES_PERSONNE_ESSAIS(Nature.NOMBRE),
    /// Access log kept for (6.1).
    JOURNAL_ACCES(Nature.PERIODE);

    /// What the value of a parameter is.
    public enum Nature {
        /// ISO 8601 period, e.g. `P6W`.
        PERIODE,
        /// Whole number of working days.
        JOURS_OUVRES,
        /// Whole number.
        NOMBRE
    }

    private final Nature nature;

    Parametre(Nature nature) {
        this.nature = nature;
    }

    /// What its values are.
    public Nature nature() {
        return nature;
    }
}
