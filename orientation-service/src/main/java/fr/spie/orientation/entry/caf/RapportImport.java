package fr.spie.orientation.entry.caf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of a file.
///
/// @param receptionLe day the rights of this file were notified: the day the flow was made, or the
///   day of the import when that is earlier or unknown
/// @param inchanges persons about whom the file said nothing new
/// @param perimes persons about whom a more recent flow had spoken
/// @param sansDroit persons of households whose right is only asked for, refused or undefined
/// @param erreurs how many things were wrong in the refused households
/// @param arret where the reading stopped; empty when the file was read whole
/// @param reprenable whether sending the same file again completes the import
/// @param refus the first of what was wrong
/// @param avertissementsDits the first of what was only told
public record RapportImport(
        UUID importId,
        Etat etat,
        Optional<String> fichier,
        String institution,
        String auteur,
        Instant debutA,
        Optional<Instant> finA,
        Optional<String> typeFlux,
        Optional<LocalDate> creeLe,
        LocalDate receptionLe,
        int foyersLus,
        int foyersAcceptes,
        int foyersRefuses,
        Optional<Integer> foyersAnnonces,
        int beneficiaires,
        int nouveauxDossiers,
        int inchanges,
        int perimes,
        int sansDroit,
        int homonymes,
        int evenements,
        int erreurs,
        int avertissements,
        int derniereLigne,
        Optional<Arret> arret,
        boolean reprenable,
        String message,
        List<Constat> refus,
        List<Constat> avertissementsDits) {

    /// How far it went.
    public enum Etat {
        EN_COURS,
        TERMINE,
        INTERROMPU
    }

    /// Where the reading stopped.
    public record Arret(int ligne, String champ, String raison) {}

    RapportImport sansListes() {
        return avec(List.of(), List.of());
    }

    RapportImport avec(List<Constat> refus, List<Constat> avertissementsDits) {
        return new RapportImport(
                importId,
                etat,
                fichier,
                institution,
                auteur,
                debutA,
                finA,
                typeFlux,
                creeLe,
                receptionLe,
                foyersLus,
                foyersAcceptes,
                foyersRefuses,
                foyersAnnonces,
                beneficiaires,
                nouveauxDossiers,
                inchanges,
                perimes,
                sansDroit,
                homonymes,
                evenements,
                erreurs,
                avertissements,
                derniereLigne,
                arret,
                reprenable,
                message,
                refus,
                avertissementsDits);
    }
}
