package fr.spie.parcours.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.NatureInstitution;
import java.time.LocalDate;
import java.util.Optional;

/// What the directory can be asked.
public sealed interface AnnuaireCommande extends Commande {

    Acteur acteur();

    LocalDate le();

    record DeclarerInstitution(
            String institution, Acteur acteur, LocalDate le, String nom, NatureInstitution nature)
            implements AnnuaireCommande {
        @Override
        public String sujet() {
            return AnnuaireEvenement.sujetInstitution(institution);
        }
    }

    record HabiliterProfessionnel(
            String professionnel,
            Acteur acteur,
            LocalDate le,
            String nom,
            String institution,
            String fonction,
            Optional<String> territoire,
            Optional<Integer> capacite)
            implements AnnuaireCommande {
        @Override
        public String sujet() {
            return AnnuaireEvenement.sujetProfessionnel(professionnel);
        }
    }

    record RetirerInstitution(String institution, Acteur acteur, LocalDate le, String motif)
            implements AnnuaireCommande {
        @Override
        public String sujet() {
            return AnnuaireEvenement.sujetInstitution(institution);
        }
    }

    record DeclarerDepart(String professionnel, Acteur acteur, LocalDate le, String motif)
            implements AnnuaireCommande {
        @Override
        public String sujet() {
            return AnnuaireEvenement.sujetProfessionnel(professionnel);
        }
    }
}
