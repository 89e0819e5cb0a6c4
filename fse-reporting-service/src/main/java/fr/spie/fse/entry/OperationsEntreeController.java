package fr.spie.fse.entry;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.events.fse.CategorieRegion;
import fr.spie.fse.domain.OperationCommande;
import fr.spie.fse.domain.OperationCommande.DeclarerOperation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// HTTP in: operations.
@RestController
class OperationsEntreeController {

    /// An operation to declare.
    ///
    /// @param objectifSpecifique `1.h` when absent
    /// @param categorieRegion in transition when absent (A9)
    /// @param tauxCofinancement in hundredths; 60 when absent (1.5)
    record Declaration(
            String code,
            String intitule,
            LocalDate debutLe,
            LocalDate finLe,
            Optional<String> objectifSpecifique,
            Optional<CategorieRegion> categorieRegion,
            Optional<Integer> tauxCofinancement) {

        Declaration {
            requireNonNull(code, "code");
            requireNonNull(intitule, "intitule");
            requireNonNull(debutLe, "debutLe");
            requireNonNull(finLe, "finLe");
        }
    }

    private final Commandes<OperationCommande> operations;

    OperationsEntreeController(Commandes<OperationCommande> operations) {
        this.operations = operations;
    }

    @PostMapping("/api/fse/operations")
    ResponseEntity<Map<String, Object>> declarer(
            @RequestBody Declaration corps, Demande demande, Appelant appelant) {
        Droits.gerer(appelant);
        var operationId = Identifiants.derive(demande.commandeId(), "operation");
        var accepte =
                operations.soumettre(
                        new DeclarerOperation(
                                operationId,
                                corps.debutLe(),
                                corps.finLe(),
                                corps.code().strip(),
                                corps.intitule().strip(),
                                corps.objectifSpecifique().orElse("1.h"),
                                corps.categorieRegion().orElse(CategorieRegion.EN_TRANSITION),
                                corps.tauxCofinancement().orElse(60)),
                        demande);
        return Reponses.accepte(accepte, Map.of("operationId", operationId));
    }
}
