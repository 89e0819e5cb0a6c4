package fr.spie.orientation.entry.caf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.FluxGenere;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Reads hundreds of megabytes in a JVM that has far less.
class GrandFluxTest {

    private static final int FOYERS = 60_000;

    /// The program that the small JVM runs.
    static final class Lecture {

        private Lecture() {}

        public static void main(String[] args) throws Exception {
            var compte = new Compte(FluxGenere.geant(LocalDate.of(2025, 3, 5), FOYERS));
            int foyers = 0;
            try (var lecteur = new LecteurFlux(compte)) {
                for (var bloc = lecteur.suivant(); bloc.isPresent(); bloc = lecteur.suivant()) {
                    if (bloc.get().nom().equals("InfosFoyerRSA")) {
                        foyers++;
                        var lecture =
                                new FoyerLecture(foyers, bloc.get(), LocalDate.of(2025, 3, 5));
                        if (lecture.foyer().isEmpty()) {
                            throw new IllegalStateException(lecture.refus().toString());
                        }
                    }
                }
            }
            System.out.println(foyers + " " + compte.octets);
        }
    }

    private static final class Compte extends FilterInputStream {

        private long octets;

        Compte(InputStream flux) {
            super(flux);
        }

        @Override
        public int read(byte[] tampon, int de, int longueur) throws IOException {
            int lus = super.read(tampon, de, longueur);
            octets += Math.max(0, lus);
            return lus;
        }
    }

    @Test
    void a_file_four_times_larger_than_the_memory_is_read_whole() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var processus =
                new ProcessBuilder(
                                java,
                                "-Xmx24m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Lecture.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .start();
        var sortie = new String(processus.getInputStream().readAllBytes()).strip().split(" ");

        assertThat(processus.waitFor()).isZero();
        assertThat(Integer.parseInt(sortie[0])).isEqualTo(FOYERS);
        assertThat(Long.parseLong(sortie[1])).isGreaterThan(4 * 24L * 1024 * 1024);
    }
}
