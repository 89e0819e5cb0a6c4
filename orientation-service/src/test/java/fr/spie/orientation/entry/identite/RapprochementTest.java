package fr.spie.orientation.entry.identite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.entry.identite.Identifie.Homonyme;
import fr.spie.orientation.entry.identite.Rapprochement.Connu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RapprochementTest {

    /// Fingerprints in clear, to reason about.
    private static final Coffre EN_CLAIR =
            new Coffre() {
                @Override
                public Chiffre chiffrer(String personne, Chiffre.Finalite finalite, String clair) {
                    throw new AssertionError("nothing is encrypted here");
                }

                @Override
                public Optional<String> dechiffrer(Chiffre chiffre) {
                    throw new AssertionError("nothing is decrypted here");
                }

                @Override
                public String empreinte(String usage, String valeur) {
                    return usage + ":" + valeur;
                }
            };

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(2, 2);

    private record P(
            String foyer,
            String nom,
            String prenom,
            String ne,
            String lieu,
            String ft,
            String nir) {

        P foyer(String autre) {
            return new P(autre, nom, prenom, ne, lieu, ft, nir);
        }

        P nom(String autre) {
            return new P(foyer, autre, prenom, ne, lieu, ft, nir);
        }

        P prenom(String autre) {
            return new P(foyer, nom, autre, ne, lieu, ft, nir);
        }

        P ne(String autre) {
            return new P(foyer, nom, prenom, autre, lieu, ft, nir);
        }

        P lieu(String autre) {
            return new P(foyer, nom, prenom, ne, autre, ft, nir);
        }

        P ft(String autre) {
            return new P(foyer, nom, prenom, ne, lieu, autre, nir);
        }

        P nir(String autre) {
            return new P(foyer, nom, prenom, ne, lieu, ft, autre);
        }

        Empreintes empreintes() {
            var identite =
                    new Identite(
                            nom,
                            nom,
                            prenom,
                            LocalDate.parse(ne),
                            Optional.of("2"),
                            Optional.empty(),
                            Optional.empty(),
                            texte(ft),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            return Empreintes.de(
                    new PersonneDeclaree(foyer, identite, texte(lieu), texte(nir)), EN_CLAIR, true);
        }

        private static Optional<String> texte(String valeur) {
            return valeur.isEmpty() ? Optional.empty() : Optional.of(valeur);
        }
    }

    private static final P LEA =
            new P("CAF-151|1", "VIDALENC", "LÉA", "1990-05-17", "MURAT", "", "");

    private static Connu connu(UUID id, P p) {
        return connu(id, id, p);
    }

    private static Connu connu(UUID id, UUID memoire, P p) {
        return new Connu(
                id, memoire, p.empreintes(), Set.of(p.empreintes().foyer()), Set.of(), false);
    }

    private static Rapprochement de(P p, Connu... connus) {
        return Rapprochement.de(p.empreintes(), List.of(connus), Set.of(), true);
    }

    private static void meme(Rapprochement r) {
        assertThat(r.connu().map(Connu::dossierId)).contains(A);
        assertThat(r.homonymes()).isEmpty();
    }

    private static void autre(Rapprochement r) {
        assertThat(r).isEqualTo(new Rapprochement(Optional.empty(), List.of()));
    }

    private static void aDecider(Rapprochement r) {
        assertThat(r.connu()).isEmpty();
        assertThat(r.homonymes()).extracting(Homonyme::dossierId).containsExactly(A);
    }

    @Test
    void nobody_known_is_somebody_new() {
        autre(de(LEA));
    }

    @Test
    void one_correction_within_the_household_is_the_same_person() {
        meme(de(LEA.nom("VIDALENQ"), connu(A, LEA)));
        meme(de(LEA.prenom("LÉANE"), connu(A, LEA)));
        meme(de(LEA.ne("1990-05-18"), connu(A, LEA)));
    }

    @Test
    void a_new_spouse_of_the_same_household_is_somebody_else() {
        autre(de(LEA.nom("BOUYSSOU").prenom("MARC").ne("1979-01-02"), connu(A, LEA)));
    }

    @Test
    void spouses_who_share_a_france_travail_id_stay_two() {
        autre(de(LEA.ft("123X").prenom("JO").nom("LUSSERT"), connu(A, LEA.ft("123X"))));
    }

    @Test
    void a_france_travail_id_and_a_corrected_name_are_the_same_person_elsewhere() {
        meme(de(LEA.ft("123X").foyer("CAF-151|2").nom("VIDALENQ"), connu(A, LEA.ft("123X"))));
    }

    @Test
    void the_same_birth_in_full_is_the_same_person_in_another_household() {
        meme(de(LEA.foyer("MSA-15|9"), connu(A, LEA)));
    }

    @Test
    void homonyms_without_a_place_of_birth_are_left_to_someone() {
        aDecider(de(LEA.foyer("CAF-151|2").lieu(""), connu(A, LEA)));
        aDecider(de(LEA.foyer("CAF-151|2"), connu(A, LEA.lieu(""))));
        aDecider(de(LEA.foyer("CAF-151|2").lieu("SALERS"), connu(A, LEA)));
    }

    @Test
    void two_numbers_that_differ_keep_homonyms_apart() {
        aDecider(de(LEA.foyer("CAF-151|2").ft("1"), connu(A, LEA.ft("2"))));
        aDecider(de(LEA.foyer("CAF-151|2").nir("1"), connu(A, LEA.nir("2"))));
    }

    @Test
    void two_households_paid_in_one_flow_are_not_one_person() {
        var paye = new Connu(A, A, LEA.empreintes(), Set.of("foyer:CAF-151|1"), Set.of(), true);
        aDecider(de(LEA.foyer("CAF-151|2"), paye));
    }

    @Test
    void two_candidates_are_never_chosen_between() {
        var r = de(LEA.foyer("CAF-151|3"), connu(A, LEA), connu(B, LEA.foyer("CAF-151|2")));
        assertThat(r.connu()).isEmpty();
        assertThat(r.homonymes()).extracting(Homonyme::dossierId).containsExactly(A, B);
    }

    @Test
    void the_same_nir_decides_when_it_is_enabled() {
        meme(
                de(
                        LEA.foyer("CAF-151|2").lieu("").nir("2900515"),
                        connu(A, LEA.lieu("").nir("2900515"))));
    }

    @Test
    void a_nir_alone_never_merges_two_people() {
        autre(
                de(
                        LEA.foyer("CAF-151|2").nom("X").prenom("Y").nir("2900515"),
                        connu(A, LEA.nir("2900515"))));
    }

    @Test
    void who_already_stands_in_the_household_is_not_taken_for_another() {
        var r =
                Rapprochement.de(
                        LEA.prenom("LÉO").empreintes(), List.of(connu(A, LEA)), Set.of(A), true);
        assertThat(r.connu()).isEmpty();
    }

    @Test
    void two_memories_of_one_dossier_are_one_person() {
        meme(de(LEA.foyer("CAF-151|3"), connu(A, LEA), connu(A, B, LEA.foyer("CAF-151|2"))));
    }

    @Test
    void a_name_in_use_is_known_beside_the_name_at_birth() {
        var usage = LEA.nom("BOUYSSOU").empreintes().exacte();
        var mariee =
                new Connu(
                        A,
                        A,
                        LEA.empreintes(),
                        Set.of(LEA.empreintes().foyer()),
                        Set.of(usage),
                        false);

        meme(de(LEA.nom("BOUYSSOU"), mariee));
    }

    @Test
    void who_tells_no_right_may_be_taken_for_the_only_one_of_that_name_and_day() {
        var sansLieu = LEA.foyer("FT|1").lieu("").empreintes();

        assertThat(Rapprochement.vraisemblable(sansLieu, List.of(connu(A, LEA)))).isPresent();
        assertThat(
                        Rapprochement.vraisemblable(
                                LEA.foyer("FT|1").lieu("SALERS").empreintes(),
                                List.of(connu(A, LEA))))
                .as("two spellings of a place of birth")
                .isPresent();
        assertThat(
                        Rapprochement.vraisemblable(
                                LEA.foyer("FT|1").ft("1").empreintes(),
                                List.of(connu(A, LEA.ft("2")))))
                .as("two numbers")
                .isEmpty();
        assertThat(
                        Rapprochement.vraisemblable(
                                sansLieu, List.of(connu(A, LEA), connu(B, LEA.foyer("CAF-151|2")))))
                .as("two persons")
                .isEmpty();
    }

    @Test
    void what_two_dossiers_have_in_common_is_said_in_words() {
        var r = de(LEA.foyer("CAF-151|2").lieu("SALERS"), connu(A, LEA));

        assertThat(r.homonymes().getFirst().ressemblances())
                .containsExactly("nom de naissance", "prénom", "jour de naissance");
    }
}
