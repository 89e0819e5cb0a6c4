package fr.spie.parcours;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// Dossiers that stand in the log as they were written, to be read: no rule was asked.
final class Plantes {

    static final LocalDate OUVERT = ParcoursServiceTest.AUJOURDHUI.minusDays(60);
    static final Porteur CHEF = new Porteur("chef-plante", "departement");

    private static final Publie ORIENTATION = Publie.sur("spie.orientation");
    private static final Publie PARCOURS = Publie.sur("spie.parcours");

    private Plantes() {}

    /// A dossier that has a référent, and these facts.
    static UUID suivi(UUID dossier, Porteur referent, ParcoursEvenement... suite) {
        var faits =
                Stream.concat(
                                Stream.of(
                                        new ParcoursOuvert(dossier, OUVERT, "MAURIAC", CHEF),
                                        new ReferentDesigne(
                                                dossier,
                                                OUVERT.plusDays(1),
                                                CHEF,
                                                referent,
                                                Optional.empty())),
                                Stream.of(suite))
                        .toList();
        return lu(dossier, faits);
    }

    private static UUID lu(UUID dossier, List<? extends ParcoursEvenement> faits) {
        faits.forEach(PARCOURS::fait);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Service.PCD
                                                .get(
                                                        ParcoursServiceTest.DOSSIERS
                                                                + dossier
                                                                + "?connuAu="
                                                                + ParcoursServiceTest.AUJOURDHUI)
                                                .json()
                                                .path("version")
                                                .asInt(-1)
                                        == faits.size() - 1);
        return dossier;
    }

    /// Rights notified to someone born on a day; the parcours opens by itself.
    static UUID notifier(LocalDate naissanceLe) {
        var dossier = UUID.randomUUID();
        var identite =
                "{\"prenom\":\"Alix\",\"nom\":\"EXEMPLE\",\"naissanceLe\":\"" + naissanceLe + "\"}";
        ORIENTATION.fait(
                new DroitsNotifies(
                        dossier,
                        ParcoursServiceTest.NOTIFIE,
                        ParcoursServiceTest.NOTIFIE,
                        "CAF-151",
                        chiffrer(dossier, Finalite.IDENTITE, identite),
                        Optional.empty(),
                        "MAURIAC",
                        RoleFoyer.DEM,
                        true));
        ParcoursServiceTest.attendrePorteur(dossier, "chef-mauriac");
        return dossier;
    }

    static Chiffre chiffrer(UUID dossier, Finalite finalite, String clair) {
        return Service.CONTEXTE.getBean(Coffre.class).chiffrer(dossier.toString(), finalite, clair);
    }
}
