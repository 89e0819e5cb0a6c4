package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How many dossiers a professional may carry before a warning, as the directory told it at the two
/// times of a question: their own number, or that of their dispositif on that day.
@Component
class Capacites {

    /// @param source where the number stands
    record Plafond(int dossiers, String source) {}

    /// @param partiLe since when they carry no dossier
    record Habilitation(
            ProfessionnelHabilite derniere,
            Optional<LocalDate> partiLe,
            Optional<Plafond> plafond) {}

    private final Histoires histoires;
    private final Regles regles;

    Capacites(Histoires histoires, Regles regles) {
        this.histoires = histoires;
        this.regles = regles;
    }

    /// Those of these professionals whom the directory knew.
    Map<String, Habilitation> de(Collection<String> professionnels, Coupe coupe) {
        var habilitations = new HashMap<String, Habilitation>();
        lire("professionnel:", professionnels, coupe)
                .forEach(
                        (professionnel, faits) ->
                                habilitation(faits)
                                        .ifPresent(h -> habilitations.put(professionnel, h)));
        var natures =
                natures(
                        habilitations.values().stream()
                                .map(h -> h.derniere().institution())
                                .distinct()
                                .toList(),
                        coupe);
        habilitations.replaceAll(
                (professionnel, h) ->
                        new Habilitation(
                                h.derniere(),
                                h.partiLe(),
                                plafond(
                                        h.derniere(),
                                        Optional.ofNullable(
                                                natures.get(h.derniere().institution())),
                                        coupe.jour())));
        return habilitations;
    }

    private static Optional<Habilitation> habilitation(List<AnnuaireEvenement> faits) {
        Optional<Habilitation> habilitation = Optional.empty();
        for (var fait : faits) {
            habilitation =
                    switch (fait) {
                        case ProfessionnelHabilite e ->
                                Optional.of(
                                        new Habilitation(e, Optional.empty(), Optional.empty()));
                        case ProfessionnelParti e ->
                                habilitation.map(
                                        h ->
                                                new Habilitation(
                                                        h.derniere(),
                                                        Optional.of(e.effectifLe()),
                                                        Optional.empty()));
                        case InstitutionDeclaree _, InstitutionRetiree _ -> habilitation;
                    };
        }
        return habilitation;
    }

    private Map<String, NatureInstitution> natures(List<String> institutions, Coupe coupe) {
        var natures = new HashMap<String, NatureInstitution>();
        lire("institution:", institutions, coupe)
                .forEach(
                        (institution, faits) -> {
                            for (var fait : faits) {
                                if (fait instanceof InstitutionDeclaree e) {
                                    natures.put(institution, e.nature());
                                }
                            }
                        });
        return natures;
    }

    private Map<String, List<AnnuaireEvenement>> lire(
            String prefixe, Collection<String> codes, Coupe coupe) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var parCode = new HashMap<String, List<AnnuaireEvenement>>();
        histoires
                .de(codes.stream().map(prefixe::concat).toList(), AnnuaireEvenement.class)
                .forEach(
                        (sujet, faits) ->
                                parCode.put(
                                        sujet.substring(prefixe.length()),
                                        Histoire.au(faits, coupe.jour(), coupe.connu()).stream()
                                                .<AnnuaireEvenement>map(f -> f.evenement())
                                                .toList()));
        return parCode;
    }

    private Optional<Plafond> plafond(
            ProfessionnelHabilite p, Optional<NatureInstitution> nature, LocalDate jour) {
        return p.capacite()
                .map(c -> new Plafond(c, "Annuaire : capacité du professionnel"))
                .or(
                        () ->
                                dispositif(p, nature)
                                        .map(
                                                parametre ->
                                                        new Plafond(
                                                                regles.nombre(parametre, jour),
                                                                regles.source(parametre, jour))));
    }

    /// Those of whom the documents of the départements say how many they follow.
    static Optional<Parametre> dispositif(
            ProfessionnelHabilite p, Optional<NatureInstitution> nature) {
        var mots = mots(p.fonction());
        if (mots.containsAll(List.of("COACH", "JEUNES"))) {
            return Optional.of(Parametre.COACH_JEUNES_CAPACITE);
        }
        if (mots.contains("PER") || mots.containsAll(List.of("PARCOURS", "EMPLOI", "RENFORCE"))) {
            return Optional.of(Parametre.PER_CAPACITE);
        }
        return nature.flatMap(
                n ->
                        switch (n) {
                            case PLIE -> Optional.of(Parametre.PLIE_CAPACITE);
                            case CHAMBRE_CONSULAIRE -> chambre(p, mots);
                            case DEPARTEMENT,
                                    FRANCE_TRAVAIL,
                                    MISSION_LOCALE,
                                    CAP_EMPLOI,
                                    CCAS,
                                    CAF,
                                    MSA,
                                    SIAE,
                                    ASSOCIATION ->
                                    Optional.empty();
                        });
    }

    private static Optional<Parametre> chambre(ProfessionnelHabilite p, Set<String> mots) {
        var institution = mots(p.institution());
        if (mots.contains("CCI") || institution.contains("CCI")) {
            return Optional.of(Parametre.CCI_CAPACITE);
        }
        return mots.contains("CMA") || institution.contains("CMA")
                ? Optional.of(Parametre.CMA_CAPACITE)
                : Optional.empty();
    }

    private static Set<String> mots(String code) {
        return new HashSet<>(List.of(code.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1)));
    }
}
