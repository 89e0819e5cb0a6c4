package fr.spie.events.parcours;

/// Kinds of accompaniment (domain 3.1), with what they exclude (S10).
public enum Dispositif {
    COACH_PROFESSIONNEL(Classe.RENFORCE),
    COACH_SOCIAL(Classe.RENFORCE),
    COACH_JEUNES(Classe.RENFORCE),
    COACH_SENIORS(Classe.RENFORCE),
    ACCOMPAGNEMENT_RENFORCE(Classe.RENFORCE),
    PARCOURS_EMPLOI_RENFORCE(Classe.RENFORCE),
    PLIE(Classe.RENFORCE),
    CEJ(Classe.RENFORCE),
    PACEA(Classe.RENFORCE),
    GARANTIE_JEUNES(Classe.RENFORCE),
    REFERENT_PROFESSIONNEL(Classe.SUIVI),
    REFERENT_SOCIAL(Classe.SUIVI),
    ACCOMPAGNEMENT_GLOBAL(Classe.SUIVI),
    REFERENT_TNS(Classe.SUIVI),
    SANTE_IDE(Classe.COMPLEMENTAIRE),
    PSYCHOLOGUE(Classe.COMPLEMENTAIRE),
    NUMERIQUE(Classe.COMPLEMENTAIRE),
    MOBILITE(Classe.COMPLEMENTAIRE),
    LOGEMENT(Classe.COMPLEMENTAIRE),
    REBOND_ACI(Classe.COMPLEMENTAIRE);

    /// What an accompaniment may be combined with.
    public enum Classe {
        /// One at a time (S10).
        RENFORCE,
        /// The ordinary follow-up of a référent.
        SUIVI,
        /// Beside any other; never changes the référent (S25).
        COMPLEMENTAIRE
    }

    private final Classe classe;

    Dispositif(Classe classe) {
        this.classe = classe;
    }

    /// What it may be combined with.
    public Classe classe() {
        return classe;
    }

    /// Whether it opens on a prescription only (S25).
    public boolean surPrescription() {
        return this == SANTE_IDE || this == PSYCHOLOGUE;
    }
}
