package fr.spie.orientation.entry.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.spie.orientation.FluxPublic;
import fr.spie.orientation.domain.Versement;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The public sample of the national fund, read where it stands beside the checkout; skipped where
/// it does not.
class FluxReelTest {

    @Test
    void the_public_sample_gives_three_beneficiaries_in_two_households() throws Exception {
        var fixture = FluxPublic.fichier();
        assumeTrue(fixture.isPresent(), "the public sample is not beside the checkout");
        var foyers = new ArrayList<FoyerRsa>();
        try (var flux = Files.newInputStream(fixture.orElseThrow());
                var lecteur = new LecteurFlux(flux)) {
            for (var bloc = lecteur.suivant(); bloc.isPresent(); bloc = lecteur.suivant()) {
                if (bloc.get().nom().equals("InfosFoyerRSA")) {
                    var lecture =
                            new FoyerLecture(
                                    foyers.size() + 1, bloc.get(), LocalDate.of(2022, 3, 5));
                    assertThat(lecture.refus()).isEmpty();
                    foyers.add(lecture.foyer().orElseThrow());
                }
            }
        }

        assertThat(foyers).extracting(f -> f.beneficiaires().size()).containsExactly(2, 1);
        assertThat(foyers)
                .extracting(f -> f.versement().orElseThrow())
                .containsExactly(
                        new Versement.Clos(LocalDate.of(2021, 11, 30), "PCG"),
                        new Versement.Suspendu(LocalDate.of(2021, 11, 1), "06"));
        assertThat(foyers).extracting(FoyerRsa::communeInsee).containsOnly(Optional.of("92044"));
    }
}
