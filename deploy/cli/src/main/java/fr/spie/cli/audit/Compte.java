package fr.spie.cli.audit;

import fr.spie.cli.Dire;
import fr.spie.cli.audit.Audit.Constat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Tells what an audit found.
public final class Compte {

    private Compte() {}

    /// A table, then the first violations, then one line to conclude.
    public static void enTexte(Constat constat) {
        var rapport = constat.rapport();
        var lignes = new ArrayList<>(List.of(List.of("Règle", "Violations", "Ce qui est vérifié")));
        rapport.comptes()
                .forEach(
                        (regle, n) ->
                                lignes.add(
                                        List.of(
                                                regle.name(),
                                                Integer.toString(n),
                                                regle.enonce())));
        Dire.tableau(lignes);
        for (var v : rapport.premieres()) {
            Dire.reponse(
                    "  %s  %s  %s  %s  %s"
                            .formatted(
                                    v.regle(),
                                    v.jour().map(LocalDate::toString).orElse("          "),
                                    v.sujet(),
                                    v.constat(),
                                    v.faits()));
        }
        Dire.reponse(
                "%d violation%s : %d faits, %d sujets, %d dossiers, %d répétition%s."
                        .formatted(
                                rapport.violations(),
                                rapport.violations() > 1 ? "s" : "",
                                constat.faits(),
                                constat.sujets(),
                                constat.dossiers(),
                                rapport.repetitions(),
                                rapport.repetitions() > 1 ? "s" : ""));
    }

    /// One line of JSON.
    public static String enJson(Constat constat) {
        var rapport = constat.rapport();
        var sortie = new LinkedHashMap<String, Object>();
        sortie.put("violations", rapport.violations());
        sortie.put("faits", constat.faits());
        sortie.put("sujets", constat.sujets());
        sortie.put("dossiers", constat.dossiers());
        sortie.put("repetitions", rapport.repetitions());
        var regles = new LinkedHashMap<String, Integer>();
        rapport.comptes().forEach((regle, n) -> regles.put(regle.name(), n));
        sortie.put("parRegle", regles);
        sortie.put(
                "premieres",
                rapport.premieres().stream()
                        .map(
                                v -> {
                                    var ligne = new LinkedHashMap<String, Object>();
                                    ligne.put("regle", v.regle().name());
                                    ligne.put("sujet", v.sujet());
                                    v.jour().ifPresent(j -> ligne.put("jour", j.toString()));
                                    ligne.put("constat", v.constat());
                                    ligne.put("faits", v.faits());
                                    return ligne;
                                })
                        .toList());
        return JsonMapper.builder().build().writeValueAsString(sortie);
    }
}
