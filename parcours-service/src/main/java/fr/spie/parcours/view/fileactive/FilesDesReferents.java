package fr.spie.parcours.view.fileactive;

import fr.spie.parcours.view.fileactive.FileActive.Charge;
import java.time.LocalDate;
import java.util.List;

/// The file of each professional, for whoever shares the work out.
///
/// @param items by name; the figures are those of the whole file of each
public record FilesDesReferents(LocalDate etatAu, boolean aJour, Total total, List<File> items) {

    /// @param surcharges professionals above their capacity
    public record Total(
            int professionnels, int dossiers, int provisoires, int relaisRecus, int surcharges) {}

    /// @param institution code
    /// @param fonction word of the field; empty when the directory does not know them
    public record File(
            String institution,
            String nomInstitution,
            String fonction,
            int referents,
            int provisoires,
            int relaisEnAttente,
            Charge charge) {}
}
