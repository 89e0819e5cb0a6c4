package fr.spie.parcours.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a follow-up committee can be asked (001).
public sealed interface ComiteCommande extends Commande {

    UUID comiteId();

    Acteur acteur();

    @Override
    default String sujet() {
        return PilotageEvenement.sujetComite(comiteId());
    }

    /// @param convies institutions invited
    /// @param membres professionals who sit
    record ConvoquerComite(
            UUID comiteId,
            Acteur acteur,
            LocalDate prevuLe,
            String lieu,
            Dispositif dispositif,
            Optional<String> territoire,
            List<String> convies,
            List<Porteur> membres)
            implements ComiteCommande {}

    /// @param presents institutions that came
    record TenirComite(UUID comiteId, Acteur acteur, LocalDate le, List<String> presents)
            implements ComiteCommande {}
}
