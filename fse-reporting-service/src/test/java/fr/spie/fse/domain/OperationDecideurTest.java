package fr.spie.fse.domain;

import fr.spie.events.fse.CategorieRegion;
import fr.spie.events.fse.FseEvenement.OperationDeclaree;
import fr.spie.fse.domain.OperationCommande.AdmettreEntree;
import fr.spie.fse.domain.OperationCommande.DeclarerOperation;
import fr.spie.fse.domain.RefusFse.EntreeHorsOperation;
import fr.spie.fse.domain.RefusFse.FinAvantDebut;
import fr.spie.fse.domain.RefusFse.OperationDejaDeclaree;
import fr.spie.fse.domain.RefusFse.OperationInconnue;
import fr.spie.fse.domain.RefusFse.TauxInvalide;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OperationDecideurTest {

    static final DeciderSpec<OperationCommande, Optional<OperationDeclaree>, OperationDeclaree>
            operation = new DeciderSpec<>(OperationDecideur.INSTANCE);

    static final UUID ID = new UUID(0, 1);
    static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    static final LocalDate FIN = LocalDate.of(2026, 12, 31);
    static final OperationDeclaree DECLAREE =
            new OperationDeclaree(
                    ID, DEBUT, FIN, "OP-1", "Référents", "1.h", CategorieRegion.EN_TRANSITION, 60);

    static DeclarerOperation declarer(LocalDate finLe, int taux) {
        return new DeclarerOperation(
                ID, DEBUT, finLe, "OP-1", "Référents", "1.h", CategorieRegion.EN_TRANSITION, taux);
    }

    @Test
    void an_operation_is_declared_once() {
        operation.given().when(declarer(FIN, 60)).then(DECLAREE);
        operation
                .given(DECLAREE)
                .when(declarer(FIN, 40))
                .thenRefused(new OperationDejaDeclaree(ID));
    }

    @Test
    void an_operation_ends_after_it_begins_and_is_financed_by_a_share() {
        var veille = DEBUT.minusDays(1);
        operation.given().when(declarer(veille, 60)).thenRefused(new FinAvantDebut(DEBUT, veille));
        operation.given().when(declarer(FIN, 101)).thenRefused(new TauxInvalide(101));
    }

    @Test
    void persons_enter_between_its_first_and_its_last_day() {
        operation.given(DECLAREE).when(new AdmettreEntree(ID, DEBUT)).thenNothing();
        operation.given(DECLAREE).when(new AdmettreEntree(ID, FIN)).thenNothing();
        var trop = FIN.plusDays(1);
        operation
                .given(DECLAREE)
                .when(new AdmettreEntree(ID, trop))
                .thenRefused(new EntreeHorsOperation(trop, DEBUT, FIN));
        operation
                .given()
                .when(new AdmettreEntree(ID, DEBUT))
                .thenRefused(new OperationInconnue(ID));
    }
}
