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

/// When each professional carried no dossier, as the directory tells it.
final class Absences {

    private final Map<String, List<Periode>> parProfessionnel = new HashMap<>();

    /// The ordered history of one entry of the directory.
    void lire(List<Fait<AnnuaireEvenement>> faits) {
        for (var fait : faits) {
            switch (fait.evenement()) {
                case ProfessionnelParti e -> partir(e.professionnel(), e.effectifLe());
                case ProfessionnelHabilite e -> revenir(e.professionnel(), e.effectifLe());
                case InstitutionDeclaree _, InstitutionRetiree _ -> {}
            }
        }
    }

    private void partir(String professionnel, LocalDate le) {
        var absences = parProfessionnel.computeIfAbsent(professionnel, p -> new ArrayList<>());
        if (absences.isEmpty() || absences.getLast().fin().isPresent()) {
            absences.add(Periode.depuis(le));
        }
    }

    private void revenir(String professionnel, LocalDate le) {
        var absences = parProfessionnel.getOrDefault(professionnel, new ArrayList<>());
        if (!absences.isEmpty() && absences.getLast().fin().isEmpty()) {
            absences.add(absences.removeLast().jusqua(le));
        }
    }

    /// The days of a phase on which its carrier was gone.
    Optional<Periode> pendant(Responsabilite phase) {
        return parProfessionnel.getOrDefault(phase.porteur().professionnel(), List.of()).stream()
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
