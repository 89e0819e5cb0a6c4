package fr.spie.offre.domain;

import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.offre.OffreEvenement.PlaceLiberee;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import fr.spie.events.offre.SituationOffre;
import fr.spie.offre.domain.OffreCommande.FermerOffre;
import fr.spie.offre.domain.OffreCommande.LibererPlace;
import fr.spie.offre.domain.OffreCommande.PublierOffre;
import fr.spie.offre.domain.OffreCommande.ReserverPlace;
import fr.spie.offre.domain.RefusOffre.AucunePlace;
import fr.spie.offre.domain.RefusOffre.FermetureAvantPublication;
import fr.spie.offre.domain.RefusOffre.FinAvantDebut;
import fr.spie.offre.domain.RefusOffre.OffreDejaFermee;
import fr.spie.offre.domain.RefusOffre.OffreDejaPubliee;
import fr.spie.offre.domain.RefusOffre.OffreInconnue;
import fr.spie.offre.domain.RefusOffre.OffreReservee;
import fr.spie.offre.domain.RefusOffre.PrescriptionInconnue;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OffreDecideurTest {

    static final DeciderSpec<OffreCommande, SituationOffre, OffreEvenement> offre =
            new DeciderSpec<>(OffreDecideur.INSTANCE);

    static final UUID ID = new UUID(0, 1);
    static final UUID ALICE = new UUID(1, 1);
    static final UUID BRUNO = new UUID(1, 2);
    static final UUID CHLOE = new UUID(1, 3);
    static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);
    static final LocalDate MARDI = LUNDI.plusDays(1);
    static final LocalDate JEUDI = LUNDI.plusDays(3);
    static final LocalDate FIN = LUNDI.plusDays(30);

    static final OffrePubliee UNE_PLACE =
            new OffrePubliee(
                    ID,
                    LUNDI,
                    "Préparer le permis",
                    "mobilite--preparer-un-permis",
                    "departement",
                    Optional.of("AURILLAC"),
                    1,
                    LUNDI,
                    FIN);

    static PublierOffre publier(int places, LocalDate finLe) {
        return new PublierOffre(
                ID,
                LUNDI,
                "departement",
                "Préparer le permis",
                "mobilite--preparer-un-permis",
                "departement",
                Optional.of("AURILLAC"),
                places,
                LUNDI,
                finLe);
    }

    static ReserverPlace reserver(UUID prescription, LocalDate le) {
        return new ReserverPlace(ID, le, prescription, dossier(prescription));
    }

    static UUID dossier(UUID prescription) {
        return new UUID(2, prescription.getLeastSignificantBits());
    }

    static PlaceReservee reservee(UUID prescription, LocalDate le) {
        return new PlaceReservee(ID, le, prescription, dossier(prescription));
    }

    static ListeAttenteRejointe attend(UUID prescription, LocalDate le, int rang) {
        return new ListeAttenteRejointe(ID, le, prescription, dossier(prescription), rang);
    }

    static PlaceLiberee liberee(UUID prescription, LocalDate le) {
        return new PlaceLiberee(ID, le, prescription, dossier(prescription), "abandon");
    }

    static PrescriptionRefusee refusee(UUID prescription, LocalDate le, String motif) {
        return new PrescriptionRefusee(ID, le, prescription, dossier(prescription), motif);
    }

    @Test
    void an_offer_is_published_once() {
        offre.given().when(publier(1, FIN)).then(UNE_PLACE);
        offre.given(UNE_PLACE).when(publier(2, FIN)).thenRefused(new OffreDejaPubliee(ID));
    }

    @Test
    void an_offer_has_a_place_and_ends_after_it_begins() {
        offre.given().when(publier(0, FIN)).thenRefused(new AucunePlace(0));
        var veille = LUNDI.minusDays(1);
        offre.given().when(publier(1, veille)).thenRefused(new FinAvantDebut(LUNDI, veille));
    }

    @Test
    void a_prescription_receives_the_free_place() {
        offre.given(UNE_PLACE).when(reserver(ALICE, MARDI)).then(reservee(ALICE, MARDI));
    }

    @Test
    void a_prescription_to_a_full_offer_waits_in_order() {
        offre.given(UNE_PLACE, reservee(ALICE, MARDI))
                .when(reserver(BRUNO, MARDI))
                .then(attend(BRUNO, MARDI, 1));
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), attend(BRUNO, MARDI, 1))
                .when(reserver(CHLOE, MARDI))
                .then(attend(CHLOE, MARDI, 2));
    }

    @Test
    void a_prescription_is_answered_once() {
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), attend(BRUNO, MARDI, 1))
                .when(reserver(BRUNO, MARDI))
                .thenNothing();
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), liberee(ALICE, JEUDI))
                .when(reserver(ALICE, MARDI))
                .thenNothing();
    }

    @Test
    void a_prescription_to_nothing_is_refused_by_a_fact() {
        offre.given()
                .when(reserver(ALICE, MARDI))
                .then(refusee(ALICE, MARDI, "Cette offre n’existe pas."));
    }

    @Test
    void a_prescription_to_a_closed_or_ended_offer_is_refused_by_a_fact() {
        offre.given(UNE_PLACE, new OffreFermee(ID, MARDI, "annulée"))
                .when(reserver(ALICE, JEUDI))
                .then(refusee(ALICE, JEUDI, "L’offre est fermée depuis le 03/03/2026."));
        offre.given(UNE_PLACE)
                .when(reserver(ALICE, FIN.plusDays(1)))
                .then(
                        refusee(
                                ALICE,
                                FIN.plusDays(1),
                                "L’offre est terminée depuis le 01/04/2026."));
        offre.given(UNE_PLACE).when(reserver(ALICE, FIN)).then(reservee(ALICE, FIN));
    }

    @Test
    void a_place_given_up_goes_to_the_first_who_waits() {
        offre.given(
                        UNE_PLACE,
                        reservee(ALICE, MARDI),
                        attend(BRUNO, MARDI, 1),
                        attend(CHLOE, MARDI, 2))
                .when(new LibererPlace(ID, JEUDI, "departement", ALICE, "abandon"))
                .then(liberee(ALICE, JEUDI), reservee(BRUNO, JEUDI));
    }

    @Test
    void a_rank_given_up_frees_no_place() {
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), attend(BRUNO, MARDI, 1))
                .when(new LibererPlace(ID, JEUDI, "departement", BRUNO, "abandon"))
                .then(liberee(BRUNO, JEUDI));
    }

    @Test
    void a_place_is_never_given_up_before_it_was_held() {
        offre.given(UNE_PLACE, reservee(ALICE, JEUDI))
                .when(new LibererPlace(ID, MARDI, "departement", ALICE, "abandon"))
                .then(liberee(ALICE, JEUDI));
    }

    @Test
    void a_place_held_until_thursday_is_sold_from_thursday_on() {
        offre.given(UNE_PLACE, reservee(ALICE, LUNDI), liberee(ALICE, JEUDI))
                .when(reserver(BRUNO, MARDI))
                .then(reservee(BRUNO, JEUDI));
    }

    @Test
    void nothing_can_be_given_up_where_nothing_was_asked() {
        offre.given()
                .when(new LibererPlace(ID, MARDI, "departement", ALICE, "abandon"))
                .thenRefused(new OffreInconnue(ID));
        offre.given(UNE_PLACE)
                .when(new LibererPlace(ID, MARDI, "departement", ALICE, "abandon"))
                .thenRefused(new PrescriptionInconnue(ID, ALICE));
    }

    @Test
    void closing_answers_everybody_who_waits_and_keeps_the_places_held() {
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), attend(BRUNO, MARDI, 1))
                .when(new FermerOffre(ID, JEUDI, "departement", "animateur absent"))
                .then(
                        new OffreFermee(ID, JEUDI, "animateur absent"),
                        refusee(
                                BRUNO,
                                JEUDI,
                                "L’offre a fermé avant qu’une place se libère : animateur absent"));
    }

    @Test
    void an_offer_closes_once_and_not_before_it_is_published() {
        offre.given(UNE_PLACE, new OffreFermee(ID, MARDI, "annulée"))
                .when(new FermerOffre(ID, JEUDI, "departement", "autre motif"))
                .thenRefused(new OffreDejaFermee(ID, MARDI));
        var veille = LUNDI.minusDays(1);
        offre.given(UNE_PLACE)
                .when(new FermerOffre(ID, veille, "departement", "erreur"))
                .thenRefused(new FermetureAvantPublication(veille, LUNDI));
        offre.given()
                .when(new FermerOffre(ID, MARDI, "departement", "x"))
                .thenRefused(new OffreInconnue(ID));
    }

    @Test
    void a_place_given_up_after_the_closing_goes_to_nobody() {
        offre.given(UNE_PLACE, reservee(ALICE, MARDI), new OffreFermee(ID, MARDI, "annulée"))
                .when(new LibererPlace(ID, JEUDI, "departement", ALICE, "abandon"))
                .then(liberee(ALICE, JEUDI));
    }

    @Test
    void an_offer_is_in_the_hands_of_who_carries_it_and_of_nobody_else() {
        var refus = new OffreReservee("departement", "cap-emploi");
        offre.given()
                .when(
                        new PublierOffre(
                                ID,
                                LUNDI,
                                "cap-emploi",
                                "Préparer le permis",
                                "mobilite--preparer-un-permis",
                                "departement",
                                Optional.empty(),
                                1,
                                LUNDI,
                                FIN))
                .thenRefused(refus);
        offre.given(UNE_PLACE, reservee(ALICE, MARDI))
                .when(new LibererPlace(ID, JEUDI, "cap-emploi", ALICE, "abandon"))
                .thenRefused(refus);
        offre.given(UNE_PLACE)
                .when(new FermerOffre(ID, JEUDI, "cap-emploi", "abandon"))
                .thenRefused(refus);
    }
}
