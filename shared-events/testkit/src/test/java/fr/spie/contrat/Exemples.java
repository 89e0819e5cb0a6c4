package fr.spie.contrat;

import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Identifiants;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A first sample for an event that has none yet, every optional field present. Once committed, a
/// sample is never made again: it stands for what was published.
final class Exemples {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 16);
    private static final UUID ESPACE = UUID.fromString("7f3a1c52-9d4e-4b86-a1f0-5c2d8e6b9a37");
    private static final Map<String, Object> PAR_NOM =
            Map.ofEntries(
                    Map.entry("droitOuvertLe", JOUR.minusDays(15)),
                    Map.entry("prevuLe", JOUR.plusDays(9)),
                    Map.entry("echeanceLe", JOUR.plusDays(14)),
                    Map.entry("debutLe", JOUR.plusDays(21)),
                    Map.entry("finLe", JOUR.plusMonths(6)),
                    Map.entry("sansEmploiDepuisLe", JOUR.minusMonths(14)),
                    Map.entry("organisme", "CAF-990"),
                    Map.entry("communeInsee", "99001"),
                    Map.entry("territoire", "VALLEE-HAUTE"),
                    Map.entry("ancienTerritoire", "VALLEE-BASSE"),
                    Map.entry("conseiller", "conseillere-rdv-2"),
                    Map.entry("referent", "cip-vallee-3"),
                    Map.entry("professionnel", "cip-vallee-3"),
                    Map.entry("decideur", "PCD"),
                    Map.entry("institution", "mission-locale-exemple"),
                    Map.entry("fonction", "CIP"),
                    Map.entry("nom", "Mission locale d’exemple"),
                    Map.entry("capacite", 70),
                    Map.entry("heuresHebdomadaires", 15),
                    Map.entry("titre", "Atelier d’aide à la conduite"),
                    Map.entry("thematique", "mobilite--preparer-un-permis"),
                    Map.entry("places", 8),
                    Map.entry("rang", 2),
                    Map.entry("age", 34),
                    Map.entry("cite", 3),
                    Map.entry("code", "FSE-2026-017"),
                    Map.entry("intitule", "Accompagnement renforcé vers l’emploi"),
                    Map.entry("objectifSpecifique", "1.h"),
                    Map.entry("tauxCofinancement", 60),
                    Map.entry("preuve", "contrat de travail reçu"),
                    Map.entry("precision", "place réservée pour le 6 avril"),
                    Map.entry("nature", "entretien au téléphone"));

    private Exemples() {}

    static Evenement de(Class<? extends Evenement> classe) {
        return classe.cast(record(classe));
    }

    private static Object record(Class<?> classe) {
        if (classe == Chiffre.class) {
            return new Chiffre(
                    id("dossierId").toString(),
                    Chiffre.Finalite.IDENTITE,
                    Base64.getEncoder()
                            .encodeToString(
                                    "exemple, pas un vrai chiffre"
                                            .getBytes(StandardCharsets.UTF_8)));
        }
        try {
            var composants = classe.getRecordComponents();
            var constructeur =
                    classe.getDeclaredConstructor(
                            Arrays.stream(composants)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructeur.setAccessible(true);
            return constructeur.newInstance(
                    Arrays.stream(composants)
                            .map(c -> valeur(c.getName(), c.getGenericType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(classe.getName(), e);
        }
    }

    private static Object valeur(String nom, Type type) {
        if (type instanceof ParameterizedType p) {
            var argument = p.getActualTypeArguments()[0];
            return p.getRawType() == Optional.class
                    ? Optional.of(valeur(nom, argument))
                    : List.of(valeur(nom, argument));
        }
        var classe = (Class<?>) type;
        if (classe == UUID.class) {
            return id(nom);
        }
        if (classe.isEnum()) {
            return classe.getEnumConstants()[0];
        }
        if (classe.isRecord()) {
            return record(classe);
        }
        if (classe == boolean.class) {
            return true;
        }
        var connue = PAR_NOM.get(nom);
        if (connue != null && (classe.isPrimitive() || classe.isInstance(connue))) {
            return connue;
        }
        if (classe == LocalDate.class) {
            return JOUR;
        }
        if (classe == String.class) {
            return "exemple de " + nom;
        }
        if (classe == int.class || classe == Integer.class) {
            return 4;
        }
        throw new IllegalStateException("no sample value for " + classe + " " + nom);
    }

    private static UUID id(String nom) {
        return Identifiants.derive(ESPACE, nom);
    }
}
