package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.util.UUID;

/// The access codes given to persons.
public interface AccesPersonnes {

    /// Whether the code someone signed in with still opens their page.
    boolean vivant(UUID accesId, LocalDate jour);
}
