package fr.spie.parcours.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Who persons are and who answers for them, as last read.
public interface Personnes {

    boolean connue(UUID dossierId);

    Optional<Chiffre> identite(UUID dossierId);

    Optional<Porteur> porteur(UUID dossierId, LocalDate jour);
}
