package fr.spie.fse.entry;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Jour;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.StatutEmploi;
import fr.spie.fse.domain.OperationCommande;
import fr.spie.fse.domain.OperationCommande.AdmettreEntree;
import fr.spie.fse.domain.ParticipationCommande;
import fr.spie.fse.domain.ParticipationCommande.ConstaterRentree;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSituation;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSortie;
import fr.spie.fse.domain.ParticipationCommande.OuvrirParticipation;
import fr.spie.fse.domain.ParticipationCommande.RectifierEntree;
import fr.spie.fse.domain.Questionnaire;
import fr.spie.fse.domain.Questionnaire.Naissance;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// HTTP in: participations. The birth date is encrypted here, before any command.
@RestController
@RequestMapping("/api/fse")
class ParticipationsEntreeController {

    /// @param le last day of support; today when absent
    /// @param nature as planned when absent
    record Depart(Optional<LocalDate> le, Optional<NatureSortie> nature) {}

    /// @param le day the situation began; today when absent
    record Constat(Optional<LocalDate> le, StatutEmploi statut, String preuve) {
        Constat {
            requireNonNull(statut, "statut");
            requireNonNull(preuve, "preuve");
        }
    }

    /// @param le first day of support again; today when absent
    record Rentree(Optional<LocalDate> le) {}

    private final Commandes<OperationCommande> operations;
    private final Commandes<ParticipationCommande> participations;
    private final PersonneDeLaParticipation personnes;
    private final Coffre coffre;

    ParticipationsEntreeController(
            Commandes<OperationCommande> operations,
            Commandes<ParticipationCommande> participations,
            PersonneDeLaParticipation personnes,
            Coffre coffre) {
        this.operations = operations;
        this.participations = participations;
        this.personnes = personnes;
        this.coffre = coffre;
    }

    @PostMapping("/operations/{operationId}/participations")
    ResponseEntity<Map<String, Object>> ouvrir(
            @PathVariable UUID operationId,
            @RequestBody Entree corps,
            Demande demande,
            Appelant appelant) {
        Droits.saisir(appelant);
        var entreeLe = le(corps.entreeLe(), demande);
        operations.soumettre(
                new AdmettreEntree(operationId, entreeLe), Demandes.pour(demande, "admission"));
        var questionnaire =
                new Questionnaire(
                        corps.sexe(),
                        corps.naissanceLe().map(n -> naissance(corps.dossierId(), n)),
                        corps.statut(),
                        corps.sansEmploiDepuisLe(),
                        corps.cite());
        return soumettre(
                new OuvrirParticipation(operationId, corps.dossierId(), entreeLe, questionnaire),
                demande);
    }

    @PostMapping("/participations/{participationId}/rectification")
    ResponseEntity<Map<String, Object>> rectifier(
            @PathVariable UUID participationId,
            @RequestBody Rectification corps,
            Demande demande,
            Appelant appelant) {
        Droits.saisir(appelant);
        var questionnaire =
                new Questionnaire(
                        corps.sexe(),
                        corps.naissanceLe().map(n -> naissance(personnes.de(participationId), n)),
                        corps.statut(),
                        corps.sansEmploiDepuisLe(),
                        corps.cite());
        return soumettre(
                new RectifierEntree(participationId, questionnaire, corps.motif()), demande);
    }

    @PostMapping("/participations/{participationId}/sortie")
    ResponseEntity<Map<String, Object>> sortir(
            @PathVariable UUID participationId,
            @RequestBody Depart corps,
            Demande demande,
            Appelant appelant) {
        Droits.saisir(appelant);
        return soumettre(
                new ConstaterSortie(
                        participationId,
                        le(corps.le(), demande),
                        corps.nature().orElse(NatureSortie.PREVUE)),
                demande);
    }

    @PostMapping("/participations/{participationId}/situations")
    ResponseEntity<Map<String, Object>> situer(
            @PathVariable UUID participationId,
            @RequestBody Constat corps,
            Demande demande,
            Appelant appelant) {
        Droits.saisir(appelant);
        return soumettre(
                new ConstaterSituation(
                        participationId, le(corps.le(), demande), corps.statut(), corps.preuve()),
                demande);
    }

    @PostMapping("/participations/{participationId}/rentree")
    ResponseEntity<Map<String, Object>> rentrer(
            @PathVariable UUID participationId,
            @RequestBody Rentree corps,
            Demande demande,
            Appelant appelant) {
        Droits.saisir(appelant);
        return soumettre(new ConstaterRentree(participationId, le(corps.le(), demande)), demande);
    }

    private ResponseEntity<Map<String, Object>> soumettre(
            ParticipationCommande commande, Demande demande) {
        return Reponses.accepte(
                participations.soumettre(commande, demande),
                Map.of("participationId", commande.participationId()));
    }

    private Naissance naissance(UUID dossierId, LocalDate le) {
        return new Naissance(
                le, coffre.chiffrer(dossierId.toString(), Finalite.FSE, le.toString()));
    }

    private static LocalDate le(Optional<LocalDate> dit, Demande demande) {
        return dit.orElseGet(() -> Jour.de(demande.recueA()));
    }
}
