package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.partageAccepte;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.referentDesigne;
import static fr.spie.parcours.domain.Exigences.travailleurHandicape;

import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationAccompagnement.Soin;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.PrescrireSoin;
import fr.spie.parcours.domain.RefusAccompagnement.AgeHorsPublic;
import fr.spie.parcours.domain.RefusAccompagnement.AutreAccompagnementRenforce;
import fr.spie.parcours.domain.RefusAccompagnement.DispositifNonPrescriptible;
import fr.spie.parcours.domain.RefusAccompagnement.NaissanceInconnue;
import fr.spie.parcours.domain.RefusAccompagnement.NouveauTropTot;
import fr.spie.parcours.domain.RefusAccompagnement.PrescriptionRequise;
import fr.spie.parcours.domain.RefusAccompagnement.ReferentProfessionnelRequis;
import fr.spie.parcours.domain.RefusAccompagnement.VolontariatRequis;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who an accompaniment is open to, and who prescribes (S10, S25; rights matrix 4.2).
final class ReglesPublic {

    private static final int SANS_LIMITE = 999;

    private final Regles regles;

    ReglesPublic(Regles regles) {
        this.regles = regles;
    }

    void exiger(OuvrirAccompagnement c, SituationParcours s) {
        var porteur = porteur(c, s, c.le()).porteur();
        droit(
                c.acteur().repondPour(c.intervenant())
                        || c.acteur().est(porteur)
                        || c.acteur().encadre(),
                "Un accompagnement est ouvert par son intervenant, le référent unique ou un chef de"
                        + " projet.");
        partageAccepte(s, c.intervenant());
        if (c.dispositif().classe() == Dispositif.Classe.RENFORCE) {
            seul(c, s);
        }
        var bornes = Bornes.de(c.dispositif());
        if (bornes.volontaire() && !c.volontaire()) {
            throw new VolontariatRequis(c.dispositif()).exception();
        }
        if (bornes.ageMin().isPresent() || bornes.ageMax().isPresent()) {
            age(c, bornes, s);
        }
        Bornes.attente(c.dispositif()).ifPresent(p -> attendre(c, s, p));
    }

    private static void seul(OuvrirAccompagnement c, SituationParcours s) {
        s.accompagnement().accompagnements().stream()
                .filter(a -> a.dispositif().classe() == Dispositif.Classe.RENFORCE)
                .filter(a -> a.fin().filter(f -> !f.le().isAfter(c.le())).isEmpty())
                .findFirst()
                .ifPresent(
                        a -> {
                            throw new AutreAccompagnementRenforce(
                                            a.accompagnementId(), a.dispositif())
                                    .exception();
                        });
    }

    /// The live prescription of that kind, of that day or before, that it opens on (E22).
    Optional<UUID> prescription(OuvrirAccompagnement c, SituationParcours s) {
        if (!c.dispositif().surPrescription()) {
            return c.prescriptionId();
        }
        return Optional.of(
                s.accompagnement().soins().stream()
                        .filter(p -> p.dispositif() == c.dispositif())
                        .filter(p -> !p.le().isAfter(c.le()))
                        .map(Soin::prescriptionId)
                        .filter(id -> c.prescriptionId().map(id::equals).orElse(true))
                        .filter(id -> !servie(s, id))
                        .findFirst()
                        .orElseThrow(() -> new PrescriptionRequise(c.dispositif()).exception()));
    }

    private static boolean servie(SituationParcours s, UUID prescriptionId) {
        return s.accompagnement().accompagnements().stream()
                .anyMatch(a -> a.prescriptionId().filter(prescriptionId::equals).isPresent());
    }

    /// From the end of the last one.
    private void attendre(OuvrirAccompagnement c, SituationParcours s, Parametre attente) {
        s.accompagnement().accompagnements().stream()
                .filter(a -> a.dispositif() == c.dispositif())
                .flatMap(a -> a.fin().stream())
                .map(f -> regles.apres(attente, f.le()))
                .filter(c.le()::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(
                        auPlusTot -> {
                            throw new NouveauTropTot(
                                            c.dispositif(),
                                            auPlusTot,
                                            regles.source(attente, c.le()))
                                    .exception();
                        });
    }

    private void age(OuvrirAccompagnement c, Bornes bornes, SituationParcours s) {
        LocalDate naissance =
                c.naissanceLe()
                        .orElseThrow(() -> new NaissanceInconnue(c.dispositif()).exception());
        int age = Period.between(naissance, c.le()).getYears();
        int min = nombre(bornes.ageMin(), c.le()).orElse(0);
        int max = nombre(bornes.ageMax(), c.le()).orElse(SANS_LIMITE);
        int limite =
                nombre(Bornes.ageMaxHandicap(c.dispositif()), c.le())
                        .filter(_ -> travailleurHandicape(c, s))
                        .orElse(max);
        if (age < min || age > limite) {
            var parametre = bornes.ageMin().or(bornes::ageMax).orElseThrow();
            throw new AgeHorsPublic(age, min, max, regles.source(parametre, c.le())).exception();
        }
    }

    private Optional<Integer> nombre(Optional<Parametre> parametre, LocalDate jour) {
        return parametre.map(p -> regles.nombre(p, jour));
    }

    /// Only the référent prescribes, and never in the past (S25, E22).
    List<ParcoursEvenement> prescrire(PrescrireSoin c, SituationParcours s) {
        boolean dite =
                s.accompagnement().soins().stream()
                        .anyMatch(p -> p.prescriptionId().equals(c.prescriptionId()));
        if (dite) {
            return List.of();
        }
        if (!c.dispositif().surPrescription()) {
            throw new DispositifNonPrescriptible(c.dispositif()).exception();
        }
        ouvert(c, s);
        decisionDuJour(c);
        var porteur = porteur(c, s, c.le());
        referentDesigne(c, porteur);
        droit(c.acteur().est(porteur.porteur()), "Seul le référent unique peut prescrire.");
        if (c.dispositif() == Dispositif.PSYCHOLOGUE && !suiviParUnProfessionnel(s, c.le())) {
            throw new ReferentProfessionnelRequis(c.dossierId()).exception();
        }
        return List.of(
                new SoinPrescrit(
                        c.dossierId(),
                        c.le(),
                        c.prescriptionId(),
                        c.dispositif(),
                        porteur.porteur(),
                        c.raison()));
    }

    /// Q043.
    private static boolean suiviParUnProfessionnel(SituationParcours s, LocalDate jour) {
        return s.accompagnement().actifs(jour).stream()
                .anyMatch(a -> a.dispositif() == Dispositif.REFERENT_PROFESSIONNEL);
    }
}
