package fr.spie.orientation.entry.tableau;

import fr.spie.orientation.domain.identite.Nir;
import fr.spie.orientation.entry.imports.Constat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the fields of one row, and gathers what is wrong with them: what refuses the row, and what
/// only leaves a field out.
public final class Champs {

    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final LocalDate NAISSANCE_MIN = LocalDate.of(1900, 1, 1);

    /// Nobody younger has rights of their own: of two centuries, the last one that makes sense.
    private static final int AGE_MIN = 14;

    private final LigneTableau.Lue ligne;
    private final LecteurTableau table;
    private final Colonnes colonnes;
    private final LocalDate jour;
    private final String nul;
    private final List<Constat> refus = new ArrayList<>();
    private final List<Constat> avertissements = new ArrayList<>();

    /// @param jour day of the file
    /// @param nul the word that means nothing; none when empty
    public Champs(
            LigneTableau.Lue ligne,
            LecteurTableau table,
            Colonnes colonnes,
            LocalDate jour,
            String nul) {
        this.ligne = ligne;
        this.table = table;
        this.colonnes = colonnes;
        this.jour = jour;
        this.nul = nul;
    }

    public List<Constat> refus() {
        return List.copyOf(refus);
    }

    public List<Constat> avertissements() {
        return List.copyOf(avertissements);
    }

    public Optional<String> texte(String champ) {
        return ligne.valeur(champ).filter(v -> nul.isEmpty() || !v.equals(nul));
    }

    public Optional<String> requis(String champ) {
        var valeur = texte(champ);
        if (valeur.isEmpty()) {
            refuser(champ, "", "cette information est obligatoire");
        }
        return valeur;
    }

    /// A day of birth, without which nobody is recognised.
    public Optional<LocalDate> naissance(String champ) {
        var ecrit = requis(champ);
        var lue = ecrit.flatMap(e -> DateSaisie.lire(e, jour.minusYears(AGE_MIN)));
        if (ecrit.isPresent() && lue.isEmpty()) {
            refuser(champ, ecrit.get(), ATTENDU);
        }
        if (lue.filter(le -> le.isBefore(NAISSANCE_MIN) || le.isAfter(jour)).isPresent()) {
            refuser(champ, ecrit.orElse(""), "cette date de naissance n’est pas plausible");
            return Optional.empty();
        }
        return lue;
    }

    private static final String ATTENDU =
            "une date existante est attendue, par exemple 25/05/1998 ou 1998-05-25";

    /// A day that may be missing; a bad one is left out.
    public Optional<LocalDate> date(String champ) {
        var ecrit = texte(champ);
        var lue = ecrit.flatMap(e -> DateSaisie.lire(e, jour));
        if (ecrit.isPresent() && lue.isEmpty()) {
            avertir(champ, ecrit.get(), ATTENDU);
        }
        return lue;
    }

    /// What a word of the table of words means; an unknown one is left out.
    public Optional<String> mot(String champ, String famille) {
        var ecrit = texte(champ);
        var lu = ecrit.flatMap(e -> colonnes.mot(famille, e));
        if (ecrit.isPresent() && lu.isEmpty()) {
            avertir(champ, ecrit.get(), "cette valeur est inconnue : elle n’est pas retenue");
        }
        return lu;
    }

    public Optional<Boolean> booleen(String champ) {
        return mot(champ, "ouiNon").map("OUI"::equals);
    }

    public Optional<String> telephones(String... champs) {
        var ecrits = new ArrayList<String>();
        for (var champ : champs) {
            texte(champ)
                    .ifPresent(
                            e -> {
                                ecrits.add(e);
                                Telephones.lire(e)
                                        .mauvais()
                                        .forEach(
                                                m ->
                                                        avertir(
                                                                champ,
                                                                Constat.masque(m),
                                                                "ce n’est pas un numéro de téléphone :"
                                                                        + " il n’est pas retenu"));
                            });
        }
        return Telephones.lire(String.join(",", ecrits)).enClair();
    }

    public Optional<String> courriel(String champ) {
        var ecrit = texte(champ);
        var lu = ecrit.filter(e -> COURRIEL.matcher(e).matches());
        if (ecrit.isPresent() && lu.isEmpty()) {
            avertir(
                    champ,
                    Constat.masque(ecrit.get()),
                    "ce n’est pas une adresse électronique : elle n’est pas retenue");
        }
        return lu;
    }

    /// A number that is not a NIR: one found there is left out, and never shown.
    public Optional<String> numero(String champ) {
        var ecrit = texte(champ);
        if (ecrit.filter(Nir::peutEtre).isPresent()) {
            avertir(champ, "", "cette colonne contient un NIR : il n’est pas gardé");
        }
        return ecrit.filter(e -> !Nir.peutEtre(e));
    }

    /// Checked on the way: 13 characters, or nothing.
    public Optional<String> nir(
            String champ, Optional<String> sexe, Optional<LocalDate> naissanceLe) {
        var ecrit = texte(champ);
        var defaut =
                ecrit.flatMap(
                        e ->
                                Nir.defaut(e)
                                        .or(
                                                () ->
                                                        naissanceLe.flatMap(
                                                                le ->
                                                                        Nir.incoherence(
                                                                                e, sexe, le))));
        defaut.ifPresent(d -> avertir(champ, Constat.masque(ecrit.orElse("")), d));
        return ecrit.filter(_ -> defaut.isEmpty()).map(Nir::racine);
    }

    /// Whether the table has such a column at all.
    public boolean colonne(String champ) {
        return table.a(champ);
    }

    public int numero() {
        return ligne.numero();
    }

    public void refuser(String champ, String valeur, String raison) {
        refus.add(constat(champ, valeur, raison));
    }

    public void avertir(String champ, String valeur, String raison) {
        avertissements.add(constat(champ, valeur, raison));
    }

    public Constat constat(String champ, String valeur, String raison) {
        return new Constat(ligne.rang(), ligne.numero(), table.libelle(champ), valeur, raison);
    }
}
