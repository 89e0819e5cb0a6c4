package fr.spie.orientation.entry.dossier;

import static fr.spie.backbone.web.Reponses.fait;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.entry.dossier.CorrectionsController.CorrectionSaisie;
import fr.spie.orientation.entry.dossier.DiagnosticController.ContratSaisi;
import fr.spie.orientation.entry.dossier.DiagnosticSaisie.FreinSaisi;
import fr.spie.orientation.entry.dossier.RdvController.RelanceSaisie;
import fr.spie.orientation.entry.dossier.RdvController.Report;
import fr.spie.orientation.entry.dossier.SuitesController.ContestationSaisie;
import fr.spie.orientation.entry.dossier.SuitesController.DemandeSaisie;
import fr.spie.orientation.entry.dossier.SuitesController.Reception;
import fr.spie.orientation.entry.dossier.SuitesController.RefusSaisi;
import fr.spie.orientation.entry.dossier.SuitesController.ReponseSaisie;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The forms of the dossier for what has a body over HTTP: they ask the same. Which sendings are
/// one demand is the gateway's to tell, by their key: the same page sent twice, and no more.
@Controller
@Hidden
@RequestMapping("/vues/orientation/dossiers/{dossierId}")
class FormulairesSuitesController {

    private static final String FREIN = "frein_";

    private final RdvController rdv;
    private final DiagnosticController diagnostics;
    private final SuitesController suites;
    private final CorrectionsController corrections;

    FormulairesSuitesController(
            RdvController rdv,
            DiagnosticController diagnostics,
            SuitesController suites,
            CorrectionsController corrections) {
        this.rdv = rdv;
        this.diagnostics = diagnostics;
        this.suites = suites;
        this.corrections = corrections;
    }

    @PostMapping("/rdv/{rdvId}/report")
    ResponseEntity<Void> deplacer(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestParam LocalDate prevuLe,
            @RequestParam(defaultValue = "") String motif) {
        var report = new Report(prevuLe, motif, null);
        return fait(rdv.deplacer(appelant, demande, dossierId, rdvId, report));
    }

    @PostMapping("/relances")
    ResponseEntity<Void> relancer(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam Canal canal,
            @RequestParam(required = false) @Nullable UUID rdvId,
            @RequestParam(defaultValue = "") String motif) {
        var saisie = new RelanceSaisie(canal, rdvId, motif, null);
        return fait(rdv.relancer(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/diagnostics")
    ResponseEntity<Void> diagnostiquer(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam(defaultValue = "DIAGNOSTIC_360") NatureDiagnostic nature,
            @RequestParam SituationProfessionnelle situation,
            @RequestParam(defaultValue = "") String notes,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam Map<String, String> champs) {
        var freins =
                Stream.of(DomaineFrein.values())
                        .map(d -> new FreinSaisi(d, gravite(champs.get(FREIN + d))))
                        .filter(f -> f.gravite() != null)
                        .<@Nullable FreinSaisi>map(f -> f)
                        .toList();
        var saisie = new DiagnosticSaisie(nature, situation, freins, notes, motif, null, null);
        return fait(diagnostics.etablir(appelant, demande, dossierId, saisie));
    }

    private static @Nullable Integer gravite(@Nullable String choisie) {
        return choisie != null && choisie.matches("[1-3]") ? Integer.valueOf(choisie) : null;
    }

    @PostMapping("/contrats-orientation")
    ResponseEntity<Void> signer(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam String engagements) {
        List<@Nullable String> lignes = List.copyOf(engagements.lines().toList());
        var saisie = new ContratSaisi(lignes, null);
        return fait(diagnostics.signer(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/notifications")
    ResponseEntity<Void> notifier(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam UUID orientationId,
            @RequestParam ModeNotification mode,
            @RequestParam LocalDate le) {
        var saisie = new Reception(orientationId, mode, le);
        return fait(suites.notifier(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/contestations")
    ResponseEntity<Void> contester(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam UUID orientationId,
            @RequestParam String motif) {
        var saisie = new ContestationSaisie(orientationId, motif, null);
        return fait(suites.contester(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/contestations/{contestationId}/reponse")
    ResponseEntity<Void> trancher(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID contestationId,
            @RequestParam boolean retenue,
            @RequestParam String motif) {
        var saisie = new ReponseSaisie(retenue, motif);
        return fait(suites.trancher(appelant, demande, dossierId, contestationId, saisie));
    }

    @PostMapping("/reorientations")
    ResponseEntity<Void> demander(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam(defaultValue = "false") boolean parLaPersonne,
            @RequestParam(required = false) @Nullable TypeParcours vers,
            @RequestParam String motif) {
        var saisie = new DemandeSaisie(parLaPersonne, vers, motif, null);
        return fait(suites.demander(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/reorientations/{demandeId}/refus")
    ResponseEntity<Void> refuser(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID demandeId,
            @RequestParam String motif) {
        var saisie = new RefusSaisi(motif);
        return fait(suites.refuser(appelant, demande, dossierId, demandeId, saisie));
    }

    @PostMapping("/corrections")
    ResponseEntity<Void> corriger(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam UUID cible,
            @RequestParam(required = false) @Nullable LocalDate le,
            @RequestParam String motif) {
        var saisie = new CorrectionSaisie(cible, le, motif);
        return fait(corrections.corriger(appelant, demande, dossierId, saisie));
    }
}
