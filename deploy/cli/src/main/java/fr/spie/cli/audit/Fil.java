package fr.spie.cli.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who answers on a day, found by reading again every fact up to that day, one after the other:
/// slow, and without a memory that could be wrong.
record Fil(List<Acte> actes) {

    /// Who answers, in what capacity, because of which fact.
    record Tenue(Qui qui, boolean provisoire, Acte par) {}

    /// Where the dossier stands on a day.
    ///
    /// @param absorbePar the dossier it ended in; empty when it stands by itself
    record Etat(boolean ouvert, Optional<Tenue> tenue, Optional<String> absorbePar) {}

    /// @param enVigueur facts of one parcours, in the order of their days
    static Fil de(List<Acte> enVigueur) {
        return new Fil(enVigueur);
    }

    Etat au(LocalDate jour) {
        boolean dejaOuvert = false;
        boolean ouvert = false;
        Optional<Tenue> tenue = Optional.empty();
        Optional<String> absorbePar = Optional.empty();
        for (var acte : actes) {
            if (acte.le().isAfter(jour)) {
                break;
            }
            switch (acte.type()) {
                case "ParcoursOuvert" -> {
                    if (!ouvert) {
                        var nommeAvant = dejaOuvert ? Optional.<Tenue>empty() : tenue;
                        tenue = Optional.of(nommeAvant.orElse(provisoire(acte)));
                        ouvert = true;
                        dejaOuvert = true;
                    }
                }
                case "DossierClos" -> ouvert = false;
                case "DossierAbsorbe" -> {
                    ouvert = false;
                    absorbePar = acte.facultatif("vers");
                }
                case "FusionAnnulee" -> {
                    boolean revient = absorbePar.filter(acte.texte("autre")::equals).isPresent();
                    absorbePar = revient ? Optional.empty() : absorbePar;
                    if (ouvert || revient) {
                        tenue = Optional.of(referent(acte, "referent"));
                        ouvert = true;
                    }
                }
                case "ReferentDesigne", "DossiersFusionnes" -> {
                    if (ouvert || !dejaOuvert) {
                        tenue = Optional.of(referent(acte, "referent"));
                    }
                }
                case "RelaisAccepte" -> {
                    if (ouvert || !dejaOuvert) {
                        tenue = Optional.of(referent(acte, "vers"));
                    }
                }
                case "PorteurProvisoireDesigne" -> {
                    var absent = acte.qui("de").professionnel();
                    if ((ouvert || !dejaOuvert)
                            && tenue.filter(t -> t.qui().professionnel().equals(absent))
                                    .isPresent()) {
                        tenue = Optional.of(provisoire(acte));
                    }
                }
                default -> {
                    // moves nobody
                }
            }
        }
        return new Etat(ouvert, ouvert ? tenue : Optional.empty(), absorbePar);
    }

    private static Tenue provisoire(Acte acte) {
        return new Tenue(acte.qui("porteur"), true, acte);
    }

    private static Tenue referent(Acte acte, String champ) {
        return new Tenue(acte.qui(champ), false, acte);
    }
}
