package fr.spie.events;

/// A personal datum, encrypted with the key of one person for one purpose (promise B8). The event,
/// its hash and every view hold this form only; erasing the key forgets the datum everywhere.
///
/// @param personne identifier of the person the key belongs to (the dossier)
/// @param finalite why it may be read
/// @param valeur base64 of the ciphertext (Tink AEAD; associated data = person and purpose)
public record Chiffre(String personne, Finalite finalite, String valeur) {

    /// The purposes, one key each, so that one can be erased while another is still due.
    public enum Finalite {
        /// Who the person is and how to reach them.
        IDENTITE,
        /// Notes under professional secrecy (L. 411-3 CASF).
        NOTES_SOCIALES,
        /// Health data (GDPR art. 9): nurse and person only.
        SANTE,
        /// What FSE+ evidence needs and must be kept for (art. 82 Reg. 2021/1060).
        FSE
    }

    @Override
    public String toString() {
        return "Chiffre[" + finalite + "]";
    }
}
