package fr.spie.events.fse;

import static fr.spie.events.fse.StatutEmploi.CHOMEUR;
import static fr.spie.events.fse.StatutEmploi.INACTIF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers of the counting rules, as data: what changes with a programme, not with the code.
///
/// @param version name under which a report says which rules it followed
/// @param depuisLe first day of the reports they govern
/// @param jusquAu last day of the reports they govern
/// @param source text they come from
/// @param fenetreJours days after the final exit in which an immediate result is read (R9)
/// @param joursSansParticipation support of that many days or less makes no participant (R10)
/// @param entreesAdmises statuses at entry that may be counted, for each result indicator (1.3)
/// @param alerteIncomplets share of incomplete records, in hundredths, from which to warn (1.5)
/// @param limiteIncomplets share above which the operation is corrected financially (1.5)
public record ReglesFse(
        String version,
        LocalDate depuisLe,
        LocalDate jusquAu,
        String source,
        int fenetreJours,
        int joursSansParticipation,
        Map<Indicateur, Set<StatutEmploi>> entreesAdmises,
        int alerteIncomplets,
        int limiteIncomplets) {

    public ReglesFse {
        entreesAdmises = Map.copyOf(entreesAdmises);
    }

    /// Programme 2021-2027.
    public static final ReglesFse FSE_PLUS_2021_2027 =
            new ReglesFse(
                    "fse-plus-2021-2027.1",
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2029, 12, 31),
                    "Règlement (UE) 2021/1057, annexe I",
                    28,
                    1,
                    Map.of(Indicateur.EECR04, Set.of(CHOMEUR, INACTIF)),
                    20,
                    35);

    private static final List<ReglesFse> TOUTES = List.of(FSE_PLUS_2021_2027);

    /// The rules of a report on the state of a day; outside every period, the nearest ones.
    public static ReglesFse au(LocalDate etatAu) {
        return TOUTES.stream()
                .filter(r -> !etatAu.isAfter(r.jusquAu()))
                .findFirst()
                .orElse(TOUTES.getLast());
    }

    /// Whether a status at entry may be counted under a result indicator; every status may when the
    /// rules name none.
    public boolean admet(Indicateur indicateur, StatutEmploi entree) {
        return entreesAdmises
                .getOrDefault(indicateur, Set.of(StatutEmploi.values()))
                .contains(entree);
    }
}
