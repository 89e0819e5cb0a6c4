package fr.spie.systeme.histoires;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Something that is tried, with all the chance it needs in itself: what becomes of it depends on
/// what came before, and on nothing else, so that a history may be shortened.
///
/// @param attente days since the one before
/// @param genre which of the games
/// @param dossier to whom
/// @param qui by whom
/// @param autre with whom, or how
/// @param decalage days between what is said and today
/// @param panne what goes wrong meanwhile
record Geste(int attente, int genre, int dossier, int qui, int autre, int decalage, int panne) {

    private static final int DUREE_MIN = 12;
    private static final int DUREE_MAX = 45;

    UUID dossierId() {
        return Monde.DOSSIERS.get(dossier);
    }

    /// A history: the same seed, the same gestures. It begins with rights notified, mostly, and one
    /// dossier lives more than the others.
    static List<Geste> tirer(long graine, int genres) {
        var hasard = new Random(graine);
        var gestes = new ArrayList<Geste>();
        int duree = DUREE_MIN + hasard.nextInt(DUREE_MAX - DUREE_MIN);
        for (int i = 0; i < duree; i++) {
            int dossier = Math.max(0, hasard.nextInt(Monde.DOSSIERS.size() + 2) - 2);
            gestes.add(
                    new Geste(
                            attente(hasard),
                            i < dossier + 2 ? 0 : hasard.nextInt(genres),
                            i < Monde.DOSSIERS.size() ? i : dossier,
                            hasard.nextInt(Monde.PORTEURS.size()),
                            hasard.nextInt(1_000),
                            hasard.nextInt(24) - 12,
                            hasard.nextInt(1_000_000)));
        }
        return gestes;
    }

    /// Mostly the same day or the next ones; sometimes a season.
    private static int attente(Random hasard) {
        int tirage = hasard.nextInt(40);
        return tirage < 14 ? 0 : tirage < 38 ? hasard.nextInt(8) : 60 + hasard.nextInt(60);
    }
}
