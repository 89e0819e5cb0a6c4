package fr.spie.offre.entry;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.offre.domain.OffreCommande;
import fr.spie.offre.domain.OffreCommande.FermerOffre;
import fr.spie.offre.domain.OffreCommande.LibererPlace;
import fr.spie.offre.domain.OffreCommande.PublierOffre;
import fr.spie.offre.domain.Thematiques;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What people ask of offers, by the interface or by a form of the screens.
@Component
class OffreEntrees {

    private final Commandes<OffreCommande> offres;
    private final Thematiques thematiques;

    OffreEntrees(Commandes<OffreCommande> offres, Thematiques thematiques) {
        this.offres = offres;
        this.thematiques = thematiques;
    }

    static UUID nouvelle(Demande demande) {
        return Identifiants.derive(demande.commandeId(), "offre");
    }

    Accepte publier(Publication p, Demande demande) {
        return offres.soumettre(
                new PublierOffre(
                        nouvelle(demande),
                        le(p.le(), demande),
                        demande.institution(),
                        p.titre().strip(),
                        thematiques.exiger(p.thematique()),
                        p.institution().orElse(demande.institution()),
                        p.territoire().map(String::strip).filter(t -> !t.isEmpty()),
                        p.places(),
                        p.debutLe(),
                        p.finLe()),
                demande);
    }

    Accepte fermer(UUID offreId, Fermeture f, Demande demande) {
        return offres.soumettre(
                new FermerOffre(offreId, le(f.le(), demande), demande.institution(), f.motif()),
                demande);
    }

    Accepte liberer(UUID offreId, Liberation l, Demande demande) {
        return offres.soumettre(
                new LibererPlace(
                        offreId,
                        le(l.le(), demande),
                        demande.institution(),
                        l.prescriptionId(),
                        l.motif()),
                demande);
    }

    private static LocalDate le(Optional<LocalDate> dit, Demande demande) {
        return dit.orElseGet(() -> Jour.de(demande.recueA()));
    }
}
