package fr.spie.backbone.chiffrement;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import java.util.Collection;
import java.util.Optional;

/// The keys of persons, one per person and purpose, kept outside the events and their backups.
public interface Coffre {

    /// Encrypts; makes the key of that person and purpose if there is none.
    Chiffre chiffrer(String personne, Finalite finalite, String clair);

    /// Decrypts; empty when the key was erased or this service may not read that purpose.
    Optional<String> dechiffrer(Chiffre chiffre);

    /// Reads the keys of many fields at once, so that decrypting each costs no look-up of its own.
    default void preparer(Collection<Chiffre> chiffres) {}

    /// A keyed fingerprint to find a person by, never to show: equal inputs, equal outputs.
    String empreinte(String usage, String valeur);
}
