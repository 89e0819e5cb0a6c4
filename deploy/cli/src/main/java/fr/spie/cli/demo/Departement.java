package fr.spie.cli.demo;

import java.util.List;

/// Who works in the fictitious département.
final class Departement {

    static final List<String> TERRITOIRES = List.of("AURILLAC", "MAURIAC", "SAINT_FLOUR");

    /// The référent who will leave.
    static final String PARTANT = "cip-aurillac-3";

    record Institution(String code, String nom, String nature) {}

    /// @param territoire empty = the whole département
    /// @param fonction word of the field
    record Professionnel(
            String id, String nom, String institution, String fonction, String territoire) {}

    static final List<Institution> INSTITUTIONS =
            List.of(
                    new Institution("departement", "Conseil départemental", "DEPARTEMENT"),
                    new Institution("france-travail", "France Travail", "FRANCE_TRAVAIL"),
                    new Institution("mission-locale", "Mission locale", "MISSION_LOCALE"),
                    new Institution("cap-emploi", "Cap emploi", "CAP_EMPLOI"),
                    new Institution("plie-caba", "PLIE du bassin d’Aurillac", "PLIE"),
                    new Institution("ccas-mauriac", "CCAS de Mauriac", "CCAS"),
                    new Institution("caf-15", "Caisse d’allocations familiales", "CAF"));

    static final List<Professionnel> PROFESSIONNELS =
            List.of(
                    chef("chef-projet-aurillac", "Odile Carbonnel", "AURILLAC"),
                    chef("chef-projet-mauriac", "Bastien Rouchy", "MAURIAC"),
                    chef("chef-projet-saint-flour", "Nadège Vidalinc", "SAINT_FLOUR"),
                    cip("cip-aurillac-1", "Clarisse Montbrun", "AURILLAC"),
                    cip("cip-aurillac-2", "Rachid Belmont", "AURILLAC"),
                    cip(PARTANT, "Solène Puech", "AURILLAC"),
                    cip("cip-mauriac-1", "Gaspard Lavergne", "MAURIAC"),
                    cip("cip-mauriac-2", "Ines Darnal", "MAURIAC"),
                    cip("cip-saint-flour-1", "Théo Malroux", "SAINT_FLOUR"),
                    cip("cip-saint-flour-2", "Aminata Fontbonne", "SAINT_FLOUR"),
                    conseiller("ft-aurillac-1", "Karim Delzenne", "AURILLAC"),
                    conseiller("ft-aurillac-2", "Mireille Soubrier", "AURILLAC"),
                    conseiller("ft-saint-flour-1", "Julien Prunet", "SAINT_FLOUR"),
                    new Professionnel(
                            "ml-aurillac-1",
                            "Lucie Trémouille",
                            "mission-locale",
                            "CONSEILLER",
                            ""),
                    new Professionnel(
                            "cap-emploi-1", "Damien Roquelaure", "cap-emploi", "CONSEILLER", ""),
                    new Professionnel(
                            "plie-aurillac-1",
                            "Jeanne Combelle",
                            "plie-caba",
                            "REFERENT_PLIE",
                            "AURILLAC"),
                    new Professionnel(
                            "ccas-mauriac-1",
                            "Estelle Fournols",
                            "ccas-mauriac",
                            "TRAVAILLEUR_SOCIAL",
                            "MAURIAC"));

    private Departement() {}

    static String chefDeProjet(String territoire) {
        return "chef-projet-" + territoire.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Professionnel professionnel(String id) {
        return PROFESSIONNELS.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /// Where a professional works.
    static Institution institution(String professionnel) {
        var code = professionnel(professionnel).institution();
        return INSTITUTIONS.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    /// Who may be the référent of someone living there, by institution.
    static List<String> referents(String territoire, String institution) {
        return PROFESSIONNELS.stream()
                .filter(p -> !p.fonction().equals("CHEF_PROJET"))
                .filter(p -> p.institution().equals(institution))
                .filter(p -> p.territoire().isEmpty() || p.territoire().equals(territoire))
                .map(Professionnel::id)
                .toList();
    }

    private static Professionnel chef(String id, String nom, String territoire) {
        return new Professionnel(id, nom, "departement", "CHEF_PROJET", territoire);
    }

    private static Professionnel cip(String id, String nom, String territoire) {
        return new Professionnel(id, nom, "departement", "CIP", territoire);
    }

    private static Professionnel conseiller(String id, String nom, String territoire) {
        return new Professionnel(id, nom, "france-travail", "CONSEILLER", territoire);
    }
}
