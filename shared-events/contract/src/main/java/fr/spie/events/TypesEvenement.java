package fr.spie.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The stable names of events: `fr.spie.parcours.RelaisAccepte.v1`. Names stay when classes move.
public final class TypesEvenement {

    private static final Map<String, Class<? extends Evenement>> PAR_NOM = new LinkedHashMap<>();
    private static final Map<Class<?>, String> PAR_CLASSE = new LinkedHashMap<>();
    private static final Map<String, Contexte> CONTEXTES = new LinkedHashMap<>();

    static {
        for (var contexte : Contexte.values()) {
            for (var famille : contexte.familles()) {
                for (Class<?> classe : feuilles(famille)) {
                    var nom = "fr.spie." + contexte.code() + "." + classe.getSimpleName() + ".v1";
                    PAR_NOM.put(nom, classe.asSubclass(Evenement.class));
                    PAR_CLASSE.put(classe, nom);
                    CONTEXTES.put(nom, contexte);
                }
            }
        }
    }

    private TypesEvenement() {}

    private static List<Class<?>> feuilles(Class<?> famille) {
        return famille.isSealed()
                ? Stream.of(famille.getPermittedSubclasses())
                        .flatMap(c -> feuilles(c).stream())
                        .toList()
                : List.of(famille);
    }

    /// Name of the type of an event.
    public static String nom(Class<? extends Evenement> classe) {
        var nom = PAR_CLASSE.get(classe);
        if (nom == null) {
            throw new IllegalArgumentException("not an event of the contract: " + classe);
        }
        return nom;
    }

    /// Class of a name; empty when this version of the contract does not know it.
    public static Optional<Class<? extends Evenement>> classe(String nom) {
        return Optional.ofNullable(PAR_NOM.get(nom));
    }

    /// Every name, in the order of declaration.
    public static Collection<String> noms() {
        return java.util.Collections.unmodifiableSet(PAR_NOM.keySet());
    }

    /// The context whose topic carries this type.
    public static Contexte contexte(String nom) {
        var contexte = CONTEXTES.get(nom);
        if (contexte == null) {
            throw new IllegalArgumentException("unknown event type: " + nom);
        }
        return contexte;
    }
}
