package fr.spie.parcours.domain;

import fr.spie.events.parcours.Dispositif;
import fr.spie.events.regles.Parametre;
import java.util.Optional;

/// How long each accompaniment lasts, and for whom it is (domain 3.1).
///
/// @param duree when no end is said
/// @param max renewals included; equal to `duree` = not renewable
/// @param ageMin completed years
/// @param ageMax completed years, included
/// @param volontaire opens only if the person asks for it
record Bornes(
        Optional<Parametre> duree,
        Optional<Parametre> max,
        Optional<Parametre> ageMin,
        Optional<Parametre> ageMax,
        boolean volontaire) {

    private static final Bornes LIBRES = bornes(Optional.empty(), Optional.empty());

    static Bornes de(Dispositif dispositif) {
        return switch (dispositif) {
            case COACH_PROFESSIONNEL ->
                    bornes(
                            Optional.of(Parametre.COACH_PROFESSIONNEL_DUREE),
                            Optional.of(Parametre.COACH_PROFESSIONNEL_MAX));
            case COACH_SOCIAL ->
                    new Bornes(
                            Optional.of(Parametre.COACH_SOCIAL_DUREE),
                            Optional.of(Parametre.COACH_SOCIAL_MAX),
                            Optional.empty(),
                            Optional.empty(),
                            true);
            case COACH_JEUNES ->
                    new Bornes(
                            Optional.of(Parametre.COACH_JEUNES_DUREE),
                            Optional.of(Parametre.COACH_JEUNES_DUREE),
                            Optional.of(Parametre.COACH_JEUNES_AGE_MIN),
                            Optional.of(Parametre.COACH_JEUNES_AGE_MAX),
                            false);
            case COACH_SENIORS ->
                    new Bornes(
                            Optional.of(Parametre.COACH_SENIORS_DUREE),
                            Optional.of(Parametre.COACH_SENIORS_MAX),
                            Optional.of(Parametre.COACH_SENIORS_AGE_MIN),
                            Optional.empty(),
                            true);
            case REFERENT_PROFESSIONNEL ->
                    bornes(
                            Optional.of(Parametre.REFERENT_PROFESSIONNEL_DUREE),
                            Optional.of(Parametre.REFERENT_PROFESSIONNEL_DUREE));
            case SANTE_IDE ->
                    bornes(
                            Optional.of(Parametre.SANTE_IDE_DUREE),
                            Optional.of(Parametre.SANTE_IDE_DUREE));
            case CEJ ->
                    new Bornes(
                            Optional.of(Parametre.CEJ_DUREE),
                            Optional.of(Parametre.CEJ_MAX),
                            Optional.of(Parametre.CEJ_AGE_MIN),
                            Optional.of(Parametre.CEJ_AGE_MAX),
                            false);
            case ACCOMPAGNEMENT_RENFORCE,
                    PARCOURS_EMPLOI_RENFORCE,
                    PLIE,
                    PACEA,
                    GARANTIE_JEUNES,
                    REFERENT_SOCIAL,
                    ACCOMPAGNEMENT_GLOBAL,
                    REFERENT_TNS,
                    PSYCHOLOGUE,
                    NUMERIQUE,
                    MOBILITE,
                    LOGEMENT,
                    REBOND_ACI ->
                    LIBRES;
        };
    }

    private static Bornes bornes(Optional<Parametre> duree, Optional<Parametre> max) {
        return new Bornes(duree, max, Optional.empty(), Optional.empty(), false);
    }

    /// Completed years, included, for a disabled worker, when that is more.
    static Optional<Parametre> ageMaxHandicap(Dispositif dispositif) {
        return dispositif == Dispositif.CEJ
                ? Optional.of(Parametre.CEJ_AGE_MAX_HANDICAP)
                : Optional.empty();
    }

    /// How long after the end of one a new one may begin.
    static Optional<Parametre> attente(Dispositif dispositif) {
        return dispositif == Dispositif.CEJ ? Optional.of(Parametre.CEJ_NOUVEAU) : Optional.empty();
    }

    boolean renouvelable() {
        return max.isEmpty() || !max.equals(duree);
    }
}
