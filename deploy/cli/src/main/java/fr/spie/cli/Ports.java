package fr.spie.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Chooses ports: those of last time, else the usual ones, else the next free one.
public final class Ports {

    /// The usual ports.
    public static final Map<String, Integer> HABITUELS = habituels();

    private static final Duration RESERVATION = Duration.ofMinutes(5);

    private Ports() {}

    private static Map<String, Integer> habituels() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("orientation", 8081);
        ports.put("parcours", 8082);
        ports.put("offre", 8083);
        ports.put("fse", 8084);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controleur", 19093);
        return java.util.Collections.unmodifiableMap(ports);
    }

    /// @param dernieres ports of the last launch
    /// @param anous names whose process still runs: they keep their port
    /// @param libre whether a port can be opened
    public static Map<String, Integer> choisir(
            Map<String, Integer> dernieres, Set<String> anous, IntPredicate libre) {
        var choisis = new TreeMap<String, Integer>();
        var pris = new HashSet<Integer>();
        dernieres.forEach(
                (nom, port) -> {
                    if (anous.contains(nom) && HABITUELS.containsKey(nom)) {
                        prendre(choisis, pris, nom, port);
                    }
                });
        for (var usage : HABITUELS.entrySet()) {
            var nom = usage.getKey();
            if (!choisis.containsKey(nom)) {
                int habituel = usage.getValue();
                int port = dernieres.getOrDefault(nom, habituel);
                if (pris.contains(port) || !libre.test(port)) {
                    port = habituel;
                }
                while (pris.contains(port) || !libre.test(port)) {
                    port += 10;
                }
                prendre(choisis, pris, nom, port);
            }
        }
        return choisis;
    }

    private static void prendre(
            Map<String, Integer> choisis, Set<Integer> pris, String nom, int port) {
        choisis.put(nom, port);
        pris.add(port);
    }

    /// Whether this machine lets us listen there, and no other platform that is starting means to:
    /// the choice is written down, for whoever chooses in the next minutes.
    public static boolean reserver(int port, Path maison) {
        return libre(port) && reservee(port, maison);
    }

    private static boolean reservee(int port, Path maison) {
        try {
            var dossier =
                    Path.of(
                            System.getProperty("java.io.tmpdir"),
                            "spie-ports-" + System.getProperty("user.name"));
            Files.createDirectories(dossier);
            var fichier = dossier.resolve(Integer.toString(port));
            try {
                Files.writeString(fichier, maison.toString(), StandardOpenOption.CREATE_NEW);
                return true;
            } catch (FileAlreadyExistsException e) {
                boolean recente =
                        Files.getLastModifiedTime(fichier)
                                .toInstant()
                                .isAfter(Instant.now().minus(RESERVATION));
                if (recente && !Files.readString(fichier).equals(maison.toString())) {
                    return false;
                }
                Files.writeString(fichier, maison.toString());
                return true;
            }
        } catch (IOException e) {
            return true; // no place to write it down: the port is free all the same
        }
    }

    /// Whether this machine lets us listen there.
    public static boolean libre(int port) {
        try (var essai = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var partout = new ServerSocket(0)) {
            return essai.isBound() && partout.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
