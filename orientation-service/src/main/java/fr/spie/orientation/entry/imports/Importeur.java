package fr.spie.orientation.entry.imports;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/// Reads one kind of file.
///
/// @param <E> what it counts while it reads
public interface Importeur<E extends ImportEnCours> {

    NatureImport nature();

    /// @throws fr.spie.events.decision.RefusException when the caller may not send such a file
    void autoriser(Appelant appelant);

    /// @param fichier name of the file
    /// @param receptionLe day of the file
    E commencer(Demande demande, Optional<String> fichier, LocalDate receptionLe);

    RapportImport importer(E encours, InputStream flux);
}
