package fr.spie.systeme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.cli.Maison;
import fr.spie.cli.audit.Audit;
import fr.spie.cli.audit.Audit.Question;
import fr.spie.cli.audit.Rapport;
import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.demo.Client.Reponse;
import fr.spie.cli.plateforme.Plateforme;
import fr.spie.events.Jour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small département on a platform of its own, spoken to through the gateway as its institutions
/// would. Every act says on which day it happens.
final class Terrain implements AutoCloseable {

    static final String CIP_A = "cip-aurillac-1";
    static final String CIP_B = "cip-aurillac-2";
    static final String CIP_C = "cip-aurillac-3";
    static final String CIP_MAURIAC = "cip-mauriac-1";
    static final String PLIE = "plie-aurillac-1";
    static final String CHEF = "chef-projet-aurillac";
    static final String CHEF_MAURIAC = "chef-projet-mauriac";
    static final String PCD = "pcd";
    static final String AURILLAC = "15014";
    static final String MAURIAC = "15120";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger PERSONNES = new AtomicInteger();

    private final Map<String, Map<String, Object>> declares = new HashMap<>();
    private final Path dossier;
    private final Maison maison;
    private final Plateforme plateforme;
    private final String adresse;
    private final String kafka;
    private final Client client;

    Terrain() {
        try {
            this.dossier = Files.createTempDirectory("spie-terrain");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.maison = new Maison(dossier);
        this.plateforme = new Plateforme(maison);
        var etat = plateforme.demarrer(false, true);
        this.adresse = Plateforme.adresse(etat);
        this.kafka = "localhost:" + etat.port("kafka");
        this.client =
                new Client(
                        adresse,
                        Map.of(
                                "caf-15", new Machine("caf-15", "demonstration", false),
                                "fse", new Machine("fse-gestion", "demonstration", false)),
                        new Machine("demo", "demonstration", true),
                        4);
    }

    @Override
    public void close() {
        plateforme.arreter();
        try {
            FileSystemUtils.deleteRecursively(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the gateway, e.g. `http://localhost:8080`.
    String adresse() {
        return adresse;
    }

    /// Where this platform keeps what it has.
    Maison maison() {
        return maison;
    }

    // ---- who works here

    void institution(String code, String nature, LocalDate le) {
        accepter(
                envoyer(
                        PCD,
                        "PUT",
                        "/api/parcours/annuaire/institutions/" + code,
                        Map.of("nom", code, "nature", nature, "le", le.toString()),
                        le));
    }

    void professionnel(
            String id, String institution, String fonction, String territoire, LocalDate le) {
        professionnel(id, institution, fonction, territoire, le, 70);
    }

    void professionnel(
            String id,
            String institution,
            String fonction,
            String territoire,
            LocalDate le,
            int capacite) {
        accepter(
                envoyer(
                        PCD,
                        "PUT",
                        "/api/parcours/annuaire/professionnels/" + id,
                        Map.of(
                                "nom", id,
                                "institution", institution,
                                "fonction", fonction,
                                "territoire", territoire,
                                "capacite", capacite,
                                "le", le.toString()),
                        le));
    }

    /// The directory, and the wait until it is seen.
    void peupler(LocalDate le) {
        institution("departement", "DEPARTEMENT", le);
        institution("plie-caba", "PLIE", le);
        institution("france-travail", "FRANCE_TRAVAIL", le);
        professionnel(CHEF, "departement", "CHEF_PROJET", "AURILLAC", le);
        professionnel(CHEF_MAURIAC, "departement", "CHEF_PROJET", "MAURIAC", le);
        professionnel(CIP_A, "departement", "CIP", "AURILLAC", le);
        professionnel(CIP_B, "departement", "CIP", "AURILLAC", le);
        professionnel(CIP_C, "departement", "CIP", "AURILLAC", le);
        professionnel(CIP_MAURIAC, "departement", "CIP", "MAURIAC", le);
        professionnel("ft-aurillac-1", "france-travail", "CONSEILLER", "AURILLAC", le);
        professionnel(PLIE, "plie-caba", "REFERENT_PLIE", "AURILLAC", le);
        attendre(PCD, "/api/parcours/annuaire", c -> c.toString().contains(PLIE));
    }

    // ---- what happens

    /// Someone whose rights were notified on a day, with a carrier.
    String personne(String commune, LocalDate notifieeLe) {
        int numero = PERSONNES.incrementAndGet();
        return personne(
                identite(numero, commune, LocalDate.of(1980, 1, 1).plusDays(37L * numero)),
                notifieeLe);
    }

    /// The same, born on a day.
    String personneNee(String commune, LocalDate notifieeLe, LocalDate naissanceLe) {
        return personne(identite(PERSONNES.incrementAndGet(), commune, naissanceLe), notifieeLe);
    }

    /// The same person's rights, notified again.
    void renotifier(String dossierId, LocalDate le) {
        var corps = new HashMap<>(declares.get(dossierId));
        corps.put("le", le.toString());
        var redit = faire(PCD, "/api/orientation/droits", corps, le);
        assertThat(redit.path("dossierId").asString()).isEqualTo(dossierId);
    }

    private static Map<String, Object> identite(int numero, String commune, LocalDate naissanceLe) {
        return Map.of(
                "organisme",
                "CAF-151",
                "matricule",
                "%07d".formatted(7_000_000 + numero),
                "nom",
                "Personne" + lettres(numero),
                "prenom",
                "Camille",
                "naissanceLe",
                naissanceLe.toString(),
                "sexe",
                "2",
                "communeInsee",
                commune);
    }

    String personne(Map<String, Object> identite, LocalDate notifieeLe) {
        var corps = new HashMap<>(identite);
        corps.put("le", notifieeLe.toString());
        var dossierId =
                faire(PCD, "/api/orientation/droits", corps, notifieeLe)
                        .path("dossierId")
                        .asString();
        declares.put(dossierId, identite);
        fiche(dossierId, f -> f.toString().contains("chef-projet"));
        return dossierId;
    }

    /// Letters only, different for each number.
    private static String lettres(int numero) {
        var lettres = new StringBuilder();
        for (int reste = numero; reste > 0; reste /= 26) {
            lettres.append((char) ('a' + reste % 26));
        }
        return lettres.toString();
    }

    /// Someone who has a référent unique since a day.
    String oriente(String commune, LocalDate notifieeLe, String referent, LocalDate orienteLe) {
        var dossierId = personne(commune, notifieeLe);
        orienter(dossierId, referent, orienteLe);
        return dossierId;
    }

    void orienter(String dossierId, String referent, LocalDate le) {
        orienter(dossierId, referent, referent.equals(PLIE) ? "plie-caba" : "departement", le);
    }

    void orienter(String dossierId, String referent, String institution, LocalDate le) {
        faire(
                PCD,
                "/api/orientation/dossiers/" + dossierId + "/orientation",
                Map.of(
                        "vers",
                        "SOCIO_PROFESSIONNEL",
                        "institution",
                        institution,
                        "referent",
                        referent,
                        "motifs",
                        List.of("freins à lever")),
                le);
        attendrePorteur(dossierId, referent);
    }

    /// What is accepted: its answer.
    JsonNode faire(String compte, String chemin, Map<String, ?> corps, LocalDate le) {
        return accepter(envoyer(compte, "POST", chemin, corps, le));
    }

    /// What is refused: the problem.
    JsonNode refuser(String compte, String chemin, Map<String, ?> corps, LocalDate le) {
        var reponse = envoyer(compte, "POST", chemin, corps, le);
        assertThat(reponse.code()).as(reponse.corps().toString()).isBetween(400, 499);
        return reponse.corps();
    }

    Reponse envoyer(
            String compte, String verbe, String chemin, Map<String, ?> corps, LocalDate le) {
        return envoyer(compte, verbe, chemin, corps, UUID.randomUUID(), le);
    }

    Reponse envoyer(
            String compte,
            String verbe,
            String chemin,
            Map<String, ?> corps,
            UUID cle,
            LocalDate le) {
        return client.envoyer(compte, verbe, chemin, new HashMap<>(corps), cle, a(le));
    }

    /// A file of an institution.
    Reponse importer(String compte, String chemin, byte[] fichier, LocalDate le) {
        return client.importer(
                compte, chemin, BodyPublishers.ofByteArray(fichier), UUID.randomUUID(), a(le));
    }

    static JsonNode accepter(Reponse reponse) {
        assertThat(reponse.accepte()).as(reponse.probleme() + reponse.corps()).isTrue();
        return reponse.corps();
    }

    /// The watch of a day, over every dossier.
    void point(LocalDate le) {
        faire(PCD, "/api/orientation/point?au=" + le, Map.of(), le);
        faire(PCD, "/api/parcours/point?au=" + le, Map.of(), le);
    }

    // ---- what is seen

    JsonNode lire(String compte, String chemin) {
        return accepter(client.lire(compte, chemin));
    }

    Reponse demander(String compte, String chemin) {
        return client.lire(compte, chemin);
    }

    JsonNode attendre(String compte, String chemin, Predicate<JsonNode> attendu) {
        return await(chemin)
                .atMost(PATIENCE)
                .until(() -> client.lire(compte, chemin).corps(), attendu);
    }

    JsonNode fiche(String dossierId, Predicate<JsonNode> attendu) {
        return attendre(PCD, "/api/parcours/dossiers/" + dossierId, attendu);
    }

    JsonNode ficheAu(String dossierId, LocalDate etatAu) {
        return lire(PCD, "/api/parcours/dossiers/" + dossierId + "?etatAu=" + etatAu);
    }

    JsonNode ficheAu(String dossierId, LocalDate etatAu, LocalDate connuAu) {
        return lire(
                PCD,
                "/api/parcours/dossiers/"
                        + dossierId
                        + "?etatAu="
                        + etatAu
                        + "&connuAu="
                        + connuAu);
    }

    void attendrePorteur(String dossierId, String professionnel) {
        fiche(dossierId, f -> porteur(f).equals(professionnel));
    }

    String porteurAu(String dossierId, LocalDate jour) {
        return porteur(ficheAu(dossierId, jour));
    }

    static String porteur(JsonNode fiche) {
        return fiche.path("porteur").path("professionnel").asString("");
    }

    /// Breaks of the guarantee, recounted from the published facts.
    int ruptures() {
        return lire("auditeur", "/api/parcours/continuite").path("ruptures").asInt(-1);
    }

    /// What the independent check finds in everything published so far.
    Rapport auditer() {
        return new Audit(kafka).examiner(Question.complete()).rapport();
    }

    /// A published fact, as anybody reads it.
    ///
    /// @param suLe legal day on which it was recorded
    record Publie(String type, String sujet, LocalDate le, LocalDate suLe, JsonNode corps) {}

    /// Everything published so far, in the order of its days.
    List<Publie> publies() {
        var export = maison.dossier().resolve("export.ndjson");
        new Audit(kafka)
                .examiner(
                        new Question(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(export),
                                Optional.empty()));
        try (var lignes = Files.lines(export)) {
            return lignes.map(Terrain::publie)
                    .sorted(Comparator.comparing(Publie::le).thenComparing(Publie::suLe))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Publie publie(String ligne) {
        var lu = JSON.readTree(ligne);
        var entetes = lu.path("entetes");
        return new Publie(
                entetes.path("ce_type").asString().split("\\.")[3],
                entetes.path("ce_subject").asString(),
                LocalDate.parse(entetes.path("ce_effectivetime").asString()),
                Jour.de(Instant.parse(entetes.path("ce_recordedtime").asString())),
                JSON.readTree(lu.path("corps").asString()));
    }

    private static Optional<Instant> a(LocalDate jour) {
        return Optional.of(jour.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }
}
