package fr.spie.events.parcours;

/// What calls for someone: a rule that is not kept, or a task the rules give (5.3).
public enum NatureAnomalie {
    /// The contract was not signed in time (S4).
    CONTRAT_NON_SIGNE("S4", RoleResponsable.PORTEUR),
    /// The contract ended, nothing follows it.
    CONTRAT_ECHU("S4", RoleResponsable.PORTEUR),
    /// A social parcours is due for re-examination (L. 262-31).
    REEXAMEN_SOCIAL("L. 262-31", RoleResponsable.PORTEUR),
    /// A handover failed and came back (S6).
    RELAIS_REVENU("S6", RoleResponsable.CHEF_PROJET),
    /// An accompaniment closed and its next step did not begin (S7).
    SANS_SUITE("S7", RoleResponsable.PORTEUR),
    /// Status changed: look at the situation again (S8).
    REVUE_STATUT("S8", RoleResponsable.PORTEUR),
    /// Rights changed: look at the situation again (S8, E24).
    REVUE_DROITS("S8", RoleResponsable.PORTEUR),
    /// A follow-up in work was not done (S9).
    SUIVI_EMPLOI_MANQUANT("S9", RoleResponsable.PORTEUR),
    /// The follow-up in work comes to its end: close or go on (S9).
    SUIVI_EMPLOI_A_CONCLURE("S9", RoleResponsable.PORTEUR),
    /// Two reinforced accompaniments at once, discovered late (S10).
    DOUBLE_ACCOMPAGNEMENT("S10", RoleResponsable.CHEF_PROJET),
    /// An accompaniment came to its end without decision (S12).
    ACCOMPAGNEMENT_A_RELAYER("S12", RoleResponsable.PORTEUR),
    /// No rebound strategy ninety days before the end of an ACI contract (S13).
    STRATEGIE_REBOND_ABSENTE("S13", RoleResponsable.COORDINATEUR_REBOND),
    /// An ACI contract ended without outcome (S13).
    FIN_ACI_SANS_ISSUE("S13", RoleResponsable.COORDINATEUR_REBOND),
    /// The person moved: the territory changes (S14).
    DEMENAGEMENT("S14", RoleResponsable.CHEF_PROJET),
    /// The other département has not accepted (S15).
    TRANSFERT_EN_ATTENTE("S15", RoleResponsable.CHEF_PROJET),
    /// Right suspended: a remobilisation appointment is due (S16).
    REMOBILISATION("S16", RoleResponsable.PORTEUR),
    /// A provisional carrier answers: designate a référent (S17).
    REFERENT_A_DESIGNER("S17", RoleResponsable.CHEF_PROJET),
    /// What was recorded in a merged dossier is to be allocated (E18).
    FAITS_A_REPARTIR("S20", RoleResponsable.ADMINISTRATEUR),
    /// What is told of a PASS IAE goes beyond its limits: to be checked with who delivers it (2.6).
    PASS_IAE_A_VERIFIER("2.6", RoleResponsable.PORTEUR),
    /// A late fact shows a gap or an overlap (S21).
    CHRONOLOGIE_A_VERIFIER("S21", RoleResponsable.CHEF_PROJET),
    /// No step nor contact for too long (S23).
    SANS_CONTACT("S23", RoleResponsable.PORTEUR),
    /// No date ahead (S28).
    SANS_PROCHAINE_DATE("S28", RoleResponsable.PORTEUR);

    private final String regle;
    private final RoleResponsable responsable;

    NatureAnomalie(String regle, RoleResponsable responsable) {
        this.regle = regle;
        this.responsable = responsable;
    }

    /// Number of the rule, or article.
    public String regle() {
        return regle;
    }

    /// Who owns it until it is given to someone.
    public RoleResponsable responsable() {
        return responsable;
    }

    /// Whether it is counted as a rupture (S23).
    public boolean rupture() {
        return switch (this) {
            case SANS_SUITE,
                    SUIVI_EMPLOI_MANQUANT,
                    STRATEGIE_REBOND_ABSENTE,
                    FIN_ACI_SANS_ISSUE,
                    SANS_CONTACT ->
                    true;
            case CONTRAT_NON_SIGNE,
                    CONTRAT_ECHU,
                    REEXAMEN_SOCIAL,
                    RELAIS_REVENU,
                    REVUE_STATUT,
                    REVUE_DROITS,
                    SUIVI_EMPLOI_A_CONCLURE,
                    DOUBLE_ACCOMPAGNEMENT,
                    ACCOMPAGNEMENT_A_RELAYER,
                    DEMENAGEMENT,
                    TRANSFERT_EN_ATTENTE,
                    REMOBILISATION,
                    REFERENT_A_DESIGNER,
                    FAITS_A_REPARTIR,
                    PASS_IAE_A_VERIFIER,
                    CHRONOLOGIE_A_VERIFIER,
                    SANS_PROCHAINE_DATE ->
                    false;
        };
    }
}
