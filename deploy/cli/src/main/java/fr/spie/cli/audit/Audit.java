package fr.spie.cli.audit;

import fr.spie.cli.Dire;
import fr.spie.cli.Panne;
import fr.spie.events.TypesEvenement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;

/// `spie audit`: reads every published fact and recomputes every rule.
public final class Audit {

    /// @param etatAu last day looked at; everything when empty
    /// @param connuAu what was known then; everything when empty
    /// @param fichier an export to read in the place of the topics
    /// @param exporter where to write what was read
    /// @param bareme values that replace those of this program
    public record Question(
            Optional<LocalDate> etatAu,
            Optional<Instant> connuAu,
            Optional<Path> fichier,
            Optional<Path> exporter,
            Optional<Path> bareme) {

        /// Everything there is.
        public static Question complete() {
            return new Question(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// What was read and found.
    public record Constat(long faits, int sujets, int dossiers, Rapport rapport) {

        public boolean bon() {
            return rapport.violations() == 0;
        }
    }

    private final String serveurs;

    /// @param serveurs of Kafka, e.g. `localhost:19092`
    public Audit(String serveurs) {
        this.serveurs = serveurs;
    }

    public Constat examiner(Question question) {
        var rapport = new Rapport(question.etatAu().orElse(LocalDate.MAX));
        var registre = new Registre(Set.copyOf(TypesEvenement.noms()), rapport);
        lire(question, registre::lire);
        Dire.avance("%d faits lus, %d sujets.".formatted(registre.faits(), registre.sujets()));
        var journal = registre.journal();
        var connu = question.connuAu().map(journal::connuAu).orElse(journal);
        Controles.verifier(connu, bareme(question), rapport);
        return new Constat(registre.faits(), registre.sujets(), connu.dossiers(), rapport);
    }

    private static Bareme bareme(Question question) {
        var bareme = Bareme.parDefaut();
        try {
            return question.bareme().isPresent() ? bareme.avec(question.bareme().get()) : bareme;
        } catch (IOException e) {
            throw new Panne("le barème ne peut pas être lu : " + e.getMessage(), e);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw new Panne("le barème est illisible : " + e.getMessage(), e);
        }
    }

    private void lire(Question question, Consumer<Enregistrement> suite) {
        if (question.exporter().isEmpty()) {
            parcourir(question, suite);
            return;
        }
        try (var sortie = Files.newBufferedWriter(question.exporter().get())) {
            parcourir(
                    question,
                    e -> {
                        FichierNdjson.ecrire(sortie, e);
                        suite.accept(e);
                    });
        } catch (IOException e) {
            throw new Panne("l'export ne peut pas être écrit : " + e.getMessage(), e);
        }
    }

    private void parcourir(Question question, Consumer<Enregistrement> suite) {
        try {
            if (question.fichier().isPresent()) {
                FichierNdjson.lire(question.fichier().get(), suite);
            } else {
                new LectureKafka(serveurs).lire(suite);
            }
        } catch (IOException e) {
            throw new Panne("l'export ne peut pas être lu : " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Panne("l'export est illisible, " + e.getMessage(), e);
        } catch (KafkaException e) {
            throw new Panne("Kafka ne répond pas sur " + serveurs + " : " + e.getMessage(), e);
        }
    }
}
