package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.Porteur;
import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who reads a dossier at the front door leaves a trace, and says why when it is not their own.
class LecturesTraceesApiTest extends AvecService {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    static final Publie ORIENTATION = Publie.sur("spie.orientation");
    static final Publie PARCOURS = Publie.sur("spie.parcours");

    private Reponse lire(String institution, String qui, String role, String chemin) {
        return envoyer(requete(Jetons.jeton(institution, qui, role), chemin).GET());
    }

    private static UUID notifie() {
        var dossier = UUID.randomUUID();
        ORIENTATION.fait(
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
        return dossier;
    }

    private void attendre(UUID dossier, long version) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                compter(
                                                "select count(*) from histoire where sujet = '"
                                                        + dossier
                                                        + "'")
                                        == version);
    }

    @Test
    void the_departement_reads_what_nobody_else_answers_for_and_others_say_why() {
        var dossier = notifie();
        attendre(dossier, 1);
        var fiche = "/api/orientation/dossiers/" + dossier;

        assertThat(lire("departement", "cip-1", "referent", fiche + "/histoire").statut())
                .isEqualTo(200);
        var refus = lire("mission-locale", "ml-1", "referent", fiche + "/histoire");
        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:motif-requis");
        assertThat(
                        lire(
                                        "mission-locale",
                                        "ml-1",
                                        "referent",
                                        fiche + "/histoire?motif=Accueil")
                                .statut())
                .isEqualTo(200);
        assertThat(
                        lire("mission-locale", "ml-2", "referent", "/vues" + fiche.substring(4))
                                .http()
                                .body())
                .contains("Pourquoi ouvrez-vous ce dossier");

        var traces = lire("departement", "auditeur", "auditeur", fiche + "/acces").corps();
        assertThat(traces.at("/items").toString())
                .contains("cip-1", "ml-1", "Accueil")
                .doesNotContain("ml-2");
    }

    @Test
    void the_institution_designated_and_the_one_that_took_over_need_no_reason() {
        var dossier = notifie();
        var chef = new Porteur("chef", "departement");
        ORIENTATION.fait(
                new OrientationDecidee(
                        dossier,
                        JOUR.plusDays(5),
                        UUID.randomUUID(),
                        TypeParcours.PROFESSIONNEL,
                        "france-travail",
                        "ft-1",
                        "PCD",
                        List.of()));
        var relais = UUID.randomUUID();
        var ccas = new Porteur("ccas-1", "ccas-mauriac");
        PARCOURS.fait(new ParcoursOuvert(dossier, JOUR, "AURILLAC", chef));
        PARCOURS.fait(
                new RelaisPropose(
                        dossier, JOUR.plusDays(9), relais, chef, ccas, JOUR.plusDays(20), ""));
        PARCOURS.fait(new RelaisAccepte(dossier, JOUR.plusDays(10), relais, chef, ccas));
        attendre(dossier, 5);

        var histoire = "/api/orientation/dossiers/" + dossier + "/histoire";
        assertThat(lire("france-travail", "ft-2", "referent", histoire).statut()).isEqualTo(200);
        assertThat(lire("ccas-mauriac", "ccas-2", "referent", histoire).statut()).isEqualTo(200);
        assertThat(lire("departement", "cip-1", "referent", histoire).statut()).isEqualTo(403);
        assertThat(lire("departement", "chef-2", "chef-projet", histoire).statut()).isEqualTo(200);
    }

    @Test
    void the_person_reads_who_looked_and_nothing_else_here() {
        var dossier = notifie();
        attendre(dossier, 1);
        lire("departement", "cip-1", "referent", "/api/orientation/dossiers/" + dossier);
        var personne = Jetons.personne(dossier, Optional.empty());

        var consultations = envoyer(requete(personne, "/vues/orientation/moi/consultations").GET());
        assertThat(consultations.statut()).isEqualTo(200);
        assertThat(consultations.http().body()).contains("Qui a consulté", "cip-1");
        for (var chemin :
                List.of(
                        "/api/orientation/dossiers",
                        "/api/orientation/dossiers/" + dossier,
                        "/vues/orientation/dossiers/" + dossier)) {
            assertThat(envoyer(requete(personne, chemin).GET()).statut()).isEqualTo(403);
        }
    }
}
