package fr.spie.events.parcours;

/// Where the right stands, as the parcours learns it (S8, S16).
public enum EtatDroit {
    OUVERT,
    SUSPENDU,
    FERME
}
