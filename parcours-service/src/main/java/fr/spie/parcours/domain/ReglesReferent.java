package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decision;
import static fr.spie.parcours.domain.Exigences.designable;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.partageAccepte;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.present;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who answers: opening, designation, abrupt departure (S2, S3, S17).
final class ReglesReferent {

    private ReglesReferent() {}

    /// A dossier that ended in another one stays so, whatever is notified of it (S20).
    static List<ParcoursEvenement> ouvrir(OuvrirParcours c, SituationParcours s) {
        if (s.ouvert() || s.changements().absorbeDans().isPresent()) {
            return List.of();
        }
        var le = s.cloture().map(fin -> plusTard(fin.le(), c.le())).orElse(c.le());
        return List.of(new ParcoursOuvert(c.dossierId(), le, c.territoire(), c.provisoire()));
    }

    /// The last decision prevails: it is said again on each day on which an earlier one, already
    /// recorded, would have changed the carrier.
    static List<ParcoursEvenement> designer(DesignerReferent c, SituationParcours s) {
        ouvert(c, s);
        var le = s.ouvertLe().map(debut -> plusTard(debut, c.le())).orElse(c.le());
        var referent = c.referent().porteur();
        autoriser(c, s, porteur(c, s, le).porteur());
        var evenements = new ArrayList<ParcoursEvenement>();
        for (var phase : aPartirDu(s, le).toList()) {
            if (doitCeder(phase, referent, le)) {
                evenements.add(
                        new ReferentDesigne(
                                c.dossierId(),
                                plusTard(phase.periode().debut(), le),
                                phase.porteur(),
                                referent,
                                c.orientationId(),
                                c.vers(),
                                c.planId()));
            }
        }
        if (!evenements.isEmpty()) {
            s.relaisEnAttente()
                    .map(r -> annulation(c, r, "Un référent unique vient d’être désigné."))
                    .ifPresent(evenements::add);
        }
        return List.copyOf(evenements);
    }

    /// Whoever answers from then on gives way, unless it is because the référent will be gone.
    private static boolean doitCeder(Responsabilite phase, Porteur referent, LocalDate le) {
        boolean absenceAnnoncee =
                phase.periode().debut().isAfter(le)
                        && phase.supplee()
                                .map(Porteur::professionnel)
                                .filter(referent.professionnel()::equals)
                                .isPresent();
        boolean dejaReferent =
                phase.porteur().equals(referent) && phase.qualite() == Qualite.REFERENT;
        return !absenceAnnoncee && !dejaReferent;
    }

    private static void autoriser(DesignerReferent c, SituationParcours s, Porteur actuel) {
        if (c.acteur().estAutomate()) {
            present(c.referent(), c.le());
            return;
        }
        decision(c);
        var acteur = c.acteur();
        droit(
                acteur.encadre()
                        || (acteur.dirigeLeServiceDe(actuel)
                                && acteur.dirigeLeServiceDe(c.referent().porteur())),
                "Le référent unique est désigné par le président du conseil départemental, ou par"
                        + " l’organisme référent en son sein.");
        designable(c.referent(), c.le());
        partageAccepte(s, c.referent().porteur());
    }

    /// Complete: every phase that would have been theirs from that day, and the handover that waits
    /// for them.
    static List<ParcoursEvenement> suppleer(SignalerReferentIndisponible c, SituationParcours s) {
        var suppleances =
                aPartirDu(s, c.le())
                        .filter(phase -> est(phase.porteur(), c))
                        .filter(phase -> !est(c.provisoire(), c))
                        .<ParcoursEvenement>map(
                                phase ->
                                        new PorteurProvisoireDesigne(
                                                c.dossierId(),
                                                plusTard(phase.periode().debut(), c.le()),
                                                phase.porteur(),
                                                c.provisoire(),
                                                c.motif()));
        var annulations =
                s.relaisEnAttente().stream()
                        .filter(relais -> est(relais.vers(), c))
                        .map(relais -> annulation(c, relais, c.motif()));
        return Stream.concat(suppleances, annulations).toList();
    }

    private static boolean est(Porteur porteur, SignalerReferentIndisponible c) {
        return porteur.professionnel().equals(c.professionnel());
    }

    /// A handover is taken back on the day it is said, even by a decision with a later effect.
    static ParcoursEvenement annulation(ParcoursCommande c, Relais relais, String motif) {
        return new RelaisAnnule(
                c.dossierId(),
                plusTard(relais.proposeLe(), c.acteur().jour()),
                relais.relaisId(),
                motif);
    }

    private static Stream<Responsabilite> aPartirDu(SituationParcours s, LocalDate le) {
        return s.responsabilites().stream()
                .filter(r -> r.periode().fin().map(le::isBefore).orElse(true));
    }

    static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }
}
