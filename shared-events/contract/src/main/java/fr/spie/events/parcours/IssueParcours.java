package fr.spie.events.parcours;

/// Outcomes a dossier may close with (5.4); "end of duration" and "change of status" are none.
public enum IssueParcours {
    CDI(true),
    CDD_GE_6M(true),
    CREATION_ACTIVITE(true),
    FORMATION_QUALIFIANTE(false),
    RETRAITE(false),
    AUTONOMIE(false),
    REORIENTATION_DROIT_COMMUN(false),
    TRANSFERE(false),
    DECES(false),
    DEMENAGEMENT_HORS_FRANCE(false),
    FUSION(false),
    ABANDON_MOTIVE(false),
    REFUS_PERSONNE(false),
    PERDU_DE_VUE(false),
    RADIATION(false);

    private final boolean emploi;

    IssueParcours(boolean emploi) {
        this.emploi = emploi;
    }

    /// Whether the person left to a job or an activity of their own.
    public boolean emploi() {
        return emploi;
    }
}
