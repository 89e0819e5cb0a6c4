package fr.spie.parcours.view.fileactive;

import fr.spie.events.Fait;
import fr.spie.parcours.view.fileactive.Frise.Tranche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What was known of one dossier, moment after moment, about every day. A function of its facts and
/// of nothing else: told again from any moment, it is told the same.
final class Chronique {

    private final Registre<Phase> responsabilites;
    private final Registre<Tranche<RelaisAttendu>> relais;

    Chronique(Registre<Phase> responsabilites, Registre<Tranche<RelaisAttendu>> relais) {
        this.responsabilites = responsabilites;
        this.relais = relais;
    }

    Registre<Phase> responsabilites() {
        return responsabilites;
    }

    Registre<Tranche<RelaisAttendu>> relais() {
        return relais;
    }

    /// Tells it again from a moment on; from the beginning when nothing was told yet.
    ///
    /// @param faits all those that count ([FaitsConnus#compte]), in the order of their recording
    void suivre(List<? extends Fait<?>> faits, Instant aPartirDe) {
        var depuis = responsabilites.vide() ? Instant.MIN : aPartirDe;
        responsabilites.revenirAvant(depuis);
        relais.revenirAvant(depuis);
        var etats =
                new Frise<>(
                        Phase.tranches(
                                responsabilites.connues().stream()
                                        .sorted(Comparator.comparing(Phase::debut))
                                        .toList()));
        var attendus =
                new Frise<>(
                        relais.connues().stream()
                                .sorted(Comparator.comparing(Tranche<RelaisAttendu>::debut))
                                .toList());
        var connus = new FaitsConnus();
        for (int i = 0; i < faits.size(); ) {
            var moment = faits.get(i).recordedAt();
            var premier = LocalDate.MAX;
            for (; i < faits.size() && faits.get(i).recordedAt().equals(moment); i++) {
                var jour = connus.apprendre(faits.get(i));
                premier = jour.isBefore(premier) ? jour : premier;
            }
            if (!moment.isBefore(depuis)) {
                dire(connus, premier, etats, attendus);
                responsabilites.savoir(Phase.de(etats.tranches()), moment);
                relais.savoir(attendus.tranches(), moment);
            }
        }
    }

    private static void dire(
            FaitsConnus connus,
            LocalDate premier,
            Frise<EtatJour> etats,
            Frise<RelaisAttendu> attendus) {
        etats.oublierDepuis(premier);
        attendus.oublierDepuis(premier);
        for (var jour : connus.jours(premier)) {
            var dit = connus.au(jour);
            etats.noter(jour, dit.etat());
            attendus.noter(jour, dit.relais());
        }
    }
}
