package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Exigences.connu;

import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.SituationAccueil.Diagnostic;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationAccueil.Rdv;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.AccueilCommande.DeplacerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.EnvoyerRelance;
import fr.spie.orientation.domain.AccueilCommande.EtablirDiagnostic;
import fr.spie.orientation.domain.AccueilCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.SignerContratOrientation;
import fr.spie.orientation.domain.AccueilCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.OrientationRefus.RdvDejaTenu;
import fr.spie.orientation.domain.OrientationRefus.RdvInconnu;
import fr.spie.orientation.domain.RefusDossier.DiagnosticRecent;
import fr.spie.orientation.domain.RefusDossier.RdvDejaConclu;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of how a person is met.
final class ReglesAccueil {

    private final Regles regles;

    ReglesAccueil(Regles regles) {
        this.regles = regles;
    }

    List<OrientationEvenement> decider(AccueilCommande commande, SituationOrientation s) {
        connu(commande.dossierId(), s);
        return switch (commande) {
            case PlanifierRdvOrientation c -> planifier(c, s);
            case DeplacerRdvOrientation c -> deplacer(c, s);
            case TenirRdvOrientation c -> tenir(c, s);
            case ManquerRdvOrientation c -> manquer(c, s);
            case EnvoyerRelance c -> relancer(c, s);
            case EtablirDiagnostic c -> diagnostiquer(c, s);
            case SignerContratOrientation c -> signer(c, s);
        };
    }

    private static List<OrientationEvenement> planifier(
            PlanifierRdvOrientation c, SituationOrientation s) {
        return s.rdv(c.rdvId()).isPresent()
                ? List.of()
                : List.of(
                        new RdvOrientationPlanifie(
                                c.dossierId(),
                                c.le(),
                                c.rdvId(),
                                c.prevuLe(),
                                c.conseiller(),
                                Optional.of(c.nature()).filter(n -> n != NatureRdv.ORIENTATION),
                                c.lieu()));
    }

    /// Only an appointment that waits is moved; after a missed one, another is given.
    private static List<OrientationEvenement> deplacer(
            DeplacerRdvOrientation c, SituationOrientation s) {
        var rdv = rdv(c.dossierId(), c.rdvId(), s);
        if (rdv.prevuLe().filter(c.prevuLe()::equals).isPresent()) {
            return List.of();
        }
        if (rdv.etat() != EtatRdv.PREVU) {
            throw new RdvDejaConclu(c.rdvId(), rdv.etat()).exception();
        }
        return List.of(
                new RdvOrientationDeplace(
                        c.dossierId(), c.le(), c.rdvId(), c.prevuLe(), c.motif()));
    }

    private static List<OrientationEvenement> tenir(TenirRdvOrientation c, SituationOrientation s) {
        var rdv = rdv(c.dossierId(), c.rdvId(), s);
        return switch (rdv.etat()) {
            case TENU -> List.of();
            case PREVU, MANQUE, MANQUE_EXCUSE ->
                    List.of(
                            new RdvOrientationTenu(
                                    c.dossierId(), c.le(), c.rdvId(), rdv.conseiller()));
        };
    }

    private static List<OrientationEvenement> manquer(
            ManquerRdvOrientation c, SituationOrientation s) {
        var etat = rdv(c.dossierId(), c.rdvId(), s).etat();
        if (etat == EtatRdv.TENU) {
            throw new RdvDejaTenu(c.dossierId(), c.rdvId()).exception();
        }
        var dit = c.excuse() ? EtatRdv.MANQUE_EXCUSE : EtatRdv.MANQUE;
        return etat.compareTo(dit) >= 0
                ? List.of()
                : List.of(new RdvOrientationManque(c.dossierId(), c.le(), c.rdvId(), c.excuse()));
    }

    private static List<OrientationEvenement> relancer(EnvoyerRelance c, SituationOrientation s) {
        c.rdvId().ifPresent(rdvId -> rdv(c.dossierId(), rdvId, s));
        boolean dite =
                s.accueil().relances().stream().anyMatch(r -> r.relanceId().equals(c.relanceId()));
        return dite
                ? List.of()
                : List.of(
                        new RelanceEnvoyee(
                                c.dossierId(),
                                c.le(),
                                c.relanceId(),
                                c.canal(),
                                c.rdvId(),
                                c.motif()));
    }

    private List<OrientationEvenement> diagnostiquer(EtablirDiagnostic c, SituationOrientation s) {
        var connus = s.accueil().diagnostics();
        if (connus.stream().anyMatch(d -> d.diagnosticId().equals(c.diagnosticId()))) {
            return List.of();
        }
        if (c.motif().isEmpty()) {
            connus.stream()
                    .filter(d -> d.nature() == c.nature())
                    .filter(d -> recent(d, c))
                    .findFirst()
                    .ifPresent(
                            d -> {
                                var source = regles.source(Parametre.DIAGNOSTIC_RECENT, c.le());
                                throw new DiagnosticRecent(d.depuisLe(), source).exception();
                            });
        }
        return List.of(
                new DiagnosticEtabli(
                        c.dossierId(),
                        c.le(),
                        c.diagnosticId(),
                        c.nature(),
                        c.conseiller(),
                        c.situation(),
                        c.freins(),
                        c.notes(),
                        c.motif()));
    }

    /// Whether the two stand closer than the rule of the earlier one says (S11).
    private boolean recent(Diagnostic d, EtablirDiagnostic c) {
        var premier = d.depuisLe().isBefore(c.le()) ? d.depuisLe() : c.le();
        var second = d.depuisLe().isBefore(c.le()) ? c.le() : d.depuisLe();
        return regles.apres(Parametre.DIAGNOSTIC_RECENT, premier).isAfter(second);
    }

    private static List<OrientationEvenement> signer(
            SignerContratOrientation c, SituationOrientation s) {
        boolean signe =
                s.accueil().contrats().stream().anyMatch(d -> d.contratId().equals(c.contratId()));
        return signe
                ? List.of()
                : List.of(
                        new ContratOrientationSigne(
                                c.dossierId(), c.le(), c.contratId(), c.engagements()));
    }

    private static Rdv rdv(UUID dossierId, UUID rdvId, SituationOrientation s) {
        return s.rdv(rdvId).orElseThrow(() -> new RdvInconnu(dossierId, rdvId).exception());
    }
}
