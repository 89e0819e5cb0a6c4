package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.Redatation;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.RefusContinuite.CorrectionSansPorteur;
import fr.spie.parcours.domain.RefusContinuite.FaitIntrouvable;
import fr.spie.parcours.domain.RefusContinuite.MotifDeCorrectionObligatoire;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A wrong fact is withdrawn by another, and said again on its day when it was true (S22).
final class ReglesCorrection {

    List<ParcoursEvenement> corriger(CorrigerFait c, Dossier dossier) {
        exister(c, dossier.situation());
        var cible =
                dossier.histoire().stream()
                        .filter(f -> f.id().equals(c.cible()))
                        .findFirst()
                        .orElseThrow(() -> new FaitIntrouvable(c.cible()).exception());
        exigerDroit(c, cible);
        if (c.motif().isBlank()) {
            throw new MotifDeCorrectionObligatoire(c.cible()).exception();
        }
        var enVigueur = Histoire.enVigueur(dossier.histoire()).stream().map(Fait::id).toList();
        if (!enVigueur.contains(c.cible())) {
            return List.of();
        }
        var evenements = new ArrayList<ParcoursEvenement>();
        avecSesSuites(cible, dossier)
                .filter(f -> enVigueur.contains(f.id()))
                .map(f -> retrait(c, f))
                .forEach(evenements::add);
        c.nouveauJour().ifPresent(jour -> evenements.add(redit(c, cible, jour)));
        exigerContinuite(c, dossier, evenements);
        return List.copyOf(evenements);
    }

    private static void exigerDroit(CorrigerFait c, Fait<ParcoursEvenement> cible) {
        droit(
                c.acteur().administre()
                        || c.acteur().encadre()
                        || cible.auteur().equals(c.acteur().professionnel()),
                "Un fait est corrigé par qui l’a noté, ou par un administrateur.");
    }

    /// A closing took back the handover that waited: both are withdrawn together (E16).
    private static Stream<Fait<ParcoursEvenement>> avecSesSuites(
            Fait<ParcoursEvenement> cible, Dossier dossier) {
        return cible.evenement() instanceof DossierClos
                ? dossier.histoire().stream()
                        .filter(f -> f.correlationId().equals(cible.correlationId()))
                        .filter(f -> f.causationId().equals(cible.causationId()))
                        .filter(f -> Math.abs(f.sequence() - cible.sequence()) <= 2)
                : Stream.of(cible);
    }

    private static ParcoursEvenement retrait(CorrigerFait c, Fait<ParcoursEvenement> fait) {
        return new CorrectionApportee(
                c.dossierId(), c.acteur().jour(), fait.id(), Optional.empty(), c.motif());
    }

    private static ParcoursEvenement redit(
            CorrigerFait c, Fait<ParcoursEvenement> cible, java.time.LocalDate jour) {
        if (jour.isAfter(c.acteur().jour())) {
            throw new DateFuture(jour, c.acteur().jour()).exception();
        }
        return Redatation.au(cible.evenement(), jour);
    }

    /// No correction may leave an open day without a carrier, nor a dossier without its opening.
    private static void exigerContinuite(
            CorrigerFait c, Dossier dossier, List<ParcoursEvenement> evenements) {
        var apres = dossier.apres(evenements).situation();
        boolean ouverture =
                dossier.histoire().stream()
                        .anyMatch(
                                f ->
                                        f.id().equals(c.cible())
                                                && f.evenement() instanceof ParcoursOuvert);
        if (!apres.existe() || !apres.continuite().isEmpty() || (ouverture && !apres.ouvert())) {
            throw new CorrectionSansPorteur(c.cible()).exception();
        }
    }
}
