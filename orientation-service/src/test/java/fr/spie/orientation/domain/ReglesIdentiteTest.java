package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.OrientationDecideurTest.ID;
import static fr.spie.orientation.domain.OrientationDecideurTest.NOTIFIES;
import static fr.spie.orientation.domain.OrientationDecideurTest.SPEC;
import static fr.spie.orientation.domain.OrientationDecideurTest.avril;
import static fr.spie.orientation.domain.OrientationDecideurTest.identite;

import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationIdentite.FranceTravail;
import fr.spie.orientation.domain.IdentiteCommande.AnnulerRapprochement;
import fr.spie.orientation.domain.IdentiteCommande.ConstaterFichier;
import fr.spie.orientation.domain.IdentiteCommande.EcarterHomonyme;
import fr.spie.orientation.domain.IdentiteCommande.RapprocherDossiers;
import fr.spie.orientation.domain.IdentiteCommande.RecevoirSituationFranceTravail;
import fr.spie.orientation.domain.IdentiteCommande.SignalerHomonyme;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.RefusIdentite.DossiersDejaRapproches;
import fr.spie.orientation.domain.RefusIdentite.HomonymeNonSignale;
import fr.spie.orientation.domain.RefusIdentite.MemeDossier;
import fr.spie.orientation.domain.RefusIdentite.RapprochementInconnu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReglesIdentiteTest {

    private static final UUID AUTRE = new UUID(1, 2);
    private static final List<String> COMMUN = List.of("nom de naissance", "prénom");
    private static final HomonymeSignale SIGNALE = new HomonymeSignale(ID, avril(1), AUTRE, COMMUN);
    private static final HomonymeEcarte ECARTE =
            new HomonymeEcarte(ID, avril(2), AUTRE, "deux cartes");
    private static final DossiersRapproches RAPPROCHES =
            new DossiersRapproches(ID, avril(3), AUTRE, "même carte");
    private static final RapprochementAnnule ANNULE =
            new RapprochementAnnule(ID, avril(4), AUTRE, "jumelles");

    private static ConstaterFichier fichier(boolean identiteChangee, Versement... versement) {
        return new ConstaterFichier(
                ID,
                avril(5),
                identite("b"),
                identiteChangee,
                versement.length == 0 ? Optional.empty() : Optional.of(versement[0]),
                Optional.of(LocalDate.of(2025, 4, 1)),
                "CAF",
                Optional.of("15187"),
                "SAINT_FLOUR",
                Optional.empty(),
                Optional.empty());
    }

    private static FranceTravail dite(LocalDate le, String modalite) {
        return new FranceTravail(
                le,
                Optional.empty(),
                Optional.of("1"),
                Optional.empty(),
                Optional.of(modalite),
                Optional.of("AURILLAC"),
                List.of(DomaineFrein.MOBILITE));
    }

    private static SituationFranceTravailRecue recue(LocalDate le, String modalite) {
        var d = dite(le, modalite);
        return new SituationFranceTravailRecue(
                ID,
                le,
                d.inscritLe(),
                d.categorie(),
                d.axe(),
                d.modalite(),
                d.structure(),
                d.freins());
    }

    @Test
    void a_resemblance_is_said_once_and_never_again_once_decided() {
        var signaler = new SignalerHomonyme(ID, avril(1), AUTRE, COMMUN);
        SPEC.given(NOTIFIES).when(signaler).then(SIGNALE);
        SPEC.given(NOTIFIES, SIGNALE, ECARTE).when(signaler).thenNothing();
    }

    @Test
    void a_person_says_that_they_are_two() {
        var ecarter = new EcarterHomonyme(ID, avril(2), AUTRE, "deux cartes");
        SPEC.given(NOTIFIES, SIGNALE).when(ecarter).then(ECARTE);
        SPEC.given(NOTIFIES).when(ecarter).thenRefused(new HomonymeNonSignale(ID, AUTRE));
        SPEC.given(NOTIFIES, SIGNALE, RAPPROCHES)
                .when(ecarter)
                .thenRefused(new DossiersDejaRapproches(ID, AUTRE));
    }

    @Test
    void a_person_says_that_they_are_one_signalled_or_not_and_may_decide_again() {
        var rapprocher = new RapprocherDossiers(ID, avril(3), AUTRE, "même carte");
        SPEC.given(NOTIFIES, SIGNALE).when(rapprocher).then(RAPPROCHES);
        SPEC.given(NOTIFIES).when(rapprocher).then(RAPPROCHES);
        SPEC.given(NOTIFIES, SIGNALE, ECARTE).when(rapprocher).then(RAPPROCHES);
    }

    @Test
    void only_a_dossier_of_someone_else_that_exists_can_be_brought_together() {
        SPEC.given()
                .when(new RapprocherDossiers(ID, avril(3), AUTRE, "x"))
                .thenRefused(new DossierInconnu(ID));
        SPEC.given(NOTIFIES)
                .when(new RapprocherDossiers(ID, avril(3), ID, "x"))
                .thenRefused(new MemeDossier(ID));
    }

    @Test
    void what_was_brought_together_is_told_apart_again() {
        var annuler = new AnnulerRapprochement(ID, avril(4), AUTRE, "jumelles");
        SPEC.given(NOTIFIES, RAPPROCHES).when(annuler).then(ANNULE);
        SPEC.given(NOTIFIES, SIGNALE)
                .when(annuler)
                .thenRefused(new RapprochementInconnu(ID, AUTRE));
        SPEC.given(NOTIFIES, RAPPROCHES, ANNULE)
                .when(new RapprocherDossiers(ID, avril(4), AUTRE, "non"))
                .then(new DossiersRapproches(ID, avril(4), AUTRE, "non"));
    }

    @Test
    void france_travail_is_heard_when_it_says_something_new_and_later() {
        var recevoir = new RecevoirSituationFranceTravail(ID, dite(avril(10), "GUIDE"));
        SPEC.given(NOTIFIES).when(recevoir).then(recue(avril(10), "GUIDE"));
        SPEC.given(NOTIFIES, recue(avril(1), "GUIDE")).when(recevoir).thenNothing();
        SPEC.given(NOTIFIES, recue(avril(1), "RENFORCE"))
                .when(recevoir)
                .then(recue(avril(10), "GUIDE"));
        SPEC.given(NOTIFIES, recue(avril(20), "RENFORCE")).when(recevoir).thenNothing();
    }

    @Test
    void a_file_opens_a_right_with_what_it_knows() {
        SPEC.given()
                .when(fichier(true, new Versement.Verse()))
                .then(
                        new DroitsNotifies(
                                ID,
                                avril(5),
                                LocalDate.of(2025, 4, 1),
                                "CAF",
                                identite("b"),
                                Optional.of("15187"),
                                "SAINT_FLOUR",
                                RoleFoyer.DEM,
                                true));
    }

    @Test
    void a_file_corrects_an_identity_and_moves_nobody() {
        SPEC.given(NOTIFIES)
                .when(fichier(true, new Versement.Verse()))
                .then(new IdentiteRectifiee(ID, avril(5), identite("b")));
        SPEC.given(NOTIFIES).when(fichier(false)).thenNothing();
    }

    @Test
    void a_file_says_a_right_suspended_closed_or_paid_again() {
        var suspendu = new DroitsSuspendus(ID, avril(2), "06");
        SPEC.given(NOTIFIES)
                .when(fichier(false, new Versement.Suspendu(avril(5), "INCONNU")))
                .then(new DroitsSuspendus(ID, avril(5), "INCONNU"));
        SPEC.given(NOTIFIES, suspendu)
                .when(fichier(false, new Versement.Verse()))
                .then(new DroitsRetablis(ID, avril(5)));
        SPEC.given(NOTIFIES)
                .when(fichier(false, new Versement.Clos(avril(5), "INCONNU")))
                .then(new DroitsFermes(ID, avril(5), "INCONNU"));
    }

    @Test
    void what_the_payer_said_of_a_suspension_stands_over_a_file_that_says_less() {
        SPEC.given(NOTIFIES, new DroitsSuspendus(ID, avril(2), "06"))
                .when(fichier(false, new Versement.Suspendu(avril(5), "INCONNU")))
                .thenNothing();
        SPEC.given(NOTIFIES, new DroitsFermes(ID, avril(2), "ECH"))
                .when(fichier(false, new Versement.Clos(avril(5), "INCONNU")))
                .thenNothing();
    }
}
