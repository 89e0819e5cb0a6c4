package fr.spie.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A service behind the gateway, over real HTTP, which answers what a test tells it to.
final class Amont {

    record Recu(String methode, String chemin, Map<String, List<String>> entetes, String corps) {

        Optional<String> entete(String nom) {
            return entetes.entrySet().stream()
                    .filter(entete -> entete.getKey().equalsIgnoreCase(nom))
                    .map(entete -> entete.getValue().getFirst())
                    .findFirst();
        }
    }

    interface Reponse {
        void ecrire(HttpExchange echange) throws Exception;
    }

    private final HttpServer serveur;
    private final Map<String, Reponse> reponses = new ConcurrentHashMap<>();
    final List<Recu> recus = new CopyOnWriteArrayList<>();

    Amont() {
        try {
            serveur = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    String url() {
        return "http://localhost:" + serveur.getAddress().getPort();
    }

    void repond(String chemin, Reponse reponse) {
        reponses.put(chemin, reponse);
    }

    void repond(String chemin, int statut, String type, String corps) {
        repond(
                chemin,
                echange -> {
                    noter(echange);
                    envoyer(echange, statut, type, corps);
                });
    }

    void oublie() {
        reponses.clear();
        recus.clear();
    }

    Recu dernier() {
        return recus.getLast();
    }

    static void envoyer(HttpExchange echange, int statut, String type, String corps)
            throws IOException {
        echange.getResponseHeaders().set("Content-Type", type);
        var octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
    }

    private void repondre(HttpExchange echange) throws IOException {
        try (echange) {
            reponses.getOrDefault(
                            echange.getRequestURI().getPath(),
                            inconnu -> envoyer(inconnu, 404, "text/html", "rien ici"))
                    .ecrire(echange);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void noter(HttpExchange echange) throws IOException {
        recus.add(
                new Recu(
                        echange.getRequestMethod(),
                        echange.getRequestURI().toString(),
                        Map.copyOf(echange.getRequestHeaders()),
                        new String(
                                echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }
}
