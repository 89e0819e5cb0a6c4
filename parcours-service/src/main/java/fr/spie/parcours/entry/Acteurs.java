package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.parcours.domain.Acteur;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who asks, in the words of the domain.
final class Acteurs {

    private Acteurs() {}

    static Acteur de(Appelant appelant, Demande demande) {
        var roles =
                appelant.roles().stream()
                        .map(role -> role.replace('-', '_'))
                        .collect(Collectors.toUnmodifiableSet());
        return new Acteur(appelant.institution(), appelant.professionnel(), roles, jour(demande));
    }

    static Acteur automate(Demande demande) {
        return Acteur.automate(jour(demande));
    }

    static LocalDate jour(Demande demande) {
        return Jour.de(demande.recueA());
    }

    /// One of the several demands that have the same cause: same cause and name, same demand.
    static Demande partie(Demande demande, String nom) {
        return new Demande(
                Identifiants.derive(demande.commandeId(), nom),
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                demande.versionAttendue(),
                demande.correlationId(),
                demande.causationId());
    }

    static UUID identifiant(Demande demande, String nom) {
        return Identifiants.derive(demande.commandeId(), nom);
    }
}
