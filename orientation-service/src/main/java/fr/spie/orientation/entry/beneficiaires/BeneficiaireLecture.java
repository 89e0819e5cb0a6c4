package fr.spie.orientation.entry.beneficiaires;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Identite.Adresse;
import fr.spie.orientation.domain.identite.Nir;
import fr.spie.orientation.entry.imports.Constat;
import fr.spie.orientation.entry.tableau.Champs;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns one row into a beneficiary, or says everything that is wrong with it.
final class BeneficiaireLecture {

    private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");
    private static final Pattern MOTIF = Pattern.compile("[A-Z0-9]{2,3}");
    private static final Pattern CODE_ET_VILLE = Pattern.compile("(\\d{5})\\s*(.*)");

    private final Champs c;
    private final LocalDate jour;

    /// @param jour day of the file
    BeneficiaireLecture(Champs champs, LocalDate jour) {
        this.c = champs;
        this.jour = jour;
    }

    /// The beneficiary; empty when the row is refused.
    Optional<Beneficiaire> lire() {
        var nom = c.requis("nom");
        var prenom = c.requis("prenom");
        var naissanceLe = c.naissance("naissanceLe");
        var sexe = c.mot("sexe", "sexe");
        var brut = c.texte("matricule");
        // the file number of the MSA is a NIR
        var msa = brut.filter(Nir::estUn).isPresent();
        var nir =
                c.nir("nir", sexe, naissanceLe)
                        .or(() -> msa ? c.nir("matricule", sexe, naissanceLe) : Optional.empty());
        var nomNaissance = c.texte("nomNaissance");
        var droits = c.mot("droitsRsa", "droitsRsa");
        var ouvertLe = c.date("droitOuvertLe");
        var telephone = c.telephones("telephone", "telephone2");
        var courriel = c.courriel("courriel");
        if (!c.refus().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Beneficiaire(
                        new Identite(
                                nom.orElseThrow(),
                                nomNaissance.or(() -> nom).orElseThrow(),
                                prenom.orElseThrow(),
                                naissanceLe.orElseThrow(),
                                sexe,
                                c.texte("organisme")
                                        .map(o -> o.toUpperCase(Locale.FRENCH))
                                        .or(() -> msa ? Optional.of("MSA") : Optional.empty()),
                                msa || payeurMsa() ? Optional.empty() : c.numero("matricule"),
                                c.numero("identifiantFT"),
                                adresse(),
                                telephone,
                                courriel),
                        nomNaissance.isPresent(),
                        c.texte("lieuNaissance"),
                        nir,
                        c.numero("interne"),
                        versement(droits, ouvertLe),
                        droits.filter("SANS"::equals).isPresent(),
                        ouvertLe,
                        c.mot("role", "role").map(RoleFoyer::valueOf),
                        c.booleen("soumis")));
    }

    private boolean payeurMsa() {
        return c.texte("organisme")
                .filter(o -> o.toUpperCase(Locale.FRENCH).startsWith("MSA"))
                .isPresent();
    }

    /// A file without a column for the right tells one by the day it opened.
    private Optional<Versement> versement(Optional<String> droits, Optional<LocalDate> ouvertLe) {
        if (!c.colonne("droitsRsa")) {
            return ouvertLe.map(_ -> new Versement.Verse());
        }
        return droits.flatMap(
                d ->
                        switch (d) {
                            case "VERSE" -> Optional.of(new Versement.Verse());
                            case "SUSPENDU" ->
                                    Optional.of(
                                            new Versement.Suspendu(
                                                    c.date("suspenduLe").orElse(jour), motif()));
                            case "CLOS" ->
                                    Optional.of(
                                            new Versement.Clos(
                                                    c.date("closLe").orElse(jour), motif()));
                            default -> Optional.empty();
                        });
    }

    /// A code of the CNAF: what is written freely may name people, and a fact is kept for ever.
    private String motif() {
        var dit = c.texte("motif");
        if (dit.filter(m -> !MOTIF.matcher(m).matches()).isPresent()) {
            c.avertir(
                    "motif",
                    Constat.masque(dit.orElse("")),
                    "ce n’est pas un code de la CNAF : il n’est pas gardé");
        }
        return dit.filter(m -> MOTIF.matcher(m).matches()).orElse("INCONNU");
    }

    private Optional<Adresse> adresse() {
        var deux = c.texte("codePostalVille").map(CODE_ET_VILLE::matcher).filter(m -> m.matches());
        var code =
                c.texte("codePostal")
                        .map(v -> v.length() == 4 ? "0" + v : v)
                        .or(() -> deux.map(m -> m.group(1)));
        code.filter(v -> !CODE_POSTAL.matcher(v).matches())
                .ifPresent(v -> c.avertir("codePostal", v, "un code postal compte cinq chiffres"));
        var ville = c.texte("ville").or(() -> deux.map(m -> m.group(2).strip()));
        var lignes =
                Stream.of("adresse1", "adresse2", "adresse3", "adresse4", "adresse5")
                        .flatMap(champ -> c.texte(champ).stream())
                        .collect(Collectors.joining(", "));
        return lignes.isEmpty() && code.isEmpty() && ville.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Adresse(
                                lignes,
                                code.filter(v -> CODE_POSTAL.matcher(v).matches()),
                                ville.filter(v -> !v.isEmpty()),
                                Optional.empty()));
    }
}
