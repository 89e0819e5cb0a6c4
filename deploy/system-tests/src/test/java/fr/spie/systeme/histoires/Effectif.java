package fr.spie.systeme.histoires;

import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.Candidat;
import java.time.LocalDate;
import java.util.Optional;

/// What the directory says of a professional.
final class Effectif {

    private Effectif() {}

    static Candidat candidat(Monde monde, Porteur porteur) {
        return candidat(monde, porteur.professionnel(), porteur.institution());
    }

    static Candidat candidat(Monde monde, String professionnel, String institution) {
        return new Candidat(
                new Porteur(professionnel, institution), true, partiLe(monde, professionnel));
    }

    static Optional<LocalDate> partiLe(Monde monde, String professionnel) {
        return Histoire.ordonnee(monde.annuaire.faits("professionnel:" + professionnel)).stream()
                .reduce((_, dernier) -> dernier)
                .map(f -> f.evenement())
                .filter(ProfessionnelParti.class::isInstance)
                .map(ProfessionnelParti.class::cast)
                .map(ProfessionnelParti::effectifLe);
    }

    static LocalDate pasAvantHabilitation(Monde monde, String professionnel, LocalDate jour) {
        return monde.annuaire.faits("professionnel:" + professionnel).stream()
                .map(f -> f.evenement())
                .filter(ProfessionnelHabilite.class::isInstance)
                .map(e -> e.effectifLe())
                .filter(jour::isBefore)
                .max(LocalDate::compareTo)
                .orElse(jour);
    }

    /// Someone who never left, and is not about to.
    static Porteur suppleant(Monde monde, Porteur absent) {
        return Monde.PORTEURS.stream()
                .filter(p -> !p.equals(absent))
                .filter(
                        p ->
                                monde.annuaire.faits("professionnel:" + p.professionnel()).stream()
                                        .noneMatch(
                                                f -> f.evenement() instanceof ProfessionnelParti))
                .findFirst()
                .orElse(Monde.CHEF);
    }

    /// Who answers that day, mostly; anyone otherwise.
    static Porteur repondant(Monde m, Geste g) {
        return m.situation(g.dossierId())
                .porteurAu(m.jour())
                .map(r -> r.porteur())
                .filter(_ -> g.autre() % 6 > 0)
                .orElse(porteur(g.qui()));
    }

    static Porteur porteur(int rang) {
        return Monde.PORTEURS.get(rang % Monde.PORTEURS.size());
    }
}
