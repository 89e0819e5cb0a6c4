package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.referentDesigne;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Etape;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.ConstaterEmploi;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.EmettrePrescription;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande.SignerContrat;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import fr.spie.parcours.domain.RefusParcours.EtapeDejaTerminee;
import fr.spie.parcours.domain.RefusParcours.EtapeIntrouvable;
import fr.spie.parcours.domain.RefusParcours.PrescriptionIntrouvable;
import fr.spie.parcours.domain.RefusParcours.RegimeHorsDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is done with the person between opening and closing.
final class ReglesAccompagnement {

    private final Regles regles;
    private final ReglesDuContrat contrat;
    private final ReglesOutils outils;

    ReglesAccompagnement(Regles regles) {
        this.regles = regles;
        this.contrat = new ReglesDuContrat(regles);
        this.outils = new ReglesOutils(regles);
    }

    List<ParcoursEvenement> signer(SignerContrat c, SituationParcours s) {
        if (s.contrats().stream().anyMatch(k -> k.contratId().equals(c.contratId()))) {
            return List.of();
        }
        ouvert(c, s);
        fait(c);
        var porteur = porteur(c, s, c.le());
        referentDesigne(c, porteur);
        droit(
                c.acteur().est(porteur.porteur()) || acteurDuJour(c, s),
                "Le contrat est signé par la personne et son référent unique.");
        var finLe = c.finLe().orElse(regles.apres(Parametre.CONTRAT_DUREE, c.le()).minusDays(1));
        contrat.exigerDuree(c.le(), finLe);
        int heures =
                c.heuresHebdomadaires().orElse(regles.nombre(Parametre.CONTRAT_HEURES, c.le()));
        ReglesDuContrat.exigerHeures(heures);
        var signature =
                new ContratSigne(c.dossierId(), c.le(), c.contratId(), regime(c), finLe, heures);
        return Stream.concat(
                        Stream.<ParcoursEvenement>of(signature),
                        ReglesDuContrat.remobilisation(c, s))
                .toList();
    }

    private static RegimeContrat regime(SignerContrat c) {
        var attendu = RegimeContrat.au(c.le());
        var demande = c.regime().orElse(attendu);
        if (demande != attendu) {
            throw new RegimeHorsDate(demande, attendu, c.le()).exception();
        }
        return attendu;
    }

    /// A prescription is a decision: it cannot be backdated (E22).
    List<ParcoursEvenement> prescrire(EmettrePrescription c, SituationParcours s) {
        if (prescrite(s, c.prescriptionId())) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        var porteur = porteur(c, s, c.le()).porteur();
        droit(c.acteur().est(porteur), "Seul le porteur actuel du dossier peut prescrire.");
        return List.of(
                new PrescriptionEmise(
                        c.dossierId(),
                        c.le(),
                        c.prescriptionId(),
                        c.offreId(),
                        porteur,
                        c.motif()));
    }

    List<ParcoursEvenement> noterReponse(NoterReponsePrescription c, SituationParcours s) {
        if (!prescrite(s, c.prescriptionId())) {
            throw new PrescriptionIntrouvable(c.prescriptionId()).exception();
        }
        var evenement =
                new PrescriptionRepondue(
                        c.dossierId(),
                        c.le(),
                        c.prescriptionId(),
                        c.offreId(),
                        c.reponse(),
                        c.precision());
        return dejaRepondue(c, s) ? List.of() : List.of(evenement);
    }

    private static boolean dejaRepondue(NoterReponsePrescription c, SituationParcours s) {
        return s.prescriptions().stream()
                .filter(p -> p.prescriptionId().equals(c.prescriptionId()))
                .flatMap(p -> p.reponse().stream())
                .anyMatch(r -> r.nature() == c.reponse() && r.precision().equals(c.precision()));
    }

    private static boolean prescrite(SituationParcours s, UUID prescriptionId) {
        return s.prescriptions().stream().anyMatch(p -> p.prescriptionId().equals(prescriptionId));
    }

    List<ParcoursEvenement> demarrer(DemarrerEtape c, SituationParcours s) {
        if (s.etapes().stream().anyMatch(e -> e.etapeId().equals(c.etapeId()))) {
            return List.of();
        }
        exister(c, s);
        fait(c);
        exigerSuivi(c, s);
        outils.exiger(c, s);
        c.prescriptionId()
                .filter(id -> !prescrite(s, id))
                .ifPresent(
                        id -> {
                            throw new PrescriptionIntrouvable(id).exception();
                        });
        return List.of(
                new EtapeDemarree(
                        c.dossierId(),
                        c.le(),
                        c.etapeId(),
                        c.nature(),
                        c.prescriptionId(),
                        c.outil(),
                        c.finPrevueLe(),
                        c.hote(),
                        c.objet()));
    }

    List<ParcoursEvenement> terminer(TerminerEtape c, SituationParcours s) {
        exister(c, s);
        var etape =
                s.etapes().stream()
                        .filter(e -> e.etapeId().equals(c.etapeId()))
                        .findFirst()
                        .orElseThrow(() -> new EtapeIntrouvable(c.etapeId()).exception());
        if (etape.termineeLe().isPresent()) {
            return dejaTerminee(c, etape);
        }
        fait(c);
        exigerSuivi(c, s);
        if (c.le().isBefore(etape.demarreeLe())) {
            throw new DateAnterieure(c.le(), etape.demarreeLe()).exception();
        }
        return List.of(new EtapeTerminee(c.dossierId(), c.le(), c.etapeId(), c.resultat()));
    }

    private static List<ParcoursEvenement> dejaTerminee(TerminerEtape c, Etape etape) {
        if (etape.resultat().filter(r -> r == c.resultat()).isPresent()) {
            return List.of();
        }
        throw new EtapeDejaTerminee(c.etapeId(), etape.termineeLe().orElse(c.le())).exception();
    }

    /// A fact of the world: never refused.
    List<ParcoursEvenement> constaterEmploi(ConstaterEmploi c, SituationParcours s) {
        exister(c, s);
        return s.emplois().stream().anyMatch(e -> e.emploiId().equals(c.emploiId()))
                ? List.of()
                : List.of(new EmploiDemarre(c.dossierId(), c.le(), c.emploiId(), c.contrat()));
    }

    /// Whoever sees the person may say so, even after the closing.
    List<ParcoursEvenement> noterContact(NoterContact c, SituationParcours s) {
        exister(c, s);
        if (s.contacts().stream().anyMatch(k -> k.contactId().equals(c.contactId()))) {
            return List.of();
        }
        fait(c);
        return List.of(new ContactPris(c.dossierId(), c.le(), c.contactId(), c.nature()));
    }

    /// Who answered on the day of the fact may tell it, and who answers today (E4).
    private static void exigerSuivi(ParcoursCommande c, SituationParcours s) {
        if (!s.ouvert() && !s.ouvertAu(c.le())) {
            var closLe = s.cloture().map(SituationParcours.Cloture::le).orElse(c.le());
            throw new DossierDejaClos(c.dossierId(), closLe).exception();
        }
        droit(
                acteurDuJour(c, s) || c.acteur().encadre(),
                "Une étape est notée par qui suit le dossier.");
    }

    private static boolean acteurDuJour(ParcoursCommande c, SituationParcours s) {
        return Stream.of(c.le(), c.acteur().jour())
                .flatMap(jour -> s.porteurAu(jour).stream())
                .anyMatch(r -> c.acteur().repondPour(r.porteur()));
    }
}
