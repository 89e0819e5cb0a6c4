package fr.spie.orientation.entry.identite;

import fr.spie.orientation.entry.identite.Identifie.Homonyme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Whether a person named by an institution is one we know (S1), by the first rule that says so:
/// 1. same NIR (when enabled), and two of name, first name, day of birth agree;
/// 2. same household (or same file number), same name, first name and day of birth;
/// 3. same household, two of the three agree, and only one known person fits: one of them was
///    corrected;
/// 4. same France Travail id, two of the three agree, and only one known person fits;
/// 5. another household, but name, first name, day and commune of birth and sex all agree, only one
///    known person fits, and nothing says the contrary (two NIR, two France Travail ids, two
///    households paid in one flow): the person changed household or paying body.
///
/// Same name, first name and day of birth without more: perhaps the same, perhaps not. The person
/// gets a dossier of their own (S3), and the pair is written down for someone to decide. A number
/// alone, household or France Travail, never merges two people: spouses share the first, and are
/// seen to share the second.
record Rapprochement(Optional<Connu> connu, List<Homonyme> homonymes) {

    /// Someone known.
    ///
    /// @param dossierId the dossier that goes on
    /// @param memoire where what is said of them is remembered
    /// @param foyers fingerprints of the households they were told in
    /// @param cles other fingerprints they go by: file numbers, names in use
    /// @param fluxEnCours whether the flow being read told them already, with a right that runs
    record Connu(
            UUID dossierId,
            UUID memoire,
            Empreintes empreintes,
            Set<String> foyers,
            Set<String> cles,
            boolean fluxEnCours) {

        private boolean porte(Empreintes p) {
            return empreintes.exacte().equals(p.exacte()) || cles.contains(p.exacte());
        }

        private boolean proche(Empreintes p) {
            return porte(p) || empreintes.proche(p);
        }

        private boolean memeFoyer(Empreintes p) {
            return foyers.contains(p.foyer()) || p.matricule().filter(cles::contains).isPresent();
        }
    }

    /// @param dejaPris dossiers already given to others of the same household
    /// @param enCours whether the right told runs
    static Rapprochement de(Empreintes p, List<Connu> tous, Set<UUID> dejaPris, boolean enCours) {
        var connus = tous.stream().filter(c -> !dejaPris.contains(c.dossierId)).toList();
        var memeFoyer = (Predicate<Connu>) c -> c.memeFoyer(p);
        var exact = (Predicate<Connu>) c -> c.porte(p);
        var proche = (Predicate<Connu>) c -> c.proche(p);
        return seul(connus, proche.and(c -> communs(c.empreintes.nir(), p.nir())))
                .or(() -> seul(connus, memeFoyer.and(exact)))
                .or(() -> seul(connus, memeFoyer.and(proche)))
                .or(
                        () ->
                                seul(
                                        connus,
                                        proche.and(
                                                c ->
                                                        communs(
                                                                c.empreintes.identifiantFT(),
                                                                p.identifiantFT()))))
                .or(() -> seul(connus, exact).filter(c -> sur(c, p, enCours)))
                .map(c -> new Rapprochement(Optional.of(c), List.of()))
                .orElseGet(
                        () ->
                                new Rapprochement(
                                        Optional.empty(),
                                        homonymes(p, connus, exact.or(memeFoyer.and(proche)))));
    }

    private static List<Homonyme> homonymes(
            Empreintes p, List<Connu> connus, Predicate<Connu> critere) {
        var vus = new HashSet<UUID>();
        return connus.stream()
                .filter(critere)
                .filter(c -> vus.add(c.dossierId))
                .map(c -> new Homonyme(c.dossierId, c.empreintes.ressemblances(p)))
                .toList();
    }

    private static boolean sur(Connu c, Empreintes p, boolean enCours) {
        return communs(c.empreintes.complete(), p.complete())
                && !contraires(c.empreintes.nir(), p.nir())
                && !contraires(c.empreintes.identifiantFT(), p.identifiantFT())
                && !(c.fluxEnCours && enCours);
    }

    /// The only known person of that name, first name and day of birth, when no number says the
    /// contrary: who tells no right and opens no dossier may be taken for them. Places of birth are
    /// spelled in too many ways to tell them apart.
    static Optional<Connu> vraisemblable(Empreintes p, List<Connu> connus) {
        return seul(connus, c -> c.porte(p))
                .filter(c -> !contraires(c.empreintes.nir(), p.nir()))
                .filter(c -> !contraires(c.empreintes.identifiantFT(), p.identifiantFT()));
    }

    /// Whether the place of birth or the sex told is not the one known.
    static boolean naitAilleurs(Connu c, Empreintes p) {
        return contraires(c.empreintes.complete(), p.complete());
    }

    /// Two memories of one dossier are one person.
    private static Optional<Connu> seul(List<Connu> connus, Predicate<Connu> critere) {
        var trouves = connus.stream().filter(critere).toList();
        return trouves.stream().map(Connu::dossierId).distinct().count() == 1
                ? Optional.of(trouves.getFirst())
                : Optional.empty();
    }

    private static boolean communs(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.equals(b);
    }

    private static boolean contraires(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }
}
