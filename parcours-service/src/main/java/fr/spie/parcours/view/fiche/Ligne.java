package fr.spie.parcours.view.fiche;

import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A fact as people read it, with its two times: true from `effectifLe`, known since `recordedAt`.
///
/// @param corrigee withdrawn by a correction, and still readable (S22)
public record Ligne(
        UUID id,
        long sequence,
        String type,
        LocalDate effectifLe,
        Instant recordedAt,
        String institution,
        String auteur,
        String nomAuteur,
        Optional<UUID> causationId,
        String texte,
        boolean corrigee,
        ParcoursEvenement evenement) {

    /// @param evenement what of the fact its reader may know
    static Ligne de(
            Fait<ParcoursEvenement> fait,
            ParcoursEvenement evenement,
            UnaryOperator<String> nom,
            boolean corrigee) {
        return new Ligne(
                fait.id(),
                fait.sequence(),
                TypesEvenement.nom(evenement.getClass()),
                evenement.effectifLe(),
                fait.recordedAt(),
                fait.institution(),
                fait.auteur(),
                auteur(fait.auteur(), nom),
                fait.causationId(),
                Phrases.de(evenement, nom),
                corrigee,
                evenement);
    }

    /// A delegate of the président signs by that code when the directory does not know them.
    private static String auteur(String code, UnaryOperator<String> nom) {
        if (code.startsWith("automate:")) {
            return "automatique";
        }
        var connu = nom.apply(code);
        return connu.equals("pcd") ? "Président du conseil départemental" : connu;
    }
}
