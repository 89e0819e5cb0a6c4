package fr.spie.parcours.view.fileactive;

import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.UUID;

/// A handover that waits for an answer on a day.
record RelaisAttendu(UUID relaisId, Porteur vers, LocalDate proposeLe, LocalDate echeanceLe) {}
