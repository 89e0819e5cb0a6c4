package fr.spie.parcours.entry;

import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.Suivis;
import fr.spie.parcours.domain.Suivis.Suivi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What those who leave carry.
@Component
class Partants {

    private static final String PROFESSIONNEL = "professionnel:";
    private static final String INSTITUTION = "institution:";

    private final Suivis suivis;
    private final Annuaire annuaire;

    Partants(Suivis suivis, Annuaire annuaire) {
        this.suivis = suivis;
        this.annuaire = annuaire;
    }

    /// Every dossier the leaver carries on that day, or will.
    Set<UUID> dossiers(String partant, LocalDate le) {
        var dossiers = new TreeSet<UUID>();
        var page = page(partant, le, new UUID(0, 0));
        while (!page.isEmpty()) {
            page.forEach(s -> dossiers.add(s.dossierId()));
            page = page(partant, le, page.getLast().dossierId());
        }
        return dossiers;
    }

    private List<Suivi> page(String partant, LocalDate le, UUID apres) {
        return partant.startsWith(INSTITUTION)
                ? suivis.portesParInstitution(partant.substring(INSTITUTION.length()), le, apres)
                : suivis.portes(partant.substring(PROFESSIONNEL.length()), le, apres);
    }

    String institution(String partant) {
        return partant.startsWith(INSTITUTION)
                ? partant.substring(INSTITUTION.length())
                : annuaire.porteur(partant.substring(PROFESSIONNEL.length()), Optional.empty())
                        .institution();
    }
}
