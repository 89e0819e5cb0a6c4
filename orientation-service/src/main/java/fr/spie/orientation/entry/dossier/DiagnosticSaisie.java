package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.orientation.domain.AccueilCommande.EtablirDiagnostic;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An assessment as it is typed.
@Schema(description = "Diagnostic établi avec la personne")
record DiagnosticSaisie(
        @Schema(description = "DIAGNOSTIC_360 par défaut") @Nullable NatureDiagnostic nature,
        @Nullable SituationProfessionnelle situation,
        @Nullable List<@Nullable FreinSaisi> freins,
        @Schema(description = "sous secret professionnel, chiffrées") @Nullable String notes,
        @Schema(description = "pourquoi un second diagnostic dans les six mois")
                @Nullable String motif,
        @Schema(description = "qui l’a établi ; l’appelant par défaut") @Nullable String conseiller,
        @Nullable LocalDate le) {

    record FreinSaisi(@Nullable DomaineFrein domaine, @Nullable Integer gravite) {}

    private static final int GRAVITE_MAX = 3;

    EtablirDiagnostic commande(
            UUID dossierId, UUID diagnosticId, LocalDate jour, String appelant, Coffre coffre) {
        verifier();
        return new EtablirDiagnostic(
                dossierId,
                jour,
                diagnosticId,
                nature == null ? NatureDiagnostic.DIAGNOSTIC_360 : nature,
                Saisie.texte(conseiller).orElse(appelant),
                requireNonNull(situation),
                saisis().stream()
                        .map(
                                f ->
                                        new Frein(
                                                requireNonNull(f.domaine()),
                                                requireNonNull(f.gravite())))
                        .toList(),
                Saisie.texte(notes)
                        .map(
                                clair ->
                                        coffre.chiffrer(
                                                dossierId.toString(),
                                                Finalite.NOTES_SOCIALES,
                                                clair)),
                Saisie.texte(motif));
    }

    private List<FreinSaisi> saisis() {
        return freins == null
                ? List.of()
                : freins.stream().map(f -> f == null ? new FreinSaisi(null, null) : f).toList();
    }

    private void verifier() {
        var saisie = new Saisie().requis("situation", situation);
        var vus = EnumSet.noneOf(DomaineFrein.class);
        int rang = 0;
        for (var frein : saisis()) {
            var champ = "freins[" + rang++ + "].";
            saisie.requis(champ + "domaine", frein.domaine());
            if (frein.domaine() != null && !vus.add(frein.domaine())) {
                saisie.erreur(champ + "domaine", frein.domaine(), "ce domaine est donné deux fois");
            }
            var gravite = frein.gravite();
            if (gravite == null || gravite < 1 || gravite > GRAVITE_MAX) {
                saisie.erreur(
                        champ + "gravite",
                        gravite,
                        "1 (remarquée), 2 (gêne) ou 3 (empêche) est attendu");
            }
        }
        saisie.verifier();
    }
}
