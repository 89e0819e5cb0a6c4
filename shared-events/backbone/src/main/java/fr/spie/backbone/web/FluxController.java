package fr.spie.backbone.web;

import fr.spie.backbone.projection.Vues;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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

    private final Set<Ecoute> ecoutes = ConcurrentHashMap.newKeySet();

    @GetMapping(path = "${spie.api}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public SseEmitter flux() {
        var ecoute = new Ecoute(new SseEmitter(DUREE_MS), new ArrayBlockingQueue<>(256));
        ecoutes.add(ecoute);
        ecoute.emetteur().onTimeout(ecoute.emetteur()::complete);
        var fil = Thread.ofVirtual().name("flux").start(() -> ecoute.dire(ecoutes));
        ecoute.emetteur()
                .onCompletion(
                        () -> {
                            ecoutes.remove(ecoute);
                            fil.interrupt();
                        });
        return ecoute.emetteur();
    }

    /// Never waits: a listener that does not keep up is let go, connects again and reads anew.
    @EventListener
    void dire(Vues.Maj maj) {
        ecoutes.stream()
                .filter(ecoute -> !ecoute.file().offer(maj))
                .forEach(ecoute -> ecoute.emetteur().complete());
    }

    /// One listener, with what it has not heard yet.
    private record Ecoute(SseEmitter emetteur, BlockingQueue<Vues.Maj> file) {

        void dire(Set<Ecoute> ecoutes) {
            try {
                emetteur.send(SseEmitter.event().comment("bienvenue").reconnectTime(2_000));
                while (!Thread.currentThread().isInterrupted()) {
                    var maj = file.take();
                    emetteur.send(
                            SseEmitter.event()
                                    .name("maj")
                                    .id(maj.topic() + "/" + maj.sujet() + "@" + maj.sequence())
                                    .data(maj, MediaType.APPLICATION_JSON));
                }
            } catch (IOException | IllegalStateException e) {
                emetteur.complete();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                ecoutes.remove(this);
            }
        }
    }
}
