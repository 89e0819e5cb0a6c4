package fr.spie.events.parcours;

/// Tools a step may use, each with its limits (domain 2.6).
public enum OutilInsertion {
    PMSMP,
    PEC,
    CIE,
    CDDI_ACI,
    CDDI_EI,
    AI,
    ETTI,
    CLIS,
    FORMATION,
    ALTERNANCE,
    BOURSE_PERMIS,
    BENEVOLAT,
    ATELIER,
    AUTRE;

    /// A fixed-term contract of insertion in an ACI (S13).
    public boolean aci() {
        return this == CDDI_ACI;
    }
}
