package fr.spie.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The offers of the scenario and what is left of their places, as the platform will count them.
final class Offres {

    private static final List<Modele> MODELES =
            List.of(
                    new Modele(
                            "Atelier « premiers pas numériques »",
                            "numerique--maitriser-les-fondamentaux-du-numerique"),
                    new Modele("Préparer son permis de conduire", "mobilite--preparer-un-permis"),
                    new Modele(
                            "Chantier d’insertion espaces verts",
                            "trouver-un-emploi--maintien-dans-lemploi"),
                    new Modele(
                            "Remobilisation par le sport",
                            "remobilisation--activites-sportives-et-culturelles"),
                    new Modele(
                            "Réaliser un CV qui vous ressemble",
                            "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation"),
                    new Modele("Garde d’enfants à horaires décalés", "famille--garde-denfants"),
                    new Modele(
                            "Lire, écrire, compter",
                            "lecture-ecriture-calcul--maitriser-le-calcul"),
                    new Modele("Trouver sa formation", "se-former--trouver-sa-formation"));

    private record Modele(String titre, String thematique) {}

    /// @param territoire empty = the whole département
    record Offre(
            int numero,
            String titre,
            String thematique,
            String compte,
            String institution,
            String territoire,
            int places,
            int ouverture,
            int debut,
            int fin) {

        String nom() {
            return "offre-" + numero;
        }
    }

    private final List<Offre> offres = new ArrayList<>();
    private final List<Integer> prises = new ArrayList<>();

    Offres(long graine, int mois) {
        var hasard = new Random(graine ^ 0x0FF2E5L);
        for (int m = 0; m < mois; m++) {
            for (int i = m == 0 ? 8 : 2; i > 0; i--) {
                offres.add(tirer(offres.size(), m * Scenario.MOIS, hasard));
                prises.add(0);
            }
        }
    }

    private static Offre tirer(int numero, int jour, Random hasard) {
        var modele = MODELES.get(numero % MODELES.size());
        boolean franceTravail = hasard.nextInt(3) == 0;
        int debut = jour + 15 + hasard.nextInt(15);
        return new Offre(
                numero,
                modele.titre(),
                modele.thematique(),
                franceTravail ? "ft-aurillac-1" : "chef-projet-aurillac",
                franceTravail ? "france-travail" : "departement",
                hasard.nextInt(2) == 0 ? "" : Departement.TERRITOIRES.get(hasard.nextInt(3)),
                3 + hasard.nextInt(6),
                jour,
                debut,
                debut + 90 + hasard.nextInt(60));
    }

    List<Offre> toutes() {
        return offres;
    }

    /// An offer that still takes people of that territory, chosen by the draw.
    Optional<Offre> ouverte(int jour, String territoire, Random hasard) {
        var possibles =
                offres.stream()
                        .filter(o -> o.ouverture() < jour && jour < o.fin() - 20)
                        .filter(o -> o.territoire().isEmpty() || o.territoire().equals(territoire))
                        .toList();
        return possibles.isEmpty()
                ? Optional.empty()
                : Optional.of(possibles.get(hasard.nextInt(possibles.size())));
    }

    /// Takes a place, in the order of the prescriptions.
    ///
    /// @return false when the prescription waits
    boolean prendre(Offre offre) {
        int deja = prises.get(offre.numero());
        prises.set(offre.numero(), deja + 1);
        return deja < offre.places();
    }
}
