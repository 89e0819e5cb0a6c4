package fr.spie.backbone.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Carries a W3C trace from the request, through the stored event and Kafka, to what it causes.
public final class Traces {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /// Where traces are not wanted.
    public static Traces aucune() {
        return new Traces(Tracer.NOOP, Propagator.NOOP);
    }

    /// The trace this thread works in.
    public Optional<String> courante() {
        var contexte = tracer.currentTraceContext().context();
        if (contexte == null) {
            return Optional.empty();
        }
        Map<String, String> entetes = new HashMap<>();
        propagator.inject(contexte, entetes, (porteur, nom, valeur) -> entetes.put(nom, valeur));
        return Optional.ofNullable(entetes.get(TRACEPARENT));
    }

    /// Does something as the continuation of a trace.
    public void suite(Optional<String> traceparent, String nom, Runnable travail) {
        Map<String, String> entetes =
                traceparent.map(t -> Map.of(TRACEPARENT, t)).orElseGet(Map::of);
        Span span =
                propagator
                        .extract(entetes, (porteur, cle) -> entetes.get(cle))
                        .name(nom)
                        .kind(Span.Kind.CONSUMER)
                        .tag("messaging.system", "kafka")
                        .start();
        try (var _ = tracer.withSpan(span)) {
            travail.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
