package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.time.Period;

/// The numbers of the rules, each with its source.
///
/// @param reponseRelais working days left to answer a handover (S6)
/// @param dureeContrat validity of a contract when none is said (2.4)
/// @param dureeMaxContrat validity of a contract at most (2.4)
/// @param heuresHebdomadaires weekly activity when none is said (L. 5411-6)
/// @param suiviEmploi follow-up in work before the dossier may close (S9)
/// @param relances reminders before someone is lost from sight (5.4)
/// @param dureeRelances time over which they are sent (5.4)
/// @param contratEngagementLe first day of the contrat d'engagement (loi n° 2023-1196)
public record Reglages(
        int reponseRelais,
        Period dureeContrat,
        Period dureeMaxContrat,
        int heuresHebdomadaires,
        Period suiviEmploi,
        int relances,
        Period dureeRelances,
        LocalDate contratEngagementLe) {

    public static final Reglages PAR_DEFAUT =
            new Reglages(
                    10,
                    Period.ofMonths(6),
                    Period.ofMonths(12),
                    15,
                    Period.ofMonths(3),
                    3,
                    Period.ofDays(60),
                    LocalDate.of(2025, 1, 1));
}
