package fr.spie.orientation.entry.identite;

import fr.spie.orientation.domain.identite.Identite;
import java.util.Optional;

/// A person as a paying body or an agent names them.
///
/// @param foyer what the paying body knows the household by
/// @param nir 13 characters; used only when the NIR is enabled, and then only fingerprinted
public record PersonneDeclaree(
        String foyer, Identite identite, Optional<String> lieuNaissance, Optional<String> nir) {}
