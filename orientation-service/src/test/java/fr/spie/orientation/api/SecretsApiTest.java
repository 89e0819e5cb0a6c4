package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Notes under professional secrecy: planted in a dossier, and looked for on every screen.
class SecretsApiTest extends AvecService {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    static final String NOTE = "Tk9URS1TRUNSRVRF";

    @Test
    void no_screen_shows_the_notes_of_another_service_nor_their_ciphertext() {
        var dossier = UUID.randomUUID();
        var faits = Publie.sur("spie.orientation");
        faits.fait(
                new DroitsNotifies(
                        dossier,
                        JOUR,
                        JOUR,
                        "CAF-151",
                        new Chiffre(dossier.toString(), Finalite.IDENTITE, "AAAA"),
                        Optional.empty(),
                        "AURILLAC",
                        RoleFoyer.DEM,
                        true));
        faits.fait(
                new DiagnosticEtabli(
                        dossier,
                        JOUR.plusDays(3),
                        UUID.randomUUID(),
                        NatureDiagnostic.DIAGNOSTIC_360,
                        "as-1",
                        SituationProfessionnelle.JAMAIS_TRAVAILLE,
                        List.of(new Frein(DomaineFrein.LOGEMENT, 2)),
                        Optional.of(new Chiffre(dossier.toString(), Finalite.NOTES_SOCIALES, NOTE)),
                        Optional.empty()));
        var fiche = "/api/orientation/dossiers/" + dossier;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> lire(fiche + "/histoire").http().body().contains("Diagnostic"));

        for (var jeton : List.of(DEPARTEMENT, Jetons.jeton("departement", "pcd", "pcd"))) {
            for (var chemin :
                    List.of(
                            fiche,
                            fiche + "?etatAu=" + JOUR.plusDays(4),
                            fiche + "/histoire",
                            "/vues/orientation/dossiers/" + dossier,
                            "/api/orientation/dossiers?limite=200",
                            "/api/orientation/a-orienter?limite=200",
                            "/vues/orientation/a-orienter")) {
                var reponse = envoyer(requete(jeton, chemin).GET());
                assertThat(reponse.statut()).as(chemin).isEqualTo(200);
                assertThat(reponse.http().body()).as(chemin).doesNotContain(NOTE);
            }
        }
    }
}
