package fr.spie.benchmarks;

import fr.spie.events.Evenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An invented département: eight institutions, twelve territories, and as many professionals as
/// carry some sixty-five dossiers each.
record Departement(int professionnels) {

    private static final int INSTITUTIONS = 8;
    private static final int TERRITOIRES = 12;
    private static final int CHEFS = 20;
    private static final LocalDate TOUJOURS = LocalDate.of(2020, 1, 1);

    Porteur professionnel(int rang) {
        int numero = Math.floorMod(rang, professionnels);
        return new Porteur("pro-" + numero, "institution-" + numero % INSTITUTIONS);
    }

    Porteur chef(int rang) {
        return new Porteur("chef-" + Math.floorMod(rang, CHEFS), "institution-0");
    }

    String territoire(int rang) {
        return "TERRITOIRE-" + Math.floorMod(rang, TERRITOIRES);
    }

    String institution(int rang) {
        return "institution-" + Math.floorMod(rang, INSTITUTIONS);
    }

    List<Evenement> annuaire() {
        var annuaire = new ArrayList<Evenement>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            annuaire.add(
                    new InstitutionDeclaree(
                            "institution-" + i,
                            TOUJOURS,
                            "Institution " + i,
                            NatureInstitution.ASSOCIATION));
        }
        for (int i = 0; i < CHEFS; i++) {
            annuaire.add(habilite(chef(i), "CHEF_PROJET"));
        }
        for (int i = 0; i < professionnels; i++) {
            annuaire.add(habilite(professionnel(i), "CIP"));
        }
        return annuaire;
    }

    private static ProfessionnelHabilite habilite(Porteur porteur, String fonction) {
        return new ProfessionnelHabilite(
                porteur.professionnel(),
                TOUJOURS,
                "Professionnel " + porteur.professionnel(),
                porteur.institution(),
                fonction,
                Optional.empty(),
                Optional.of(70));
    }
}
