package fr.spie.backbone.web;

import java.time.Instant;
import java.time.LocalDate;

/// The two times of a question: what was true on `etatAu`, as known at `connuAu` (promise B6).
///
/// @param historique whether either was asked for; otherwise the question is about now
/// @param aJour false when the position asked for was not reached in the bounded wait
public record Lecture(LocalDate etatAu, Instant connuAu, boolean historique, boolean aJour) {}
