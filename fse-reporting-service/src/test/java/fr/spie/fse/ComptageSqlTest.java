package fr.spie.fse;

import static fr.spie.fse.ServiceFse.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.fse.CategorieRegion;
import fr.spie.events.fse.FseEvenement.EntreeRectifiee;
import fr.spie.events.fse.FseEvenement.OperationDeclaree;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import fr.spie.events.fse.FseEvenement.SortieConstatee;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.StatutEmploi;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of the interface against a second computation that shares nothing with the first:
/// plain SQL over the facts as they were published.
class ComptageSqlTest {

    private static final long GRAINE = 20_260_331L;
    private static final int PARTICIPATIONS = 300;
    private static final int[] AUTOUR_DE_LA_FENETRE = {-1, 0, 1, 27, 28, 29};
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);

    private static final String COMPTAGE =
            """
            with f as (
              select sujet, split_part(type, '.', 4) as type, effectif_le as le, recorded_at, id,
                     convert_from(donnees, 'UTF8')::jsonb as d
              from histoire where topic = 'spie.fse' and recorded_at <= :connu
            ), entree as (
              select sujet, le, d from f
              where type = 'ParticipationOuverte' and d ->> 'operationId' = :operation
            ), dit as (
              select e.sujet, e.le as entree, champ.nom,
                     coalesce(
                       (select r.d ->> champ.nom from f r
                        where r.sujet = e.sujet and r.type = 'EntreeRectifiee'
                          and r.d ->> champ.nom is not null
                        order by r.recorded_at desc limit 1),
                       e.d ->> champ.nom) as valeur
              from entree e,
                   (values ('sexe'), ('age'), ('statut'), ('sansEmploiDepuisLe'), ('cite'))
                     as champ (nom)
            ), fiche as (
              select sujet, entree,
                     max(valeur) filter (where nom = 'sexe') as sexe,
                     max(valeur) filter (where nom = 'age') as age,
                     max(valeur) filter (where nom = 'statut') as statut,
                     max(valeur) filter (where nom = 'sansEmploiDepuisLe') as depuis,
                     max(valeur) filter (where nom = 'cite') as cite
              from dit group by sujet, entree
            ), debut as (
              select sujet, entree as le from fiche
              union
              select f.sujet, f.le from f join fiche using (sujet)
              where f.type = 'RentreeConstatee' and f.le > fiche.entree
            ), periode as (
              select sujet, le as debut, lead(le) over (partition by sujet order by le) as suivant
              from debut
            ), sortie as (
              select p.sujet, p.debut, p.suivant, s.le, s.nature
              from periode p left join lateral (
                select f.le, f.d ->> 'nature' as nature from f
                where f.sujet = p.sujet and f.type = 'SortieConstatee' and f.le >= p.debut
                  and (p.suivant is null or f.le < p.suivant)
                order by f.recorded_at desc limit 1) s on true
            ), finale as (
              select sujet, le, nature from sortie where suivant is null
            ), jours as (
              select sujet, sum(coalesce(le, suivant - 1) - debut + 1) as jours
              from sortie group by sujet
            ), situation as (
              select distinct on (f.sujet) f.sujet, f.d ->> 'statut' as statut
              from f join finale using (sujet)
              where f.type = 'SituationConstatee' and f.le between finale.le and finale.le + 28
              order by f.sujet, f.le desc, f.recorded_at desc
            ), compte as (
              select fiche.sexe, fiche.statut,
                     fiche.statut in ('CHOMEUR', 'INACTIF') and finale.le <= :etat
                       and finale.nature <> 'DECES' and situation.statut = 'EN_EMPLOI' as resultat
              from fiche join finale using (sujet) join jours using (sujet)
                   left join situation using (sujet)
              where fiche.entree <= :etat and (finale.le is null or jours.jours > 1)
                and fiche.sexe is not null and fiche.age is not null and fiche.cite is not null
                and (fiche.statut in ('INACTIF', 'EN_EMPLOI')
                     or (fiche.statut = 'CHOMEUR' and fiche.depuis is not null))
            )
            select s.sexe,
                   count(c.sexe) as "EECO01",
                   count(*) filter (where c.statut = 'CHOMEUR') as "EECO02",
                   count(*) filter (where c.statut = 'INACTIF') as "EECO04",
                   count(*) filter (where c.statut = 'EN_EMPLOI') as "EECO05",
                   count(*) filter (where c.resultat) as "EECR04"
            from (values ('F'), ('M'), ('N')) as s (sexe) left join compte c using (sexe)
            group by s.sexe""";

    @Test
    void the_figures_agree_with_plain_sql_on_random_histories() {
        var hasard = new Random(GRAINE);
        var operation = Identifiants.derive(new UUID(0, GRAINE), "operation");
        publier(operation, hasard);

        int resultats = 0;
        for (int i = 0; i < 15; i++) {
            var etatAu = DEBUT.plusDays(hasard.nextInt(200));
            var connuAu = DEBUT.plusDays(hasard.nextInt(260));
            var attendu = parSql(operation, etatAu, connuAu);
            var rapport =
                    get("/api/fse/operations/%s/indicateurs?etatAu=%s&connuAu=%s"
                                    .formatted(operation, etatAu, connuAu))
                            .json();
            for (var ligne : rapport.get("indicateurs")) {
                var code = ligne.get("code").asString();
                for (var sexe : Sexe.values()) {
                    assertThat(ligne.get(sexe.name()).asLong())
                            .as("%s %s au %s connu au %s", code, sexe, etatAu, connuAu)
                            .isEqualTo(attendu.get(sexe.name()).get(code));
                }
                if (code.equals("EECR04")) {
                    resultats += ligne.get("total").asInt();
                }
            }
        }
        assertThat(resultats).as("a test that never counts proves nothing").isPositive();
    }

    private static Map<String, Map<String, Object>> parSql(
            UUID operation, LocalDate etatAu, LocalDate connuAu) {
        var parSexe = new java.util.HashMap<String, Map<String, Object>>();
        ServiceFse.contexte()
                .getBean(JdbcClient.class)
                .sql(COMPTAGE)
                .param("operation", operation.toString())
                .param("etat", etatAu)
                .param("connu", OffsetDateTime.ofInstant(Jour.fin(connuAu), ZoneOffset.UTC))
                .query()
                .listOfRows()
                .forEach(ligne -> parSexe.put((String) ligne.get("sexe"), ligne));
        return parSexe;
    }

    private static void publier(UUID operation, Random hasard) {
        ServiceFse.contexte();
        var fse = Publie.sur("spie.fse");
        fse.fait(
                new OperationDeclaree(
                        operation,
                        DEBUT,
                        DEBUT.plusYears(1),
                        "OP-SQL",
                        "Double comptage",
                        "1.h",
                        CategorieRegion.EN_TRANSITION,
                        60));
        String derniere = "";
        for (int i = 0; i < PARTICIPATIONS; i++) {
            int connuJour = 0;
            int sequence = -1;
            for (var evenement : histoire(operation, i, hasard)) {
                connuJour += 1 + hasard.nextInt(30);
                fse.fait(evenement, Jour.debut(DEBUT.plusDays(connuJour)).plusSeconds(i));
                sequence++;
                derniere = evenement.sujet() + "@" + sequence;
            }
        }
        var position = derniere;
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                get("/api/fse/operations/"
                                                        + operation
                                                        + "/indicateurs?position="
                                                        + position)
                                                .json()
                                                .path("personnesAccompagnees")
                                                .asInt()
                                        == PARTICIPATIONS);
    }

    private static List<ParticipationEvenement> histoire(UUID operation, int i, Random hasard) {
        var dossier = Identifiants.derive(operation, "dossier " + i);
        var id = Identifiants.derive(operation, dossier.toString());
        var faits = new ArrayList<ParticipationEvenement>();
        var entreeLe = DEBUT.plusDays(hasard.nextInt(60));
        faits.add(
                new ParticipationOuverte(
                        id,
                        entreeLe,
                        operation,
                        dossier,
                        souvent(hasard, Sexe.values()),
                        souvent(hasard, 19, 33, 58),
                        Optional.empty(),
                        souvent(hasard, StatutEmploi.values()),
                        souvent(hasard, DEBUT.minusYears(2)),
                        souvent(hasard, 0, 3, 5)));
        int suite = hasard.nextInt(8);
        var sortieLe = entreeLe.plusDays(hasard.nextInt(60));
        for (int n = 0; n < suite; n++) {
            var le = entreeLe.plusDays(hasard.nextInt(80));
            faits.add(
                    switch (hasard.nextInt(5)) {
                        case 0 ->
                                new SortieConstatee(
                                        id,
                                        hasard.nextBoolean() ? sortieLe : le,
                                        un(hasard, NatureSortie.values()));
                        case 1 -> new RentreeConstatee(id, le);
                        case 2 ->
                                new EntreeRectifiee(
                                        id,
                                        entreeLe,
                                        souvent(hasard, Sexe.values()),
                                        Optional.of(40),
                                        Optional.empty(),
                                        souvent(hasard, StatutEmploi.values()),
                                        Optional.empty(),
                                        Optional.of(hasard.nextInt(9)),
                                        "pièce reçue");
                        default ->
                                new SituationConstatee(
                                        id,
                                        sortieLe.plusDays(
                                                AUTOUR_DE_LA_FENETRE[
                                                        hasard.nextInt(
                                                                AUTOUR_DE_LA_FENETRE.length)]),
                                        un(hasard, StatutEmploi.values()),
                                        "attestation");
                    });
        }
        return faits;
    }

    private static <T> T un(Random hasard, T[] valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }

    @SafeVarargs
    private static <T> Optional<T> souvent(Random hasard, T... valeurs) {
        return hasard.nextInt(10) == 0
                ? Optional.empty()
                : Optional.of(valeurs[hasard.nextInt(valeurs.length)]);
    }
}
