package fr.spie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// On what a figure was measured: a figure without its machine says nothing.
final class Machines {

    private Machines() {}

    static Map<String, Object> celleCi() throws IOException {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("coeurs", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("systeme", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        var cpu = Path.of("/proc/cpuinfo");
        if (Files.isReadable(cpu)) {
            try (var lignes = Files.lines(cpu)) {
                lignes.filter(l -> l.startsWith("model name"))
                        .findFirst()
                        .ifPresent(
                                l ->
                                        machine.put(
                                                "processeur",
                                                l.substring(l.indexOf(':') + 1).strip()));
            }
        }
        machine.put("charge", charge());
        return machine;
    }

    /// Of the last minute, the measure included; empty where the system does not tell.
    static String charge() throws IOException {
        var charge = Path.of("/proc/loadavg");
        return Files.isReadable(charge) ? Files.readString(charge).split(" ", 2)[0] : "";
    }
}
