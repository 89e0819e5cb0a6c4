package fr.spie.cli.audit;

import static fr.spie.cli.audit.JournalSain.CIP;
import static fr.spie.cli.audit.JournalSain.dossier;
import static fr.spie.cli.audit.JournalSain.orienter;
import static fr.spie.cli.audit.JournalSain.ouvrir;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The independent check sees nothing where nothing is wrong, and everything that is planted.
class AuditTest {

    private static final String D = dossier(20);
    private static final String MARS = "2026-03-02";

    @Test
    void a_healthy_log_has_no_violation() {
        assertThat(JournalSain.ecrire().auditer().premieres()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void what_is_planted_is_found_and_nothing_else(Invariant attendu, Consumer<Recueil> planter) {
        var recueil = JournalSain.ecrire();
        planter.accept(recueil);
        var rapport = recueil.auditer();
        assertThat(rapport.comptes().get(attendu)).as("%s", rapport.premieres()).isPositive();
        assertThat(rapport.premieres()).extracting(Violation::regle).containsOnly(attendu);
        assertThat(rapport.premieres()).allSatisfy(v -> assertThat(v.sujet()).isNotBlank());
    }

    @Test
    void every_invariant_has_a_planted_violation() {
        var plantes = violations().map(a -> a.get()[0]).collect(toSet());
        assertThat(plantes).isEqualTo(Set.of(Invariant.values()));
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                        Planter.JOURNAL,
                        Planter.PORTEURS,
                        Planter.RELAIS,
                        Planter.CLOTURES,
                        Planter.ACCOMPAGNEMENTS,
                        Planter.TEMPS)
                .flatMap(cas -> cas.entrySet().stream())
                .map(c -> argumentSet(c.getKey(), regle(c.getKey()), c.getValue()));
    }

    private static Invariant regle(String nom) {
        return Invariant.valueOf(nom.substring(0, nom.indexOf(' ')));
    }

    @Test
    void the_same_fact_delivered_again_is_counted_and_is_no_violation() {
        var recueil = JournalSain.ecrire();
        recueil.repeter(recueil.records().getFirst().texte("ce_id"));
        var rapport = recueil.auditer();
        assertThat(rapport.repetitions()).isEqualTo(1);
        assertThat(rapport.violations()).isZero();
    }

    @Test
    void a_corrected_fact_counts_until_the_correction_is_known() {
        var recueil = JournalSain.ecrire();
        ouvrir(recueil, 20, MARS);
        orienter(recueil, 20, "2026-03-09", CIP);
        recueil.jour("2026-04-01");
        var clos = recueil.dit("parcours.DossierClos", D, "'issue':'FIN_DE_DUREE','motif':''");
        recueil.jour("2026-04-10")
                .dit(
                        "parcours.CorrectionApportee",
                        D,
                        "'cible':'" + clos + "','motif':'clos par erreur'");
        assertThat(recueil.auditer().violations()).isZero();
        var avant = recueil.auditer(LocalDate.MAX, Instant.parse("2026-04-05T00:00:00Z"));
        assertThat(avant.comptes()).containsEntry(Invariant.S7, 1);
        var etat =
                recueil.auditer(
                        LocalDate.parse("2026-03-31"), Instant.parse("2026-04-05T00:00:00Z"));
        assertThat(etat.violations()).as("the closing is of a later day").isZero();
    }

    @Test
    void a_watch_under_way_accuses_nobody_until_the_next_day() {
        var recueil = JournalSain.ecrire();
        ouvrir(recueil, 20, "2026-08-03");
        recueil.jour("2026-10-12").dit("orientation.DelaiApproche", dossier(3), "'nature':'LOCAL'");
        var pendant = recueil.auditer(LocalDate.MAX, Instant.parse("2026-10-12T21:00:00Z"));
        assertThat(pendant.premieres()).isEmpty();
        recueil.jour("2026-10-13").dit("parcours.ContactPris", dossier(3), "'contactId':'c'");
        var apres = recueil.auditer(LocalDate.MAX, Instant.parse("2026-10-13T21:00:00Z"));
        assertThat(apres.premieres()).extracting(Violation::regle).containsOnly(Invariant.S4);
    }

    @Test
    void an_anomaly_opened_again_is_open() {
        var recueil = JournalSain.ecrire();
        ouvrir(recueil, 20, MARS);
        var tache = "'anomalieId':'t','nature':'SANS_PROCHAINE_DATE'";
        recueil.dit("parcours.EtapeDemarree", D, "'etapeId':'e'");
        recueil.jour("2026-04-20").dit("parcours.AnomalieOuverte", D, tache);
        recueil.jour("2026-04-27").dit("parcours.AnomalieLevee", D, tache);
        recueil.jour("2026-05-04").dit("parcours.AnomalieOuverte", D, tache);
        recueil.jour("2026-06-08").dit("parcours.EcheanceApprochee", D, "");
        assertThat(recueil.auditer().premieres())
                .extracting(Violation::sujet)
                .as("someone has it to do")
                .doesNotContain(D);
    }

    @Test
    void a_silence_of_thirty_days_or_one_that_someone_settled_is_no_break() {
        var recueil = JournalSain.ecrire();
        ouvrir(recueil, 20, MARS);
        recueil.jour("2026-04-08").dit("parcours.EcheanceApprochee", dossier(8), "");
        recueil.jour("2026-04-09");
        var tache = "'anomalieId':'t','nature':'SANS_CONTACT'";
        var trente = recueil.auditer(LocalDate.MAX, Instant.parse("2026-04-09T21:00:00Z"));
        recueil.dit("parcours.AnomalieOuverte", D, "2026-04-02", tache);
        recueil.jour("2026-04-10").dit("parcours.AnomalieLevee", D, tache);
        recueil.jour("2026-04-20").dit("parcours.EcheanceApprochee", dossier(8), "");
        assertThat(trente.premieres()).isEmpty();
        assertThat(recueil.auditer().premieres()).isEmpty();
    }

    @Test
    void what_is_learnt_since_the_watch_had_the_time_to_say_it_is_no_break() {
        var recueil = JournalSain.ecrire();
        ouvrir(recueil, 20, MARS);
        ouvrir(recueil, 21, MARS);
        recueil.jour("2026-03-05");
        var contact = recueil.dit("parcours.ContactPris", dossier(21), "'contactId':'c'");
        recueil.jour("2026-04-07").dit("parcours.ContactPris", D, "'contactId':'c'");
        recueil.dit(
                "parcours.CorrectionApportee",
                dossier(21),
                "'cible':'" + contact + "','motif':'erreur de personne'");
        recueil.jour("2026-04-09").dit("parcours.EcheanceApprochee", dossier(8), "");
        recueil.jour("2026-04-10").dit("parcours.ProfessionnelHabilite", "professionnel:x", "");
        assertThat(recueil.auditer().premieres()).isEmpty();
    }

    @Test
    void the_hash_is_that_of_the_published_test_vectors() throws Exception {
        try (var flux = getClass().getResourceAsStream("/echantillons/chaine.json")) {
            for (var f : JsonMapper.builder().build().readTree(flux).get("faits")) {
                var entetes = new HashMap<String, String>();
                var noms =
                        Map.of(
                                "sujet", "ce_subject",
                                "sequence", "ce_sequence",
                                "id", "ce_id",
                                "type", "ce_type",
                                "effectifLe", "ce_effectivetime",
                                "recordedAt", "ce_recordedtime",
                                "institution", "ce_institution",
                                "auteur", "ce_auteur",
                                "correlation", "ce_correlationid",
                                "causation", "ce_causationid");
                noms.forEach((de, vers) -> entetes.put(vers, f.get(de).asString()));
                entetes.put("ce_prevhash", f.get("prevhash").asString());
                var corps = f.get("donnees").asString().getBytes(StandardCharsets.UTF_8);
                assertThat(Empreinte.de(new Enregistrement("", "", entetes, corps)))
                        .isEqualTo(f.get("hash").asString());
            }
        }
    }

    @Test
    void an_export_is_read_back_as_it_was(@TempDir Path dossier) throws Exception {
        var fichier = dossier.resolve("export.ndjson");
        try (var sortie = Files.newBufferedWriter(fichier)) {
            JournalSain.ecrire().records().forEach(e -> FichierNdjson.ecrire(sortie, e));
        }
        var constat =
                new Audit("")
                        .examiner(
                                new Audit.Question(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(fichier),
                                        Optional.empty(),
                                        Optional.empty()));
        assertThat(constat.rapport().premieres()).isEmpty();
        assertThat(constat.faits()).isEqualTo(JournalSain.ecrire().records().size());
        assertThat(Compte.enJson(constat)).contains("\"violations\":0", "\"S17\":0");
    }
}
