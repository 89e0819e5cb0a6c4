package fr.spie.gateway.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/// The guided tour that a demonstration wrote: each story in words, and where to see it.
public record Visite(List<Etape> etapes) {

    public Visite {
        requireNonNull(etapes, "etapes");
    }

    /// @param code opens the person's own page, with their day of birth
    /// @param porteurs who answered for the person, phase after phase
    public record Etape(
            String titre,
            String personne,
            String code,
            LocalDate naissanceLe,
            List<String> phrases,
            List<Porteur> porteurs,
            List<Mesure> mesures,
            List<Lien> liens) {}

    /// Days included; `au` is empty while it lasts.
    public record Porteur(String du, String au, String qui, String qualite) {}

    /// One figure of a report at two times.
    public record Mesure(String quoi, List<Chiffre> chiffres) {}

    public record Chiffre(String quand, long valeur, String adresse) {}

    public record Lien(String texte, String adresse) {}
}
