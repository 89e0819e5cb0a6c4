package fr.spie.orientation.domain.identite;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/// Who a person is and how to reach them: what is encrypted in the facts. Never the NIR, nor the
/// MSA file number, which is one.
///
/// @param matricule file number at the paying body
/// @param identifiantFT France Travail id
public record Identite(
        String nom,
        String nomNaissance,
        String prenom,
        LocalDate naissanceLe,
        Optional<String> sexe,
        Optional<String> organisme,
        Optional<String> matricule,
        Optional<String> identifiantFT,
        Optional<Adresse> adresse,
        Optional<String> telephone,
        Optional<String> courriel) {

    /// An identity without a name or a day of birth is none.
    public Identite {
        requireNonNull(nom, "nom");
        requireNonNull(nomNaissance, "nomNaissance");
        requireNonNull(prenom, "prenom");
        requireNonNull(naissanceLe, "naissanceLe");
    }

    /// Postal address.
    ///
    /// @param lignes what is written before the commune
    /// @param pays empty in France
    public record Adresse(
            String lignes,
            Optional<String> codePostal,
            Optional<String> commune,
            Optional<String> pays) {

        /// An address may be a commune only.
        public Adresse {
            lignes = java.util.Objects.requireNonNullElse(lignes, "");
        }

        /// On one line.
        public String enClair() {
            return String.join(
                    ", ",
                    java.util.stream.Stream.of(
                                    lignes,
                                    (codePostal.orElse("") + " " + commune.orElse("")).strip(),
                                    pays.orElse(""))
                            .filter(s -> !s.isBlank())
                            .toList());
        }
    }

    /// With what an earlier identity says and this one does not: a paying body never tells the
    /// telephone an agent noted.
    public Identite completeePar(Identite avant) {
        return new Identite(
                nom,
                nomNaissance,
                prenom,
                naissanceLe,
                sexe.or(avant::sexe),
                organisme.or(avant::organisme),
                matricule.or(avant::matricule),
                identifiantFT.or(avant::identifiantFT),
                adresse.or(avant::adresse),
                telephone.or(avant::telephone),
                courriel.or(avant::courriel));
    }

    /// As shown to people.
    public String nomComplet() {
        return nom.equals(nomNaissance)
                ? prenom + " " + nom
                : prenom + " " + nom + " (nom de naissance : " + nomNaissance + ")";
    }
}
