package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRetabli;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieAttribuee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.parcours.Service.Personne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the person keeps from an institution, no list shows it (S27, E25).
class PartagesTest {

    static final Porteur AVANT = new Porteur("plie-avant", "plie-partage");
    static final Porteur APRES = new Porteur("ml-apres", "ml-partage");
    static final LocalDate JADIS = Plantes.OUVERT.plusDays(10);

    static final UUID PARTAGE = UUID.randomUUID();
    static final UUID REFUSE = UUID.randomUUID();
    static final UUID RETABLI = UUID.randomUUID();
    static final UUID PORTE = UUID.randomUUID();

    static final Personne ECARTEE = personne("plie-partage", "plie-avant", "referent");
    static final Personne SON_CHEF = personne("plie-partage", "plie-chef", "chef_service");

    @BeforeAll
    static void planter() {
        new ParcoursServiceTest().annuaire();
        passe(PARTAGE);
        passe(REFUSE, new PartageRefuse(REFUSE, Plantes.OUVERT.plusDays(40), "plie-partage"));
        passe(
                RETABLI,
                new PartageRefuse(RETABLI, Plantes.OUVERT.plusDays(40), "plie-partage"),
                new PartageRetabli(RETABLI, Plantes.OUVERT.plusDays(41), "plie-partage"));
        Plantes.suivi(
                PORTE,
                AVANT,
                new PartageRefuse(PORTE, Plantes.OUVERT.plusDays(40), "plie-partage"));
    }

    /// Followed by the first, then by the second, who asks the first to take it back; and something
    /// of it is given to the first to settle.
    static void passe(UUID dossier, ParcoursEvenement... suite) {
        var relais = UUID.randomUUID();
        var anomalie = UUID.randomUUID();
        var faits =
                Stream.of(
                        new RelaisPropose(
                                dossier, jour(20), relais, AVANT, APRES, jour(30), "moins de 26"),
                        new RelaisAccepte(dossier, jour(21), relais, AVANT, APRES),
                        new AnomalieOuverte(
                                dossier,
                                jour(25),
                                anomalie,
                                NatureAnomalie.SANS_CONTACT,
                                Optional.empty(),
                                RoleResponsable.PORTEUR,
                                jour(90),
                                "plus vue",
                                "S23"),
                        new AnomalieAttribuee(dossier, jour(26), anomalie, AVANT),
                        new RelaisPropose(
                                dossier,
                                jour(30),
                                UUID.randomUUID(),
                                APRES,
                                AVANT,
                                jour(200),
                                "retour"));
        Plantes.suivi(
                dossier,
                AVANT,
                Stream.concat(faits, Stream.of(suite)).toArray(ParcoursEvenement[]::new));
    }

    static LocalDate jour(int n) {
        return Plantes.OUVERT.plusDays(n);
    }

    static Stream<String> listes() {
        return Stream.of(
                "/api/parcours/file-active?referent=plie-avant",
                "/api/parcours/file-active?institution=plie-partage",
                "/api/parcours/file-active?referent=plie-avant&etatAu=" + JADIS,
                "/vues/parcours/file-active?referent=plie-avant&etatAu=" + JADIS,
                "/api/parcours/anomalies",
                "/vues/parcours/anomalies",
                "/api/parcours/a-faire",
                "/vues/parcours/a-faire");
    }

    @ParameterizedTest
    @MethodSource("listes")
    void no_list_shows_what_the_person_keeps_from_its_reader(String liste) {
        var texte = ECARTEE.get(liste).texte();
        assertThat(texte)
                .contains(PARTAGE.toString(), RETABLI.toString())
                .doesNotContain(REFUSE.toString());
    }

    @Test
    void nor_is_it_counted() {
        assertThat(
                        ECARTEE.get("/api/parcours/file-active?referent=plie-avant&etatAu=" + JADIS)
                                .json()
                                .at("/totaux/dossiers")
                                .asInt())
                .isEqualTo(3);
        assertThat(
                        SON_CHEF.get("/api/parcours/anomalies/comptes")
                                .json()
                                .at("/SANS_CONTACT")
                                .asInt())
                .isEqualTo(2);
        assertThat(charge(SON_CHEF)).isEqualTo(3);
        assertThat(charge(Service.CHEF)).isEqualTo(4);
    }

    static int charge(Personne lecteur) {
        return lecteur.get("/api/parcours/files-actives?etatAu=" + JADIS)
                .json()
                .at("/items")
                .valueStream()
                .filter(f -> f.at("/charge/professionnel").asString().equals("plie-avant"))
                .findFirst()
                .orElseThrow()
                .at("/charge/dossiers")
                .asInt();
    }

    @Test
    void whoever_answers_for_the_person_goes_on_reading() {
        assertThat(ECARTEE.get(DOSSIERS + PORTE).statut()).isEqualTo(200);
        assertThat(ECARTEE.get("/api/parcours/file-active?referent=plie-avant").texte())
                .contains(PORTE.toString());
        assertThat(ECARTEE.get(DOSSIERS + REFUSE + "?motif=Suivi").statut()).isEqualTo(403);
    }

    @Test
    void an_institution_reads_the_names_of_those_it_follows_and_no_other() {
        var ailleurs = personne("ailleurs", "x", "referent", "chef_service", "chef_projet", "caf");
        for (var question : new String[] {"", "?referent=ml-apres", "?institution=ml-partage"}) {
            var file = ailleurs.get("/api/parcours/file-active" + question);
            assertThat(file.json().at("/items").size()).as(question).isZero();
            assertThat(file.json().at("/totaux/dossiers").asInt()).isZero();
            assertThat(file.json().at("/charge").isMissingNode()).isTrue();
        }
        assertThat(ailleurs.get("/api/parcours/anomalies").json().at("/items").size()).isZero();
        assertThat(Service.CHEF.get("/api/parcours/file-active?referent=ml-apres").texte())
                .contains(PARTAGE.toString(), REFUSE.toString());
    }
}
