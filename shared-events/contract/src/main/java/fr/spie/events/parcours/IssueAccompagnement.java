package fr.spie.events.parcours;

/// Outcomes an accompaniment may close with (5.4). "End of duration" and "change of status" are
/// none (S8, S12).
public enum IssueAccompagnement {
    CDI(Portee.TERMINALE, true),
    CDD_GE_6M(Portee.TERMINALE, true),
    CREATION_ACTIVITE(Portee.TERMINALE, true),
    FORMATION_QUALIFIANTE(Portee.TERMINALE, true),
    RETRAITE(Portee.TERMINALE, false),
    AUTONOMIE(Portee.TERMINALE, true),
    CDD_LT_6M(Portee.A_SUIVRE, true),
    INTERIM(Portee.A_SUIVRE, true),
    PEC(Portee.A_SUIVRE, true),
    CIE(Portee.A_SUIVRE, true),
    IAE(Portee.A_SUIVRE, true),
    ALTERNANCE(Portee.A_SUIVRE, true),
    FORMATION(Portee.A_SUIVRE, true),
    RELAIS_ACCEPTE(Portee.RELAIS, false),
    REORIENTATION_DROIT_COMMUN(Portee.RELAIS, true),
    TRANSFERE(Portee.RELAIS, false),
    DECES(Portee.TERMINALE, false),
    DEMENAGEMENT_HORS_FRANCE(Portee.TERMINALE, false),
    FUSION(Portee.TERMINALE, false),
    ABANDON_MOTIVE(Portee.CONTRESIGNEE, false),
    REFUS_PERSONNE(Portee.CONTRESIGNEE, false),
    PERDU_DE_VUE(Portee.CONTRESIGNEE, false),
    RADIATION(Portee.CONTRESIGNEE, false);

    /// What an outcome asks for (S7).
    public enum Portee {
        /// Nothing more.
        TERMINALE,
        /// A next step with an accepted owner.
        A_SUIVRE,
        /// Someone else takes over.
        RELAIS,
        /// A motive and a countersignature.
        CONTRESIGNEE
    }

    private final Portee portee;
    private final boolean positive;

    IssueAccompagnement(Portee portee, boolean positive) {
        this.portee = portee;
        this.positive = positive;
    }

    /// What it asks for: a next step, a motive, nothing (5.4).
    public Portee portee() {
        return portee;
    }

    /// Whether it counts among the positive exits (3.2).
    public boolean positive() {
        return positive;
    }
}
