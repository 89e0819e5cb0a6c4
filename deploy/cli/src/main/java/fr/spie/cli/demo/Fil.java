package fr.spie.cli.demo;

import java.util.Optional;
import java.util.Random;

/// Where one person's thread stands while the scenario is drawn.
final class Fil {

    final Personne personne;
    final Random hasard;
    final Optional<Recit> recit;
    String porteur;
    boolean provisoire = true;
    boolean ouvert = true;
    boolean relaisEnCours;
    boolean enEmploi;
    int rang;
    private int jour = -1;
    private int minutes;

    /// @param recit the story this person lives, when it is one of those to be shown
    Fil(long graine, Personne personne, Optional<Recit> recit) {
        this.personne = personne;
        this.recit = recit;
        this.hasard = new Random(graine * 1_000_003 + personne.numero());
        this.porteur = Departement.chefDeProjet(personne.commune().territoire());
    }

    boolean vit(Recit celui) {
        return recit.filter(celui::equals).isPresent();
    }

    /// Out of a hundred.
    boolean chance(int pourCent) {
        return hasard.nextInt(100) < pourCent;
    }

    /// A number of days between the two, both possible.
    int entre(int min, int max) {
        return min + hasard.nextInt(max - min + 1);
    }

    /// Minute of the day of the next action: later and later within a day.
    int minute(int leJour) {
        if (leJour != jour) {
            jour = leJour;
            minutes = 9 * 60 + personne.numero() * 13 % 400;
        }
        return minutes++;
    }

    int age(java.time.LocalDate le) {
        return java.time.Period.between(personne.naissanceLe(), le).getYears();
    }
}
