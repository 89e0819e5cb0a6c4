package fr.spie.cli.audit;

import java.util.List;

/// Every check, in order.
public final class Controles {

    private static final List<Controle> TOUS =
            List.of(
                    new ControleOrigine(),
                    new ControlePorteur(),
                    new ControleRelais(),
                    new ControleFusion(),
                    new ControlePlan(),
                    new ControleCloture(),
                    new ControleCauses(),
                    new ControleAccompagnement(),
                    new ControleDeces(),
                    new ControleDecisions(),
                    new ControleDonnees(),
                    new ControleDelais(),
                    new ControleEcheances(),
                    new ControleContact(),
                    new ControleContrat(),
                    new ControleSanction(),
                    new ControleBourse(),
                    new ControleClis());

    private Controles() {}

    public static void verifier(Journal journal, Bareme bareme, Rapport rapport) {
        TOUS.forEach(c -> c.controler(journal, bareme, rapport));
    }
}
