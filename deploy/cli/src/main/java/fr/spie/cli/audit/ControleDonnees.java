package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S24;
import static fr.spie.cli.audit.Invariant.S25;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Personal data stand under the purpose they may be read for (S24, S25).
final class ControleDonnees implements Controle {

    private static final Set<String> SOINS = Set.of("SoinPrescrit", "RestitutionFaite");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            Stream.concat(recit.orientation().stream(), recit.parcours().stream())
                    .forEach(a -> chercher(a, a.corps(), rapport));
        }
    }

    private static void chercher(Acte acte, JsonNode noeud, Rapport rapport) {
        if (noeud.has("finalite") && noeud.has("valeur")) {
            boolean sante = noeud.path("finalite").asString("").equals("SANTE");
            if (acte.parmi(SOINS) && !sante) {
                rapport.noter(S25, acte, "une donnée de soin est lisible pour une autre raison");
            } else if (sante && !acte.parmi(SOINS)) {
                rapport.noter(S24, acte, "une donnée de santé est dite hors des soins");
            }
            if (!noeud.path("personne").asString("").equals(acte.sujet())) {
                rapport.noter(S24, acte, "une donnée est chiffrée pour une autre personne");
            }
        }
        for (var enfant : noeud) {
            chercher(acte, enfant, rapport);
        }
    }
}
