package fr.spie.cli.audit;

/// One family of rules, recomputed from the facts alone.
interface Controle {

    void controler(Journal journal, Bareme bareme, Rapport rapport);
}
