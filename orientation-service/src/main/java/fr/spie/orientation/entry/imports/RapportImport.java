package fr.spie.orientation.entry.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of a file.
///
/// @param receptionLe day the département was told: the day the flow was made, or the one given, or
///   the day of the import when that is earlier or unknown
/// @param forme how a table was understood; empty for a flow
/// @param lus households or rows read
/// @param annonces how many the file says it holds
/// @param inchanges persons about whom the file said nothing new
/// @param perimes persons about whom a more recent file had spoken
/// @param sansDroit persons whose right is only asked for, refused, closed or not told
/// @param inconnus persons who have no dossier, and whom such a file does not open one for
/// @param erreurs how many things were wrong in what was refused
/// @param arret where the reading stopped; empty when the file was read whole
/// @param reprenable whether sending the same file again completes the import
/// @param refus the first of what was wrong
/// @param avertissementsDits the first of what was only told
/// @param inconnusDits the first of those without a dossier
public record RapportImport(
        UUID importId,
        NatureImport nature,
        Etat etat,
        Optional<String> fichier,
        String institution,
        String auteur,
        Instant debutA,
        Optional<Instant> finA,
        Optional<String> typeFlux,
        Optional<LocalDate> creeLe,
        LocalDate receptionLe,
        Optional<Forme> forme,
        int lus,
        int acceptes,
        int refuses,
        Optional<Integer> annonces,
        int beneficiaires,
        int nouveauxDossiers,
        int inchanges,
        int perimes,
        int sansDroit,
        int homonymes,
        int inconnus,
        int evenements,
        int erreurs,
        int avertissements,
        int derniereLigne,
        Optional<Arret> arret,
        boolean reprenable,
        String message,
        List<Constat> refus,
        List<Constat> avertissementsDits,
        List<Constat> inconnusDits) {

    /// How far it went.
    public enum Etat {
        EN_COURS,
        TERMINE,
        INTERROMPU
    }

    /// Where the reading stopped.
    public record Arret(int ligne, String champ, String raison) {}

    /// How a table was understood.
    ///
    /// @param colonnes the headers that were recognised
    /// @param ignorees the headers that were not
    public record Forme(
            String encodage, String separateur, List<String> colonnes, List<String> ignorees) {}
}
