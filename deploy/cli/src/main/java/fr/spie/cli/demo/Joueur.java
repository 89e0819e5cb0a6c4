package fr.spie.cli.demo;

import fr.spie.cli.Dire;
import fr.spie.cli.Panne;
import fr.spie.cli.demo.Action.Appel;
import fr.spie.cli.demo.Action.Attente;
import fr.spie.cli.demo.Action.Import;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Plays a scenario month by month: first what concerns everybody, then every person's thread, many
/// threads at a time, each in its own order. On a shared thing the order of the scenario holds.
final class Joueur {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Scenario scenario;
    private final Client client;
    private final Lectures lectures;
    private final Carnet carnet;
    private final UUID espace;
    private final Queue<String> refus = new ConcurrentLinkedQueue<>();
    private final AtomicInteger joues = new AtomicInteger();

    Joueur(Scenario scenario, Client client, Carnet carnet) {
        this.scenario = scenario;
        this.client = client;
        this.lectures = new Lectures(client);
        this.carnet = carnet;
        this.espace =
                Identifiants.derive(
                        UUID.nameUUIDFromBytes(new byte[0]),
                        "%d/%d/%d/%s"
                                .formatted(
                                        scenario.graine(),
                                        scenario.population().size(),
                                        scenario.mois(),
                                        scenario.debut()));
    }

    /// The first months.
    ///
    /// @return what was refused, in words; empty when everything went as written
    List<String> jouer(int combien) {
        for (int mois = 0; mois < combien; mois++) {
            jouerLeMois(mois);
        }
        return List.copyOf(refus);
    }

    private void jouerLeMois(int mois) {
        var actions = scenario.mois(mois).stream().filter(a -> !carnet.fait(a.cle())).toList();
        if (actions.isEmpty()) {
            return;
        }
        var communes = new ArrayList<Action>();
        var fils = new TreeMap<Integer, List<Appel>>();
        for (var action : actions) {
            if (action instanceof Appel a && a.personne().isPresent()) {
                fils.computeIfAbsent(a.personne().getAsInt(), _ -> new ArrayList<>()).add(a);
            } else {
                communes.add(action);
            }
        }
        communes.forEach(this::jouer);
        ensemble(fils, tours(actions));
        faireLePoint(mois);
        Dire.avance(
                "  %s : mois %d sur %d, %d actions jouées"
                        .formatted(
                                scenario.debut().plusDays((mois + 1L) * Scenario.MOIS),
                                mois + 1,
                                scenario.mois(),
                                joues.get()));
    }

    /// The last evening of the month, the watch says what came near, what is late and what is
    /// settled: on what every service has read.
    private void faireLePoint(int mois) {
        var cle = "point-%03d".formatted(mois);
        if (carnet.fait(cle)) {
            return;
        }
        Bilan.calme(client);
        var jour = scenario.debut().plusDays((mois + 1L) * Scenario.MOIS - 1);
        for (var service : List.of("orientation", "parcours")) {
            var reponse =
                    client.envoyer(
                            "pcd",
                            "POST",
                            "/api/" + service + "/point?au=" + jour,
                            Map.of(),
                            Identifiants.derive(espace, cle + service),
                            Optional.of(Jour.debut(jour).plus(Duration.ofHours(20))));
            if (!reponse.accepte()) {
                refus.add("point du " + jour + " : " + reponse.probleme());
            }
        }
        carnet.noter(cle);
    }

    private void ensemble(Map<Integer, List<Appel>> fils, Tours tours) {
        var encours = new ArrayList<Future<?>>();
        try (var executeur = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var fil : fils.values()) {
                encours.add(
                        executeur.submit(() -> fil.forEach(a -> tours.aSonTour(a, this::jouer))));
            }
            for (var fil : encours) {
                fil.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Panne("interrompu");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Panne panne ? panne : new IllegalStateException(e);
        }
    }

    /// Whose turn it is on each shared thing: the one before has been answered.
    private record Tours(
            Map<String, CompletableFuture<Void>> avant,
            Map<String, CompletableFuture<Void>> apres) {

        void aSonTour(Appel action, java.util.function.Consumer<Action> jouer) {
            try {
                var tour = avant.get(action.cle());
                if (tour != null) {
                    tour.join();
                }
                jouer.accept(action);
            } finally {
                var suivant = apres.get(action.cle());
                if (suivant != null) {
                    suivant.complete(null);
                }
            }
        }
    }

    private static Tours tours(List<Action> actions) {
        var tours = new Tours(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        var derniers = new LinkedHashMap<String, CompletableFuture<Void>>();
        for (var action : actions) {
            if (action instanceof Appel a && a.tour().isPresent()) {
                var fait = new CompletableFuture<Void>();
                var precedent = derniers.put(a.tour().get(), fait);
                if (precedent != null) {
                    tours.avant().put(a.cle(), precedent);
                }
                tours.apres().put(a.cle(), fait);
            }
        }
        return tours;
    }

    private void jouer(Action action) {
        switch (action) {
            case Appel a -> appeler(a);
            case Import i -> importer(i);
        }
        carnet.noter(action.cle());
        joues.incrementAndGet();
    }

    private void appeler(Appel a) {
        var reponse =
                client.envoyer(
                        a.compte(),
                        a.verbe(),
                        carnet.remplir(a.chemin()),
                        remplir(a.corps()),
                        cle(a),
                        Optional.of(a.instant()));
        if (!reponse.accepte()) {
            refus.add(
                    "%s %s par %s le %s : %s"
                            .formatted(
                                    a.verbe(),
                                    a.chemin(),
                                    a.compte(),
                                    scenario.debut().plusDays(a.jour()),
                                    reponse.probleme()));
            return;
        }
        a.retient()
                .ifPresent(
                        r -> carnet.retenir(r.nom(), reponse.corps().path(r.champ()).asString()));
        attendre(a);
    }

    private void importer(Import i) {
        var xml = FluxCaf.ecrire(scenario.debut().plusDays(i.jour()), i.foyers());
        var reponse =
                client.importer(
                        i.compte(),
                        "/api/orientation/flux/caf",
                        BodyPublishers.ofByteArray(xml),
                        cle(i),
                        Optional.of(i.instant()));
        if (!reponse.accepte()) {
            throw new Panne("le flux de la CAF est refusé : " + reponse.probleme());
        }
        var nouvelles = i.nouvelles().stream().map(n -> scenario.population().get(n)).toList();
        jusqua(
                "les personnes du flux " + i.cle() + " aient un dossier",
                () -> {
                    lectures.dossiers(nouvelles)
                            .forEach((n, id) -> carnet.retenir(Scenario.dossier(n), id));
                    return nouvelles.stream()
                            .allMatch(
                                    p ->
                                            carnet.identifiant(Scenario.dossier(p.numero()))
                                                    .isPresent());
                });
        for (var p : nouvelles) {
            jusqua(
                    "le parcours de la personne " + p.numero() + " soit ouvert",
                    () -> lectures.porteur(dossier(p.numero())).isPresent());
        }
    }

    private void attendre(Appel a) {
        switch (a.attend()) {
            case Attente.Rien _ -> {}
            case Attente.Porteur p ->
                    jusqua(
                            p.professionnel()
                                    + " réponde de la personne "
                                    + a.personne().orElseThrow(),
                            () ->
                                    lectures.porteur(dossier(a.personne().orElseThrow()))
                                            .filter(p.professionnel()::equals)
                                            .isPresent());
            case Attente.Reponse r ->
                    jusqua(
                            r.prescription() + " ait une réponse",
                            () ->
                                    lectures.repondue(
                                            dossier(a.personne().orElseThrow()),
                                            carnet.remplir("{" + r.prescription() + "}")));
            case Attente.FileVide f ->
                    jusqua(
                            "la file active de " + f.professionnel() + " soit vide",
                            () -> lectures.fileVide(f.professionnel()));
        }
    }

    private String dossier(int personne) {
        return carnet.remplir("{" + Scenario.dossier(personne) + "}");
    }

    private Map<String, Object> remplir(Map<String, Object> corps) {
        var rempli = new LinkedHashMap<String, Object>();
        corps.forEach((k, v) -> rempli.put(k, v instanceof String s ? carnet.remplir(s) : v));
        return rempli;
    }

    private UUID cle(Action action) {
        return Identifiants.derive(espace, action.cle());
    }

    /// Waits for what automations bring about: on the condition, not on the clock.
    private static void jusqua(String quoi, BooleanSupplier condition) {
        var fin = System.nanoTime() + PATIENCE.toNanos();
        var dire = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        long pause = 10;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > dire) {
                Dire.avance("  j'attends que " + quoi);
                dire = fin;
            }
            if (System.nanoTime() > fin) {
                throw new Panne("attendu en vain que " + quoi);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Panne("interrompu");
            }
            pause = Math.min(250, pause * 2);
        }
    }
}
