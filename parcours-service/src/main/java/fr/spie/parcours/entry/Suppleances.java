package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import fr.spie.parcours.domain.Suivis.Suivi;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gives a dossier a provisional carrier from the day its own is gone.
@Component
class Suppleances {

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;

    Suppleances(Commandes<ParcoursCommande> parcours, Annuaire annuaire) {
        this.parcours = parcours;
        this.annuaire = annuaire;
    }

    void suppleer(Suivi dossier, String parti, LocalDate le, Demande demande) {
        parcours.soumettre(
                new SignalerReferentIndisponible(
                        dossier.dossierId(),
                        Acteurs.automate(demande),
                        le,
                        parti,
                        annuaire.porteurProvisoire(dossier.territoire(), le, Optional.of(parti)),
                        "Le professionnel ne suit plus de dossiers."),
                demande);
    }
}
