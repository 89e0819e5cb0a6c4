package fr.spie.backbone.web;

import java.util.Optional;
import java.util.UUID;

/// The person a dossier is about, signed in as themselves (role `personne`, claims `dossier` and,
/// when they came with an access code, `acces`). Asking for it as an argument refuses anyone else.
public record PersonneConnectee(UUID dossierId, Optional<UUID> accesId) {

    /// The role of their token.
    public static final String ROLE = "personne";
}
