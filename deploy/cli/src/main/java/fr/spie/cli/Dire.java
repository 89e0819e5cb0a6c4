package fr.spie.cli;

import java.io.PrintStream;
import java.util.List;

/// What the user reads. Progress goes to stderr, answers to stdout.
public final class Dire {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Dire() {}

    /// One line of progress.
    public static void avance(String ligne) {
        ERR.println(ligne);
        ERR.flush();
    }

    /// One line of answer.
    public static void reponse(String ligne) {
        OUT.println(ligne);
        OUT.flush();
    }

    /// Columns aligned on their widest cell; the first row is the heading.
    public static void tableau(List<List<String>> lignes) {
        reponse(enTableau(lignes));
    }

    static String enTableau(List<List<String>> lignes) {
        int colonnes = lignes.stream().mapToInt(List::size).max().orElse(0);
        var largeurs = new int[colonnes];
        for (var ligne : lignes) {
            for (int i = 0; i < ligne.size(); i++) {
                largeurs[i] = Math.max(largeurs[i], ligne.get(i).length());
            }
        }
        var sortie = new StringBuilder();
        for (int l = 0; l < lignes.size(); l++) {
            sortie.append(ligne(lignes.get(l), largeurs));
            if (l == 0) {
                sortie.append('\n').append("  ");
                for (int largeur : largeurs) {
                    sortie.append("─".repeat(largeur)).append("  ");
                }
            }
            sortie.append(l < lignes.size() - 1 ? "\n" : "");
        }
        return sortie.toString();
    }

    private static String ligne(List<String> cellules, int[] largeurs) {
        var ligne = new StringBuilder("  ");
        for (int i = 0; i < cellules.size(); i++) {
            ligne.append(cellules.get(i))
                    .append(" ".repeat(largeurs[i] - cellules.get(i).length() + 2));
        }
        return ligne.toString().stripTrailing();
    }
}
