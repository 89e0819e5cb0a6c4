package fr.spie.gateway.identite;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.Reglages.Client;
import fr.spie.gateway.Reglages.Compte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The accounts and machines which the embedded provider knows.
record Annuaire(List<Compte> comptes, List<Client> clients) {

    static Annuaire de(Reglages reglages) {
        return new Annuaire(reglages.comptes(), reglages.clients());
    }

    boolean estVide() {
        return comptes.isEmpty() && clients.isEmpty();
    }

    Annuaire plus(Annuaire autre) {
        return new Annuaire(
                sansDoublon(comptes, autre.comptes, Compte::identifiant),
                sansDoublon(clients, autre.clients, Client::identifiant));
    }

    Optional<Compte> compte(String identifiant) {
        return comptes.stream().filter(c -> c.identifiant().equals(identifiant)).findFirst();
    }

    Optional<Client> client(String identifiant) {
        return clients.stream().filter(c -> c.identifiant().equals(identifiant)).findFirst();
    }

    private static <T> List<T> sansDoublon(
            List<T> premiers, List<T> suivants, Function<T, String> cle) {
        return List.copyOf(
                Stream.concat(premiers.stream(), suivants.stream())
                        .collect(
                                Collectors.toMap(
                                        cle,
                                        Function.identity(),
                                        (premier, _) -> premier,
                                        LinkedHashMap::new))
                        .values());
    }
}
