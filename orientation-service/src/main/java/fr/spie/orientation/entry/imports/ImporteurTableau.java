package fr.spie.orientation.entry.imports;

import fr.spie.backbone.commande.Demande;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a table: nothing of it is known before its first line.
public interface ImporteurTableau extends Importeur<ImportEnCours> {

    @Override
    default ImportEnCours commencer(
            Demande demande, Optional<String> fichier, LocalDate receptionLe) {
        return new ImportEnCours(nature(), demande, fichier, receptionLe);
    }
}
