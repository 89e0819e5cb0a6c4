package fr.spie.backbone.web;

import fr.spie.backbone.projection.Vues;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Says, as they are committed, which subjects have changed: identifiers only, never content.
@RestController
public final class FluxController {

    private static final long DUREE_MS = 30 * 60 * 1000L;

    private final Set<SseEmitter> ecoutes = ConcurrentHashMap.newKeySet();

    @GetMapping(path = "${spie.api}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public SseEmitter flux() throws IOException {
        var ecoute = new SseEmitter(DUREE_MS);
        ecoutes.add(ecoute);
        ecoute.onCompletion(() -> ecoutes.remove(ecoute));
        ecoute.onTimeout(ecoute::complete);
        ecoute.onError(e -> ecoutes.remove(ecoute));
        ecoute.send(SseEmitter.event().comment("bienvenue").reconnectTime(2_000));
        return ecoute;
    }

    @EventListener
    void dire(Vues.Maj maj) {
        for (var ecoute : List.copyOf(ecoutes)) {
            try {
                ecoute.send(
                        SseEmitter.event()
                                .name("maj")
                                .id(maj.sujet() + "@" + maj.sequence())
                                .data(maj, MediaType.APPLICATION_JSON));
            } catch (IOException | IllegalStateException e) {
                ecoutes.remove(ecoute);
            }
        }
    }
}
