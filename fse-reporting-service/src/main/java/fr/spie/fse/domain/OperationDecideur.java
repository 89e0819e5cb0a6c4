package fr.spie.fse.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.fse.FseEvenement.OperationDeclaree;
import fr.spie.fse.domain.OperationCommande.AdmettreEntree;
import fr.spie.fse.domain.OperationCommande.DeclarerOperation;
import fr.spie.fse.domain.RefusFse.EntreeHorsOperation;
import fr.spie.fse.domain.RefusFse.FinAvantDebut;
import fr.spie.fse.domain.RefusFse.OperationDejaDeclaree;
import fr.spie.fse.domain.RefusFse.OperationInconnue;
import fr.spie.fse.domain.RefusFse.TauxInvalide;
import java.util.List;
import java.util.Optional;

/// The rules of a co-financed operation.
public enum OperationDecideur
        implements Decideur<OperationCommande, Optional<OperationDeclaree>, OperationDeclaree> {
    INSTANCE;

    @Override
    public Optional<OperationDeclaree> initial() {
        return Optional.empty();
    }

    @Override
    public Optional<OperationDeclaree> evoluer(
            Optional<OperationDeclaree> operation, Fait<OperationDeclaree> fait) {
        return Optional.of(fait.evenement());
    }

    @Override
    public List<OperationDeclaree> decider(
            OperationCommande commande, Optional<OperationDeclaree> operation) {
        return switch (commande) {
            case DeclarerOperation c -> declarer(c, operation);
            case AdmettreEntree c -> admettre(c, operation);
        };
    }

    private static List<OperationDeclaree> declarer(
            DeclarerOperation c, Optional<OperationDeclaree> operation) {
        if (c.finLe().isBefore(c.debutLe())) {
            throw new FinAvantDebut(c.debutLe(), c.finLe()).exception();
        }
        if (c.tauxCofinancement() < 0 || c.tauxCofinancement() > 100) {
            throw new TauxInvalide(c.tauxCofinancement()).exception();
        }
        var declaree =
                new OperationDeclaree(
                        c.operationId(),
                        c.debutLe(),
                        c.finLe(),
                        c.code(),
                        c.intitule(),
                        c.objectifSpecifique(),
                        c.categorieRegion(),
                        c.tauxCofinancement());
        if (operation.isEmpty()) {
            return List.of(declaree);
        }
        if (operation.get().equals(declaree)) {
            return List.of();
        }
        throw new OperationDejaDeclaree(c.operationId()).exception();
    }

    private static List<OperationDeclaree> admettre(
            AdmettreEntree c, Optional<OperationDeclaree> operation) {
        var o = operation.orElseThrow(() -> new OperationInconnue(c.operationId()).exception());
        if (c.entreeLe().isBefore(o.effectifLe()) || c.entreeLe().isAfter(o.finLe())) {
            throw new EntreeHorsOperation(c.entreeLe(), o.effectifLe(), o.finLe()).exception();
        }
        return List.of();
    }
}
