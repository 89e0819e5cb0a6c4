package fr.spie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What the last launch left: the ports that were chosen and the processes that were started. A
/// hint, never a proof: processes are recognised by their own command line.
public record Etat(Map<String, Integer> ports, Map<String, Processus> processus) {

    /// One started process.
    public record Processus(long pid, Instant demarreA) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Etat {
        ports = Collections.unmodifiableMap(new TreeMap<>(ports));
        processus = Collections.unmodifiableMap(new TreeMap<>(processus));
    }

    public static Etat vide() {
        return new Etat(Map.of(), Map.of());
    }

    /// The stored state; empty when there is none or it was cut short by a crash.
    public static Etat lire(Maison maison) {
        try {
            return Files.exists(maison.etat())
                    ? JSON.readValue(Files.readString(maison.etat()), Etat.class)
                    : vide();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (tools.jackson.core.JacksonException e) {
            return vide();
        }
    }

    public void ecrire(Maison maison) {
        Maison.remplacer(
                maison.etat(),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    public Etat avecPorts(Map<String, Integer> choisis) {
        return new Etat(choisis, processus);
    }

    public Etat avec(String nom, ProcessHandle p) {
        var plus = new TreeMap<>(processus);
        plus.put(nom, new Processus(p.pid(), p.info().startInstant().orElse(Instant.EPOCH)));
        return new Etat(ports, plus);
    }

    public Etat sans(String nom) {
        var moins = new TreeMap<>(processus);
        moins.remove(nom);
        return new Etat(ports, moins);
    }

    public int port(String nom) {
        var port = ports.get(nom);
        if (port == null) {
            throw new IllegalStateException("aucun port pour " + nom);
        }
        return port;
    }
}
