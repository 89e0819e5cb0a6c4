package fr.spie.cli.demo;

import fr.spie.cli.Maison;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The guided tour of the demonstration: each story in words, and where to see it. The gateway
/// shows it, from a file.
record Visite(List<Etape> etapes) {

    /// @param personne as the screens name them
    /// @param code opens their own page, with their day of birth
    /// @param phrases what happened, with its dates
    /// @param porteurs who answered for them, phase after phase
    record Etape(
            String titre,
            String personne,
            String code,
            LocalDate naissanceLe,
            List<String> phrases,
            List<Porteur> porteurs,
            List<Mesure> mesures,
            List<Lien> liens) {}

    /// Days included; `au` is empty while it lasts.
    record Porteur(String du, String au, String qui, String qualite) {}

    /// One figure of a report at two times, side by side.
    record Mesure(String quoi, List<Chiffre> chiffres) {}

    record Chiffre(String quand, long valeur, String adresse) {}

    /// @param adresse on the gateway
    record Lien(String texte, String adresse) {}

    void ecrire(Maison maison) {
        Maison.remplacer(maison.visite(), JsonMapper.builder().build().writeValueAsString(this));
    }
}
