package fr.spie.parcours.view.reserve;

import fr.spie.backbone.acces.Liens;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Fait;
import fr.spie.events.parcours.AccompagnementEvenement;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementRenouvele;
import fr.spie.events.parcours.AccompagnementEvenement.AvisRendu;
import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.AccompagnementEvenement.EmploiRompu;
import fr.spie.events.parcours.AccompagnementEvenement.EntretienTenu;
import fr.spie.events.parcours.AccompagnementEvenement.HeuresDeclarees;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifConclu;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifsFixes;
import fr.spie.events.parcours.AccompagnementEvenement.RestitutionFaite;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.AccompagnementEvenement.StrategieRebondEtablie;
import fr.spie.events.parcours.AccompagnementEvenement.SuiviEmploiFait;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionAbandonnee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionDecidee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationAccompagnement.Sanction;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieAttribuee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.EcheanceApprochee;
import fr.spie.parcours.view.sante.Sante;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What of a dossier is not for its reader. Breaches and suspensions are for who steers for the
/// département, who answers for the person, and the head of their service (4.2): those who propose,
/// decide or lift them. What only speaks of what is kept back, here or in [Sante], is kept back
/// too.
public final class Reserve {

    private final boolean sanctions;
    private final Sante sante;
    private final Set<UUID> objets;
    private final Set<UUID> faits = new HashSet<>();

    private Reserve(boolean sanctions, Sante sante) {
        this.sanctions = sanctions;
        this.sante = sante;
        this.objets = new HashSet<>(sante.soinsTus());
    }

    /// Nothing is kept back from whom the dossier is about.
    public static Reserve pourLaPersonne() {
        return new Reserve(true, Sante.pourLaPersonne());
    }

    /// @param faits its whole history
    /// @param s what they make
    /// @param jour on which it is read
    public static Reserve de(
            List<Fait<ParcoursEvenement>> faits,
            SituationParcours s,
            Appelant appelant,
            LocalDate jour) {
        boolean suivi = s.porteurAu(jour).filter(r -> suit(r, appelant)).isPresent();
        var reserve =
                new Reserve(Liens.veille(appelant) || suivi, Sante.lue(faits, s, appelant, jour));
        faits.forEach(reserve::taire);
        faits.stream().filter(reserve::parleDUnFaitTu).map(Fait::id).forEach(reserve.faits::add);
        return reserve;
    }

    private static boolean suit(Responsabilite r, Appelant appelant) {
        return r.porteur().institution().equals(appelant.institution())
                && (r.porteur().professionnel().equals(appelant.professionnel())
                        || appelant.roles().stream()
                                .anyMatch(role -> role.replace('-', '_').equals("chef_service")));
    }

    private void taire(Fait<ParcoursEvenement> fait) {
        var evenement = fait.evenement();
        if (!sanctions && evenement instanceof ManquementConstate e) {
            objets.add(e.manquementId());
        }
        boolean sanction =
                !sanctions && evenement instanceof AccompagnementEvenement e && estDeSanction(e);
        if (sanction || sante.fait(evenement).isEmpty() || surUnObjetTu(evenement)) {
            faits.add(fait.id());
        }
    }

    /// An anomaly about what is kept back becomes such a thing itself: what was done with it is not
    /// told either.
    private boolean surUnObjetTu(ParcoursEvenement evenement) {
        return switch (evenement) {
            case EcheanceApprochee e -> !dit(e.objet());
            case AnomalieOuverte e -> {
                if (dit(e.objet())) {
                    yield false;
                }
                objets.add(e.anomalieId());
                yield true;
            }
            case AnomalieAttribuee e -> objets.contains(e.anomalieId());
            case AnomalieLevee e -> objets.contains(e.anomalieId());
            default -> false;
        };
    }

    private boolean parleDUnFaitTu(Fait<ParcoursEvenement> fait) {
        return fait.evenement() instanceof CorrectionApportee e && faits.contains(e.cible());
    }

    private static boolean estDeSanction(AccompagnementEvenement evenement) {
        return switch (evenement) {
            case ManquementConstate _,
                    SuspensionProposee _,
                    AvisRendu _,
                    SuspensionDecidee _,
                    SuspensionAbandonnee _,
                    SuspensionLevee _ ->
                    true;
            case AccompagnementOuvert _,
                    AccompagnementRenouvele _,
                    AccompagnementClos _,
                    SoinPrescrit _,
                    EntretienTenu _,
                    RestitutionFaite _,
                    ObjectifsFixes _,
                    ObjectifConclu _,
                    ContratRevise _,
                    HeuresDeclarees _,
                    EmploiRompu _,
                    SuiviEmploiFait _,
                    StrategieRebondEtablie _ ->
                    false;
        };
    }

    public Sante sante() {
        return sante;
    }

    public List<Sanction> sanctions(List<Sanction> toutes) {
        return sanctions ? toutes : List.of();
    }

    /// Whether what is about it may be told.
    public boolean dit(Optional<UUID> objet) {
        return objet.filter(objets::contains).isEmpty();
    }

    /// The fact as it may be told; empty when it may not.
    public Optional<ParcoursEvenement> fait(Fait<ParcoursEvenement> fait) {
        return faits.contains(fait.id()) ? Optional.empty() : sante.fait(fait.evenement());
    }
}
