package fr.spie.backbone.acces;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Contexte;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of institutions and professionals, as the directory declared them last; what it does not
/// know is shown as it was written.
public final class NomsAnnuaire {

    private static final String INSTITUTION = AnnuaireEvenement.sujetInstitution("");

    /// More than a département knows.
    private static final int INSTITUTIONS = 1000;

    private final Histoires histoires;

    public NomsAnnuaire(Histoires histoires) {
        this.histoires = histoires;
    }

    public String institution(String code) {
        return dernier(AnnuaireEvenement.sujetInstitution(code), NomsAnnuaire::nomInstitution)
                .orElse(code);
    }

    /// Names of every institution the directory declared, by code, in the order of names.
    public Map<String, String> institutions() {
        var sujets =
                histoires.sujets(Contexte.PARCOURS.topic(), INSTITUTION, INSTITUTIONS).stream()
                        .filter(s -> s.startsWith(INSTITUTION))
                        .toList();
        return histoires.de(sujets, AnnuaireEvenement.class).entrySet().stream()
                .flatMap(
                        e ->
                                dernier(e.getValue(), NomsAnnuaire::nomInstitution).stream()
                                        .map(nom -> Map.entry(code(e.getKey()), nom)))
                .sorted(Map.Entry.comparingByValue())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (un, _) -> un,
                                LinkedHashMap::new));
    }

    private static String code(String sujet) {
        return sujet.substring(INSTITUTION.length());
    }

    private static @Nullable String nomInstitution(Evenement e) {
        return e instanceof InstitutionDeclaree i ? i.nom() : null;
    }

    public String professionnel(String id) {
        return dernier(
                        AnnuaireEvenement.sujetProfessionnel(id),
                        e -> e instanceof ProfessionnelHabilite p ? p.nom() : null)
                .orElse(id);
    }

    private Optional<String> dernier(String sujet, Function<Evenement, @Nullable String> nom) {
        return dernier(histoires.de(sujet, AnnuaireEvenement.class), nom);
    }

    private static Optional<String> dernier(
            List<Fait<AnnuaireEvenement>> faits, Function<Evenement, @Nullable String> nom) {
        List<String> noms =
                Histoire.ordonnee(faits).stream()
                        .flatMap(f -> Optional.ofNullable(nom.apply(f.evenement())).stream())
                        .toList();
        return noms.isEmpty() ? Optional.empty() : Optional.of(noms.getLast());
    }

    /// Those of one page, each asked once.
    public Page page() {
        return new Page(this);
    }

    /// Names as one page shows them.
    public static final class Page {

        private final NomsAnnuaire noms;
        private final Map<String, String> institutions = new HashMap<>();
        private final Map<String, String> professionnels = new HashMap<>();

        private Page(NomsAnnuaire noms) {
            this.noms = noms;
        }

        public String institution(String code) {
            return institutions.computeIfAbsent(code, noms::institution);
        }

        /// Who did something: a professional, or the platform by itself.
        public String auteur(String id) {
            return id.startsWith("automate:") ? "la plateforme" : professionnel(id);
        }

        public String professionnel(String id) {
            return professionnels.computeIfAbsent(id, noms::professionnel);
        }
    }
}
