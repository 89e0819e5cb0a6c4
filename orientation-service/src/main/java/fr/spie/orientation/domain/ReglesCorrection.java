package fr.spie.orientation.domain;

import fr.spie.events.Correction;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.Redatation;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.CorrectionApportee;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.orientation.domain.OrientationCommande.CorrigerFait;
import fr.spie.orientation.domain.OrientationRefus.DecisionAntidatee;
import fr.spie.orientation.domain.RefusDossier.CorrectionReservee;
import fr.spie.orientation.domain.RefusDossier.FaitDejaCorrige;
import fr.spie.orientation.domain.RefusDossier.FaitInconnu;
import fr.spie.orientation.domain.RefusDossier.FaitNonCorrigeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Corrections never erase (S22): the wrong fact stays readable, and what is true instead is said
/// beside. The only way to give a decision a day before its recording (S21).
final class ReglesCorrection {

    private ReglesCorrection() {}

    static List<OrientationEvenement> corriger(CorrigerFait c, Dossier dossier) {
        var fait =
                dossier.fait(c.cible()).orElseThrow(() -> new FaitInconnu(c.cible()).exception());
        var enVigueur = Histoire.enVigueur(dossier.histoire());
        var remplacant = c.le().map(le -> Redatation.au(fait.evenement(), le));
        if (!enVigueur.contains(fait)) {
            return dejaCorrige(c, enVigueur, remplacant);
        }
        if (remplacant.filter(fait.evenement()::equals).isPresent()) {
            return List.of();
        }
        autoriser(c, fait);
        verifier(c, fait, dossier);
        var dits = new ArrayList<OrientationEvenement>();
        dits.add(
                new CorrectionApportee(
                        c.dossierId(), c.jour(), c.cible(), Optional.empty(), c.motif()));
        remplacant.ifPresent(dits::add);
        return List.copyOf(dits);
    }

    private static List<OrientationEvenement> dejaCorrige(
            CorrigerFait c,
            List<Fait<OrientationEvenement>> enVigueur,
            Optional<OrientationEvenement> remplacant) {
        boolean dit =
                remplacant
                        .map(r -> enVigueur.stream().anyMatch(f -> f.evenement().equals(r)))
                        .orElse(true);
        if (dit) {
            return List.of();
        }
        throw new FaitDejaCorrige(c.cible()).exception();
    }

    private static void autoriser(CorrigerFait c, Fait<OrientationEvenement> fait) {
        if (!c.acteur().administre() && !c.acteur().aSaisi(fait.institution(), fait.auteur())) {
            throw new CorrectionReservee(c.cible()).exception();
        }
    }

    /// What the watch says follows from the other facts: it is not corrected, they are. A
    /// correction is taken back, not moved.
    private static void verifier(CorrigerFait c, Fait<OrientationEvenement> fait, Dossier dossier) {
        var evenement = fait.evenement();
        boolean calcule =
                evenement instanceof DelaiApproche
                        || evenement instanceof DelaiDepasse
                        || evenement instanceof DecisionTransferee;
        if (calcule || (evenement instanceof Correction && c.le().isPresent())) {
            throw new FaitNonCorrigeable(c.cible()).exception();
        }
        if (evenement instanceof OrientationDecidee && c.le().isPresent()) {
            var notifiesLe = dossier.situation().droits().map(Droits::depuisLe);
            if (notifiesLe.filter(c.le().get()::isBefore).isPresent()) {
                throw new DecisionAntidatee(c.le().get(), notifiesLe.get()).exception();
            }
        }
    }
}
