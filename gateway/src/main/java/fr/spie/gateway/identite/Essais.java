package fr.spie.gateway.identite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/// Failures in a row from one address: after some, it waits. Each code counts its own at the
/// parcours service.
final class Essais {

    private record Echecs(int nombre, Instant dernier) {}

    private final ConcurrentHashMap<String, Echecs> parAdresse = new ConcurrentHashMap<>();
    private final int maximum;
    private final Duration attente;
    private final InstantSource horloge;

    Essais(int maximum, Duration attente, InstantSource horloge) {
        this.maximum = maximum;
        this.attente = attente;
        this.horloge = horloge;
    }

    boolean attend(String adresse) {
        oublier();
        var echecs = parAdresse.get(adresse);
        return echecs != null && echecs.nombre() >= maximum;
    }

    void echouer(String adresse) {
        parAdresse.merge(
                adresse,
                new Echecs(1, horloge.instant()),
                (avant, apres) -> new Echecs(avant.nombre() + 1, apres.dernier()));
    }

    void reussir(String adresse) {
        parAdresse.remove(adresse);
    }

    private void oublier() {
        var depuis = horloge.instant().minus(attente);
        parAdresse.values().removeIf(echecs -> echecs.dernier().isBefore(depuis));
    }
}
