package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.parcours.entry.CorpsContinuite.Affectation;
import fr.spie.parcours.entry.CorpsContinuite.Plan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The plan for a professional who leaves, or their departure when they carry nobody, from its
/// page.
@Controller
@RequestMapping("/vues/parcours/plans")
class PlansFormulairesController {

    private final PlansController plans;
    private final AnnuaireController annuaire;

    PlansFormulairesController(PlansController plans, AnnuaireController annuaire) {
        this.plans = plans;
        this.annuaire = annuaire;
    }

    /// @param parDefaut who takes over the dossiers for which nobody else was chosen
    /// @param champs `repreneur_<dossierId>`: who takes that one over
    @PostMapping
    ResponseEntity<Void> arreter(
            @RequestParam String partant,
            @RequestParam LocalDate le,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String parDefaut,
            @RequestParam(defaultValue = "") List<UUID> dossierId,
            @RequestParam Map<String, String> champs,
            Appelant a,
            Demande d) {
        var affectations =
                dossierId.stream()
                        .map(
                                id ->
                                        new Affectation(
                                                id,
                                                choisi(champs, id, parDefaut),
                                                Optional.empty()))
                        .filter(affectation -> !"".equals(affectation.professionnel()))
                        .toList();
        var corps =
                new Plan(
                        AnnuaireEvenement.sujetProfessionnel(partant),
                        le,
                        Optional.of(motif),
                        affectations);
        plans.arreter(corps, a, d);
        return dire("Plan arrêté : à la date du départ, chaque dossier passe à son repreneur.");
    }

    @PostMapping("/depart")
    ResponseEntity<Void> partir(
            @RequestParam String partant,
            @RequestParam LocalDate le,
            @RequestParam(defaultValue = "") String motif,
            Appelant a,
            Demande d) {
        annuaire.partir(partant, new Corps.Motif(Optional.of(motif), Optional.of(le)), a, d);
        return dire("Départ enregistré.");
    }

    private static String choisi(Map<String, String> champs, UUID dossierId, String parDefaut) {
        var repreneur = champs.getOrDefault("repreneur_" + dossierId, "");
        return repreneur.isBlank() ? parDefaut : repreneur;
    }

    private static ResponseEntity<Void> dire(String message) {
        return ResponseEntity.noContent()
                .header("Spie-Message", URLEncoder.encode(message, StandardCharsets.UTF_8))
                .build();
    }
}
