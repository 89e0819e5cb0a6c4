package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decision;
import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.designable;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.partageAccepte;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.present;

import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaEnCours;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaRepondu;
import fr.spie.parcours.domain.RefusParcours.RelaisEchu;
import fr.spie.parcours.domain.RefusParcours.RelaisIntrouvable;
import fr.spie.parcours.domain.RefusParcours.RelaisPasEncoreEffectif;
import fr.spie.parcours.domain.RefusParcours.RelaisVersLuiMeme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The handover: whoever proposes it keeps the dossier until the receiver accepts (S5, S6).
final class ReglesRelais {

    private final Regles regles;
    private final ReglesDuPoint point;

    ReglesRelais(Regles regles) {
        this.regles = regles;
        this.point = new ReglesDuPoint(regles);
    }

    List<ParcoursEvenement> proposer(ProposerRelais c, SituationParcours s) {
        if (trouve(s, c.relaisId()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        var actuel = porteur(c, s, c.le()).porteur();
        droit(
                peutCeder(c.acteur(), actuel),
                "Un relais est proposé par qui suit le dossier, un chef de projet ou un délégué du"
                        + " président du conseil départemental.");
        designable(c.vers(), c.le());
        var vers = c.vers().porteur();
        partageAccepte(s, vers);
        if (vers.professionnel().equals(actuel.professionnel())) {
            throw new RelaisVersLuiMeme(vers.professionnel()).exception();
        }
        var evenements = new ArrayList<ParcoursEvenement>();
        s.relaisEnAttente().map(r -> libererPlace(c, r)).ifPresent(evenements::add);
        exigerAucunEffetAVenir(s, c.le());
        evenements.add(
                new RelaisPropose(
                        c.dossierId(),
                        c.le(),
                        c.relaisId(),
                        actuel,
                        vers,
                        regles.apres(Parametre.RELAIS_REPONSE, c.le()),
                        c.motif()));
        return List.copyOf(evenements);
    }

    private static ParcoursEvenement libererPlace(ProposerRelais c, Relais enAttente) {
        if (!c.le().isAfter(enAttente.echeanceLe())) {
            throw new RelaisDejaEnCours(enAttente.relaisId(), enAttente.echeanceLe()).exception();
        }
        return ReglesDuPoint.expiration(c.dossierId(), enAttente);
    }

    private static void exigerAucunEffetAVenir(SituationParcours s, LocalDate le) {
        for (var relais : s.relais()) {
            if (relais.etat() == EtatRelais.ACCEPTE
                    && relais.effetLe().filter(le::isBefore).isPresent()) {
                throw new RelaisPasEncoreEffectif(relais.relaisId(), relais.effetLe().orElseThrow())
                        .exception();
            }
        }
    }

    List<ParcoursEvenement> accepter(AccepterRelais c, SituationParcours s) {
        exister(c, s);
        var relais = relais(s, c.relaisId());
        exigerReceveur(c, relais);
        if (relais.etat() == EtatRelais.ACCEPTE) {
            return List.of();
        }
        exigerReponsePossible(c, relais);
        ouvert(c, s);
        decision(c);
        partageAccepte(s, relais.vers());
        present(new Candidat(relais.vers(), true, c.receveurPartiLe()), c.le());
        return List.of(
                new RelaisAccepte(
                        c.dossierId(),
                        c.le(),
                        relais.relaisId(),
                        porteur(c, s, c.le()).porteur(),
                        relais.vers()));
    }

    List<ParcoursEvenement> refuser(RefuserRelais c, SituationParcours s) {
        exister(c, s);
        var relais = relais(s, c.relaisId());
        exigerReceveur(c, relais);
        if (relais.etat() == EtatRelais.REFUSE) {
            return List.of();
        }
        exigerReponsePossible(c, relais);
        decisionDuJour(c);
        return List.of(
                new RelaisRefuse(c.dossierId(), c.le(), relais.relaisId(), c.motif()),
                point.ouverture(
                        c.dossierId(),
                        Echeancier.revenu(relais.relaisId(), c.le(), EtatRelais.REFUSE, regles),
                        c.le()));
    }

    private static void exigerReceveur(ParcoursCommande c, Relais relais) {
        droit(
                c.acteur().estDe(relais.vers()),
                "Seule l’institution à qui le relais est proposé peut y répondre.");
    }

    private static void exigerReponsePossible(ParcoursCommande c, Relais relais) {
        if (!relais.enAttente()) {
            throw new RelaisDejaRepondu(relais.relaisId(), relais.etat()).exception();
        }
        if (c.acteur().jour().isAfter(relais.echeanceLe())) {
            throw new RelaisEchu(relais.relaisId(), relais.echeanceLe()).exception();
        }
    }

    List<ParcoursEvenement> annuler(AnnulerRelais c, SituationParcours s) {
        exister(c, s);
        var relais = relais(s, c.relaisId());
        droit(
                peutCeder(c.acteur(), relais.de())
                        || s.porteurAu(c.le())
                                .filter(r -> peutCeder(c.acteur(), r.porteur()))
                                .isPresent(),
                "Un relais est repris par qui l’a proposé ou suit le dossier.");
        if (relais.etat() == EtatRelais.ANNULE) {
            return List.of();
        }
        if (!relais.enAttente()) {
            throw new RelaisDejaRepondu(relais.relaisId(), relais.etat()).exception();
        }
        decisionDuJour(c);
        return List.of(ReglesReferent.annulation(c, relais, c.motif()));
    }

    private static boolean peutCeder(Acteur acteur, Porteur porteur) {
        return acteur.repondPour(porteur) || acteur.encadre();
    }

    private static Optional<Relais> trouve(SituationParcours s, UUID relaisId) {
        return s.relais().stream().filter(r -> r.relaisId().equals(relaisId)).findFirst();
    }

    private static Relais relais(SituationParcours s, UUID relaisId) {
        return trouve(s, relaisId).orElseThrow(() -> new RelaisIntrouvable(relaisId).exception());
    }
}
