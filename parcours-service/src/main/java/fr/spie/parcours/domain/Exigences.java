package fr.spie.parcours.domain;

import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Cloture;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.parcours.domain.RefusContinuite.PartageRefuseParLaPersonne;
import fr.spie.parcours.domain.RefusOutil.DroitAuRsaFerme;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import fr.spie.parcours.domain.RefusParcours.DossierIntrouvable;
import fr.spie.parcours.domain.RefusParcours.ProfessionnelDejaParti;
import fr.spie.parcours.domain.RefusParcours.ProfessionnelInconnu;
import fr.spie.parcours.domain.RefusParcours.SansReferent;
import java.time.LocalDate;

/// What several rules ask before they say yes.
final class Exigences {

    private Exigences() {}

    static void exister(ParcoursCommande c, SituationParcours s) {
        if (!s.existe()) {
            throw new DossierIntrouvable(c.dossierId()).exception();
        }
    }

    static void ouvert(ParcoursCommande c, SituationParcours s) {
        exister(c, s);
        if (!s.ouvert()) {
            var closLe = s.cloture().map(Cloture::le).orElse(c.le());
            throw new DossierDejaClos(c.dossierId(), closLe).exception();
        }
    }

    /// A decision is never backdated (S21).
    static void decision(ParcoursCommande c) {
        if (c.le().isBefore(c.acteur().jour())) {
            throw new DecisionAntidatee(c.le(), c.acteur().jour()).exception();
        }
    }

    /// A decision that takes effect the very day it is made.
    static void decisionDuJour(ParcoursCommande c) {
        decision(c);
        fait(c);
    }

    /// A fact may be told late, never ahead.
    static void fait(ParcoursCommande c) {
        if (c.le().isAfter(c.acteur().jour())) {
            throw new DateFuture(c.le(), c.acteur().jour()).exception();
        }
    }

    static void droit(boolean accorde, String sinon) {
        if (!accorde) {
            throw new AccesInterdit(sinon).exception();
        }
    }

    static void designable(Candidat candidat, LocalDate le) {
        if (!candidat.connu()) {
            throw new ProfessionnelInconnu(
                            candidat.porteur().professionnel(), candidat.porteur().institution())
                    .exception();
        }
        present(candidat, le);
    }

    /// The person keeps the hand: no handover to whom they keep out (S27, E25).
    static void partageAccepte(SituationParcours s, Porteur vers) {
        if (s.changements().partagesRefuses().contains(vers.institution())) {
            throw new PartageRefuseParLaPersonne(vers.institution()).exception();
        }
    }

    static void present(Candidat candidat, LocalDate le) {
        if (candidat.partiAu(le)) {
            throw new ProfessionnelDejaParti(
                            candidat.porteur().professionnel(), candidat.partiLe().orElse(le))
                    .exception();
        }
    }

    /// Who follows the dossier today, or directs who does.
    static void suivi(ParcoursCommande c, SituationParcours s, String sinon) {
        droit(
                c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().repondPour(p.porteur()))
                                .isPresent(),
                sinon);
    }

    /// As far as is known, the right to the RSA is not closed on that day; suspended, it still is a
    /// right.
    static void beneficiaire(ParcoursCommande c, SituationParcours s) {
        s.changements().droits().stream()
                .filter(d -> !d.le().isAfter(c.le()))
                .reduce((avant, apres) -> apres)
                .filter(d -> d.etat() == EtatDroit.FERME)
                .ifPresent(
                        d -> {
                            throw new DroitAuRsaFerme(d.le()).exception();
                        });
    }

    /// As far as is known of the person on that day.
    static boolean travailleurHandicape(ParcoursCommande c, SituationParcours s) {
        return s.changements().statuts().stream()
                .filter(x -> !x.le().isAfter(c.le()))
                .anyMatch(x -> x.statut() == StatutPersonne.TRAVAILLEUR_HANDICAPE);
    }

    /// Who answers on a day of an open dossier; on the day it opens, for what came before.
    static Responsabilite porteur(ParcoursCommande c, SituationParcours s, LocalDate jour) {
        return s.porteurAu(jour)
                .or(() -> s.ouvertLe().flatMap(s::porteurAu))
                .orElseThrow(() -> new DossierIntrouvable(c.dossierId()).exception());
    }

    static void referentDesigne(ParcoursCommande c, Responsabilite porteur) {
        if (porteur.qualite() != Qualite.REFERENT) {
            throw new SansReferent(c.dossierId()).exception();
        }
    }
}
