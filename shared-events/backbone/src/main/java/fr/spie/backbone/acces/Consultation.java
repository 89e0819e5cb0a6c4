package fr.spie.backbone.acces;

import java.time.LocalDate;
import java.util.List;

/// What the person reads of the trace: who looked on a day, however often.
///
/// @param institution its name
/// @param motifs given by those who had no link with the dossier
public record Consultation(
        LocalDate jour, String nom, String institution, int lectures, List<String> motifs) {}
