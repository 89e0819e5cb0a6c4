package fr.spie.orientation.entry.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads a hundred megabytes in a JVM that has far less.
class GrandTableauTest {

    private static final int LIGNES = 500_000;

    /// The program that the small JVM runs.
    static final class Lecture {

        private Lecture() {}

        public static void main(String[] args) throws Exception {
            var lecteur = new LecteurTableau(geant(), LecteurTableauTest.COLONNES);
            lecteur.ouvrir(List.of(Set.of("nom", "prenom", "naissanceLe")));
            int lues = 0;
            long octets = 0;
            for (var l = lecteur.suivante(); l.isPresent(); l = lecteur.suivante()) {
                lues++;
                octets += l.get().toString().length();
            }
            System.out.println(lues + " " + octets);
        }

        private static InputStream geant() {
            var lignes =
                    Stream.concat(
                            Stream.of("Nom;Prénom;Date de naissance;Adresse"),
                            IntStream.range(0, LIGNES).mapToObj(Lecture::ligne));
            return new SequenceInputStream(enumeration(lignes));
        }

        private static Enumeration<InputStream> enumeration(Stream<String> lignes) {
            var suite = lignes.iterator();
            return new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return suite.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return new ByteArrayInputStream(
                            (suite.next() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            };
        }

        private static String ligne(int i) {
            return "VERDIER"
                    + i
                    + ";Odile;12/04/1985;\""
                    + i
                    + " rue des Carmes, "
                    + "bâtiment ".repeat(15)
                    + "\"";
        }
    }

    @Test
    void a_table_four_times_larger_than_the_memory_is_read_whole() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var processus =
                new ProcessBuilder(
                                java,
                                "-Xmx20m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Lecture.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .start();
        var sortie = new String(processus.getInputStream().readAllBytes()).strip().split(" ");

        assertThat(processus.waitFor()).isZero();
        assertThat(Integer.parseInt(sortie[0])).isEqualTo(LIGNES);
        assertThat(Long.parseLong(sortie[1])).isGreaterThan(4 * 20L * 1024 * 1024);
    }
}
