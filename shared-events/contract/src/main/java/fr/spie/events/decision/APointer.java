package fr.spie.events.decision;

import java.util.UUID;

/// A dossier of which something is to be said that nobody asked for: a limit comes near, is past.
///
/// @param version sequence of the last fact read
public record APointer(UUID dossierId, long version) {}
