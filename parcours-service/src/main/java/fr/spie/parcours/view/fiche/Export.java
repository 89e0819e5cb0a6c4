package fr.spie.parcours.view.fiche;

import java.time.Instant;
import java.util.List;

/// What a person takes away of their parcours: everything this service holds about them, health
/// included, with each fact's two times (S15; articles 15 and 20 GDPR).
///
/// @param faitA when it was made
/// @param histoire every fact, in the order in which they are folded; those that a correction
///   withdrew are marked
public record Export(Instant faitA, Fiche parcours, List<Ligne> histoire) {}
