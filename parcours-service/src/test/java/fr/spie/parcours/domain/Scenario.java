package fr.spie.parcours.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.decision.Refus;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One dossier as it is lived: each command on its day, each fact recorded after the one before.
/// What was decided is asked twice: the second time must be silent.
final class Scenario {

    static final UUID DOSSIER = new UUID(0, 1);
    static final UUID RELAIS = new UUID(1, 1);
    static final UUID AUTRE_RELAIS = new UUID(1, 2);
    static final LocalDate OUVERTURE = LocalDate.of(2025, 2, 3);
    static final LocalDate ORIENTATION = LocalDate.of(2025, 2, 17);
    static final LocalDate LUNDI_3_MARS = LocalDate.of(2025, 3, 3);

    static final Porteur CHEF = new Porteur("chef-mauriac", "departement");
    static final Porteur A = new Porteur("cip-mauriac-1", "departement");
    static final Porteur B = new Porteur("conseillere-2", "mission-locale");
    static final Porteur C = new Porteur("accompagnateur-3", "plie");

    static final ParcoursOuvert OUVERT = new ParcoursOuvert(DOSSIER, OUVERTURE, "MAURIAC", CHEF);
    static final ReferentDesigne SUIVI_PAR_A =
            new ReferentDesigne(DOSSIER, ORIENTATION, CHEF, A, Optional.of(new UUID(7, 7)));

    private final List<Fait<ParcoursEvenement>> faits = new ArrayList<>();
    private Instant dernier = Instant.EPOCH;
    private int demande;

    static Scenario avec(ParcoursEvenement... passes) {
        var scenario = new Scenario();
        for (var passe : passes) {
            scenario.enregistrer(passe, passe.effectifLe());
        }
        return scenario;
    }

    /// Open since 3 February, followed by A since 17 February 2025.
    static Scenario suiviParA() {
        return avec(OUVERT, SUIVI_PAR_A);
    }

    List<ParcoursEvenement> faire(ParcoursCommande commande) {
        var decides = decider(commande);
        demande++;
        for (var decide : decides) {
            ajouter(decide, commande.acteur().jour());
        }
        if (!decides.isEmpty()) {
            assertThat(decider(commande)).as("asked twice, said once").isEmpty();
        }
        return decides;
    }

    Refus refus(ParcoursCommande commande) {
        var refus = catchThrowableOfType(RefusException.class, () -> decider(commande));
        assertThat(refus).as("refused: %s", commande).isNotNull();
        return refus.refus();
    }

    List<ParcoursEvenement> decider(ParcoursCommande commande) {
        return new ParcoursDecideur(Regles.PAR_DEFAUT).decider(commande, Dossier.de(faits));
    }

    /// By a demand of its own, at noon of that day, or just after the fact before when that one is
    /// later.
    void enregistrer(ParcoursEvenement evenement, LocalDate jour) {
        demande++;
        ajouter(evenement, jour);
    }

    private void ajouter(ParcoursEvenement evenement, LocalDate jour) {
        var midi = Jour.debut(jour).plusSeconds(12 * 3600);
        dernier = midi.isAfter(dernier) ? midi : dernier.plusNanos(1_000);
        faits.add(
                new Fait<>(
                        new UUID(9, faits.size()),
                        faits.size(),
                        evenement,
                        dernier,
                        "departement",
                        "test",
                        new UUID(8, demande),
                        Optional.empty()));
    }

    /// The id of the last fact of that kind.
    UUID dernier(Class<? extends ParcoursEvenement> type) {
        return faits.stream()
                .filter(f -> type.isInstance(f.evenement()))
                .map(Fait::id)
                .reduce((avant, apres) -> apres)
                .orElseThrow();
    }

    List<Fait<ParcoursEvenement>> faits() {
        return List.copyOf(faits);
    }

    SituationParcours situation() {
        return SituationParcours.de(faits);
    }

    /// The day on which the watch comes by next, as seen on a day.
    Optional<LocalDate> prochainPoint(LocalDate jour) {
        var s = situation();
        var dus = Echeancier.de(DOSSIER, s, Regles.PAR_DEFAUT);
        return Echeancier.prochainPoint(s, dus, jour);
    }

    Porteur porteurAu(LocalDate jour) {
        return situation().porteurAu(jour).orElseThrow().porteur();
    }

    static Acteur acteur(Porteur porteur, LocalDate jour) {
        return new Acteur(porteur.institution(), porteur.professionnel(), Set.of("referent"), jour);
    }

    static Acteur pcd(LocalDate jour) {
        return new Acteur("departement", "delegue-pcd", Set.of("pcd"), jour);
    }

    static Acteur chefDeProjet(LocalDate jour) {
        return new Acteur("departement", CHEF.professionnel(), Set.of("chef_projet"), jour);
    }

    static Candidat candidat(Porteur porteur) {
        return new Candidat(porteur, true, Optional.empty());
    }

    static Candidat parti(Porteur porteur, LocalDate le) {
        return new Candidat(porteur, true, Optional.of(le));
    }

    static ProposerRelais proposer(Porteur de, Porteur vers, UUID relaisId, LocalDate le) {
        return new ProposerRelais(
                DOSSIER, acteur(de, le), le, relaisId, candidat(vers), "Projet plus proche.");
    }

    static AccepterRelais accepter(Porteur receveur, UUID relaisId, LocalDate jour, LocalDate le) {
        return new AccepterRelais(DOSSIER, acteur(receveur, jour), le, relaisId, Optional.empty());
    }

    static DesignerReferent designer(Porteur referent, LocalDate jour, LocalDate le) {
        return new DesignerReferent(DOSSIER, pcd(jour), le, candidat(referent), Optional.empty());
    }

    static DesignerReferent orienter(Porteur referent, UUID orientationId, LocalDate le) {
        return new DesignerReferent(
                DOSSIER, Acteur.automate(le), le, candidat(referent), Optional.of(orientationId));
    }

    static SignalerReferentIndisponible absence(Porteur parti, LocalDate jour, LocalDate le) {
        return new SignalerReferentIndisponible(
                DOSSIER, Acteur.automate(jour), le, parti.professionnel(), CHEF, "Départ.");
    }

    static CloreDossier clore(Acteur acteur, LocalDate le, IssueParcours issue) {
        return new CloreDossier(DOSSIER, acteur, le, issue, "");
    }
}
