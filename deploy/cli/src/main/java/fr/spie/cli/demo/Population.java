package fr.spie.cli.demo;

import fr.spie.cli.demo.Personne.Commune;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws the persons of the demonstration: invented names, no two alike.
final class Population {

    private static final List<String> NOMS =
            List.of(
                    "ARVERNOU",
                    "BASTIDEL",
                    "BÉALADOU",
                    "BOISSERAND",
                    "BRUGEROLLAT",
                    "CANTALOUX",
                    "CHANTERIVE",
                    "CLAVIEROUX",
                    "COMBENÈGRE",
                    "COURBERAND",
                    "DAUZENAT",
                    "DELBOSCAT",
                    "ESCARPIEU",
                    "ESTAGNOLLE",
                    "FABREGOUX",
                    "FONTANIVE",
                    "GARRIGOULE",
                    "GINESTOUX",
                    "JALENQUET",
                    "JOUVENROC",
                    "LACOMBRADE",
                    "LAVESTRINE",
                    "LESCUROLLE",
                    "MALBERTY",
                    "MAZEROLLAT",
                    "MOISSINAT",
                    "MONTARAGNE",
                    "NOZERINES",
                    "PAGERONDE",
                    "PEYRATOUT",
                    "PRADELINE",
                    "QUIERCINE",
                    "RANDANIER",
                    "RIBEYRAC",
                    "ROUDADOU",
                    "SALVAGNOL",
                    "SÉVERADE",
                    "SOUBREVIE",
                    "TEILLARGUE",
                    "TERRISSOU",
                    "TRIZACOUX",
                    "VALENTINOL",
                    "VERDIGNAT",
                    "VEYRINOUX",
                    "VIALANEIX",
                    "YDESSAC");
    private static final List<String> FEMMES =
            List.of(
                    "ADÈLE",
                    "AÏCHA",
                    "AMANDINE",
                    "ANAÏS",
                    "BÉRÉNICE",
                    "CAMILLE",
                    "CÉLINE",
                    "CHLOÉ",
                    "DENISE",
                    "ÉLODIE",
                    "FANNY",
                    "FATOUMATA",
                    "GAËLLE",
                    "HÉLÈNE",
                    "INÈS",
                    "JEANNE",
                    "KARIMA",
                    "LÉA",
                    "LUCETTE",
                    "MAËVA",
                    "NADÈGE",
                    "ODETTE",
                    "PAULINE",
                    "ROSE",
                    "SABRINA",
                    "SOLÈNE",
                    "THÉRÈSE",
                    "VALÉRIE",
                    "YASMINE",
                    "ZOÉ");
    private static final List<String> HOMMES =
            List.of(
                    "ADAMA",
                    "ALEXIS",
                    "ANDRÉ",
                    "BENOÎT",
                    "BRICE",
                    "CÉDRIC",
                    "DAMIEN",
                    "DIDIER",
                    "ÉMILE",
                    "FABRICE",
                    "FRANÇOIS",
                    "GÉRARD",
                    "HUGO",
                    "ISMAËL",
                    "JÉRÔME",
                    "KÉVIN",
                    "LOÏC",
                    "LUC",
                    "MALIK",
                    "MATTÉO",
                    "NOÉ",
                    "OLIVIER",
                    "PASCAL",
                    "RENÉ",
                    "SAMUEL",
                    "STÉPHANE",
                    "THÉO",
                    "VINCENT",
                    "XAVIER",
                    "YANNICK");

    static final Commune AURILLAC = new Commune("15014", "AURILLAC", "15000", "AURILLAC");
    static final Commune MAURIAC = new Commune("15120", "MAURIAC", "15200", "MAURIAC");
    private static final List<Commune> COMMUNES =
            List.of(
                    AURILLAC,
                    AURILLAC,
                    AURILLAC,
                    new Commune("15012", "ARPAJON-SUR-CERE", "15130", "AURILLAC"),
                    new Commune("15122", "MAURS", "15600", "AURILLAC"),
                    MAURIAC,
                    new Commune("15265", "YDES", "15210", "MAURIAC"),
                    new Commune("15187", "SAINT-FLOUR", "15100", "SAINT_FLOUR"),
                    new Commune("15187", "SAINT-FLOUR", "15100", "SAINT_FLOUR"),
                    new Commune("15119", "MASSIAC", "15500", "SAINT_FLOUR"));

    private Population() {}

    /// @param debut first day of the scenario: ages are counted from it
    static List<Personne> tirer(long graine, int combien, int mois, LocalDate debut) {
        var hasard = new Random(graine);
        var identites = identites(combien, hasard);
        var personnes = new ArrayList<Personne>();
        int foyer = 0;
        while (personnes.size() < combien) {
            int arrivee = hasard.nextInt(100) < 30 ? 0 : hasard.nextInt(mois);
            var commune = COMMUNES.get(hasard.nextInt(COMMUNES.size()));
            int adultes = hasard.nextInt(100) < 15 ? 2 : 1;
            for (int i = 0; i < adultes && personnes.size() < combien; i++) {
                personnes.add(
                        personne(personnes.size(), identites, hasard, debut)
                                .dans(commune, foyer, i == 0, arrivee));
            }
            foyer++;
        }
        return List.copyOf(personnes);
    }

    private record Nom(String nom, String prenom, boolean femme) {}

    private static List<Nom> identites(int combien, Random hasard) {
        var toutes =
                NOMS.stream()
                        .flatMap(
                                nom ->
                                        IntStream.range(0, FEMMES.size() + HOMMES.size())
                                                .mapToObj(i -> nom(nom, i)))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(toutes, hasard);
        // beyond the lists, a second family name tells people apart
        for (int i = 0; toutes.size() < combien; i++) {
            var un = toutes.get(i);
            toutes.add(
                    new Nom(un.nom() + "-" + NOMS.get(i % NOMS.size()), un.prenom(), un.femme()));
        }
        return toutes;
    }

    private static Nom nom(String nom, int i) {
        return i < FEMMES.size()
                ? new Nom(nom, FEMMES.get(i), true)
                : new Nom(nom, HOMMES.get(i - FEMMES.size()), false);
    }

    private record Ebauche(int numero, Nom nom, LocalDate naissanceLe) {

        Personne dans(Commune commune, int foyer, boolean demandeur, int arrivee) {
            return new Personne(
                    numero,
                    nom.nom(),
                    nom.prenom(),
                    nom.femme(),
                    naissanceLe,
                    nir(),
                    commune,
                    foyer,
                    demandeur,
                    arrivee);
        }

        /// Born in commune 999 of département 99: nowhere.
        private String nir() {
            return "%d%02d%02d99%03d%03d"
                    .formatted(
                            nom.femme() ? 2 : 1,
                            naissanceLe.getYear() % 100,
                            naissanceLe.getMonthValue(),
                            900 + numero / 1000,
                            numero % 1000);
        }
    }

    private static Ebauche personne(
            int numero, List<Nom> identites, Random hasard, LocalDate debut) {
        int age = hasard.nextInt(100) < 20 ? 18 + hasard.nextInt(8) : 26 + hasard.nextInt(36);
        return new Ebauche(
                numero,
                identites.get(numero),
                debut.minusYears(age).minusDays(hasard.nextInt(300) + 30L));
    }
}
