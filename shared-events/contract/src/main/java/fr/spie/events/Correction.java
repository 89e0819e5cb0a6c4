package fr.spie.events;

import java.util.UUID;

/// A fact that says another one was wrong (S22). Nothing is erased: whoever reads what was known
/// before the correction still finds the corrected fact. What is true instead is said by a fact of
/// its own, recorded beside.
public interface Correction extends Evenement {

    /// The id of the fact that was wrong; a correction may itself be corrected.
    UUID cible();
}
