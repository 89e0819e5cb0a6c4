package fr.spie.parcours.view.continuite;

import fr.spie.events.Fait;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.events.parcours.Periode;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When each professional carried no dossier, and each institution took no part, as the directory
/// tells it: who left may have come back, and left again.
public final class Absences {

    private final Map<String, List<Periode>> parSujet = new HashMap<>();

    /// The ordered history of one entry of the directory.
    public void lire(List<Fait<AnnuaireEvenement>> faits) {
        for (var fait : faits) {
            var e = fait.evenement();
            switch (e) {
                case ProfessionnelParti _, InstitutionRetiree _ ->
                        partir(e.sujet(), e.effectifLe());
                case ProfessionnelHabilite _, InstitutionDeclaree _ ->
                        revenir(e.sujet(), e.effectifLe());
            }
        }
    }

    private void partir(String sujet, LocalDate le) {
        var absences = parSujet.computeIfAbsent(sujet, _ -> new ArrayList<>());
        if (absences.isEmpty() || absences.getLast().fin().isPresent()) {
            absences.add(Periode.depuis(le));
        }
    }

    private void revenir(String sujet, LocalDate le) {
        var absences = parSujet.getOrDefault(sujet, new ArrayList<>());
        if (!absences.isEmpty() && absences.getLast().fin().isEmpty()) {
            absences.add(absences.removeLast().jusqua(le));
        }
    }

    /// Since when someone of the directory is away on a day; empty when they are not.
    ///
    /// @param sujet entry of the directory
    public Optional<LocalDate> depuis(String sujet, LocalDate jour) {
        return parSujet.getOrDefault(sujet, List.of()).stream()
                .filter(absence -> absence.contient(jour))
                .map(Periode::debut)
                .findFirst();
    }

    /// The days of a phase on which its carrier was gone.
    Optional<Periode> pendant(Responsabilite phase) {
        return parSujet
                .getOrDefault(
                        AnnuaireEvenement.sujetProfessionnel(phase.porteur().professionnel()),
                        List.of())
                .stream()
                .flatMap(absence -> communs(absence, phase.periode()).stream())
                .findFirst();
    }

    private static Optional<Periode> communs(Periode une, Periode autre) {
        var debut = une.debut().isAfter(autre.debut()) ? une.debut() : autre.debut();
        if (!une.contient(debut) || !autre.contient(debut)) {
            return Optional.empty();
        }
        var fin = Stream.concat(une.fin().stream(), autre.fin().stream()).min(LocalDate::compareTo);
        return Optional.of(new Periode(debut, fin));
    }
}
