package fr.spie.events.parcours;

import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.Optional;

/// The directory: institutions and the professionals who may answer for persons. Topic
/// `spie.parcours`; subject `institution:<code>` or `professionnel:<id>`.
public sealed interface AnnuaireEvenement extends Evenement {

    static String sujetInstitution(String code) {
        return "institution:" + code;
    }

    static String sujetProfessionnel(String id) {
        return "professionnel:" + id;
    }

    /// An institution takes part, under a convention where the law asks for one.
    record InstitutionDeclaree(
            String institution, LocalDate effectifLe, String nom, NatureInstitution nature)
            implements AnnuaireEvenement {

        @Override
        public String sujet() {
            return sujetInstitution(institution);
        }
    }

    /// A professional may carry dossiers.
    ///
    /// @param fonction word of the field, e.g. `CIP`, `CHEF_PROJET`, `COACH_JEUNES`
    /// @param territoire arrondissement; empty = the whole département
    /// @param capacite dossiers at most before a warning (Q016, Q035); empty = no cap
    record ProfessionnelHabilite(
            String professionnel,
            LocalDate effectifLe,
            String nom,
            String institution,
            String fonction,
            Optional<String> territoire,
            Optional<Integer> capacite)
            implements AnnuaireEvenement {

        @Override
        public String sujet() {
            return sujetProfessionnel(professionnel);
        }
    }

    /// A professional stops carrying dossiers.
    record ProfessionnelParti(String professionnel, LocalDate effectifLe, String motif)
            implements AnnuaireEvenement {

        @Override
        public String sujet() {
            return sujetProfessionnel(professionnel);
        }
    }

    /// An institution no longer takes part; no designation to it takes effect from that day (E8).
    record InstitutionRetiree(String institution, LocalDate effectifLe, String motif)
            implements AnnuaireEvenement {

        @Override
        public String sujet() {
            return sujetInstitution(institution);
        }
    }
}
