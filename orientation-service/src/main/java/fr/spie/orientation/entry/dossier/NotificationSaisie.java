package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Nir;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Notifications.Notification;
import fr.spie.orientation.entry.Saisie;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rights notified by hand.
@Schema(description = "Notification de droits saisie par un agent")
record NotificationSaisie(
        @Schema(description = "organisme payeur", example = "CAF-151") @Nullable String organisme,
        @Schema(
                        description =
                                "numéro de dossier à la CAF ; celui de la MSA est un NIR : contrôlé, jamais conservé")
                @Nullable String matricule,
        @Nullable String nom,
        @Nullable String nomNaissance,
        @Nullable String prenom,
        @Nullable LocalDate naissanceLe,
        @Schema(description = "1 ou 2") @Nullable String sexe,
        @Nullable String lieuNaissance,
        @Schema(description = "contrôlé, jamais conservé") @Nullable String nir,
        @Nullable String identifiantFT,
        @Nullable String telephone,
        @Nullable String courriel,
        Identite.@Nullable Adresse adresse,
        @Schema(description = "code INSEE de la commune", example = "15014")
                @Nullable String communeInsee,
        @Schema(description = "DEM par défaut") @Nullable RoleFoyer role,
        @Schema(description = "vrai par défaut") @Nullable Boolean soumisDroitsDevoirs,
        @Schema(description = "jour d’ouverture du droit ; par défaut celui de la notification")
                @Nullable LocalDate droitOuvertLe,
        @Schema(description = "jour de réception par le département ; aujourd’hui par défaut")
                @Nullable LocalDate le) {

    Notification notification(Instant recueA) {
        var jour = Habilitations.jour("le", le, recueA);
        verifier(jour);
        var payeur = requireNonNull(organisme).strip();
        var identite = identite(payeur);
        return new Notification(
                new PersonneDeclaree(
                        payeur
                                + "|"
                                + identite.matricule()
                                        .orElseGet(() -> PersonneDeclaree.sansNumero(identite)),
                        identite,
                        Saisie.texte(lieuNaissance),
                        nirDit().map(Nir::racine)),
                payeur,
                role == null ? RoleFoyer.DEM : role,
                soumisDroitsDevoirs == null || soumisDroitsDevoirs,
                droitOuvertLe == null ? jour : droitOuvertLe,
                jour,
                Optional.empty(),
                Saisie.texte(communeInsee),
                Optional.empty(),
                new Versement.Verse());
    }

    /// The file number of the MSA is a NIR.
    private boolean matriculeEstNir() {
        return Saisie.texte(organisme).filter(o -> o.startsWith("MSA")).isPresent()
                || Saisie.texte(matricule).filter(Nir::peutEtre).isPresent();
    }

    private Optional<String> nirDit() {
        return Saisie.texte(nir)
                .or(
                        () ->
                                Saisie.texte(matricule)
                                        .filter(_ -> matriculeEstNir())
                                        .filter(Nir::estUn));
    }

    private Identite identite(String payeur) {
        var usage = Saisie.texte(nom).or(() -> Saisie.texte(nomNaissance)).orElseThrow();
        return new Identite(
                usage,
                Saisie.texte(nomNaissance).orElse(usage),
                requireNonNull(prenom).strip(),
                requireNonNull(naissanceLe),
                Saisie.texte(sexe),
                Optional.of(payeur),
                matriculeEstNir() ? Optional.empty() : Saisie.texte(matricule),
                Saisie.texte(identifiantFT),
                Optional.ofNullable(adresse),
                Saisie.texte(telephone),
                Saisie.texte(courriel));
    }

    private void verifier(LocalDate jour) {
        var saisie = new Saisie().requis("organisme", organisme);
        if (Saisie.texte(nomNaissance).isEmpty()) {
            saisie.requis("nom", nom);
        }
        saisie.requis("prenom", prenom).requis("naissanceLe", naissanceLe);
        if (naissanceLe != null && naissanceLe.isAfter(jour)) {
            saisie.erreur("naissanceLe", naissanceLe, "cette date est dans le futur");
        }
        if (!Saisie.texte(sexe).filter(s -> !s.equals("1") && !s.equals("2")).isEmpty()) {
            saisie.erreur("sexe", sexe, "valeurs admises : 1, 2");
        }
        if (!Saisie.texte(communeInsee).filter(c -> !c.matches("\\d[\\dAB]\\d{3}")).isEmpty()) {
            saisie.erreur("communeInsee", communeInsee, "un code INSEE est attendu");
        }
        Saisie.texte(nir).flatMap(this::defautNir).ifPresent(d -> saisie.erreur("nir", "…", d));
        saisie.verifier();
    }

    private Optional<String> defautNir(String saisi) {
        return Nir.defaut(saisi)
                .or(
                        () ->
                                Optional.ofNullable(naissanceLe)
                                        .flatMap(
                                                le ->
                                                        Nir.incoherence(
                                                                saisi, Saisie.texte(sexe), le)));
    }
}
