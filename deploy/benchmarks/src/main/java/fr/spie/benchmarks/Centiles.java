package fr.spie.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Durations, in milliseconds.
final class Centiles {

    private Centiles() {}

    static Map<String, Double> de(long[] nanos) {
        var tries = nanos.clone();
        Arrays.sort(tries);
        var centiles = new LinkedHashMap<String, Double>();
        centiles.put("p50", centile(tries, 0.50));
        centiles.put("p90", centile(tries, 0.90));
        centiles.put("p99", centile(tries, 0.99));
        centiles.put("max", tries[tries.length - 1] / 1e6);
        return centiles;
    }

    private static double centile(long[] tries, double part) {
        return tries[Math.min(tries.length - 1, (int) (tries.length * part))] / 1e6;
    }
}
