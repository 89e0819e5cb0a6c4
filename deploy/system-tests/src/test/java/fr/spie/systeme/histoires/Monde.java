package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.cli.audit.Bareme;
import fr.spie.cli.audit.Controles;
import fr.spie.cli.audit.Enregistrement;
import fr.spie.cli.audit.Rapport;
import fr.spie.cli.audit.Registre;
import fr.spie.cli.audit.Violation;
import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.TypesEvenement;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationDecideur;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.AnnuaireCommande;
import fr.spie.parcours.domain.AnnuaireDecideur;
import fr.spie.parcours.domain.Dossier;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursDecideur;
import fr.spie.parcours.domain.PlanCommande;
import fr.spie.parcours.domain.PlanDecideur;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small département: the real deciders, their automations, a clock that only moves forward, and
/// the independent check after each published fact.
final class Monde {

    static final Porteur CHEF = new Porteur("chef-1", "departement");
    static final List<Porteur> PORTEURS =
            List.of(
                    CHEF,
                    new Porteur("chef-2", "departement"),
                    new Porteur("cip-1", "departement"),
                    new Porteur("cip-2", "departement"),
                    new Porteur("ft-1", "france-travail"),
                    new Porteur("ml-1", "mission-locale"),
                    new Porteur("plie-1", "plie"));
    static final List<UUID> DOSSIERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);
    private static final Set<String> TYPES = Set.copyOf(TypesEvenement.noms());
    private static final Bareme BAREME = Bareme.parDefaut();

    /// Rules that do not hold, after a fact that was published.
    @SuppressWarnings("serial") // never serialised
    static final class Rompu extends AssertionError {
        Rompu(List<Violation> violations) {
            super(violations.toString());
        }
    }

    final Magasin<ParcoursCommande, Dossier, ParcoursEvenement> parcours;
    final Magasin<OrientationCommande, fr.spie.orientation.domain.Dossier, OrientationEvenement>
            orientation;
    final Magasin<AnnuaireCommande, List<Fait<AnnuaireEvenement>>, AnnuaireEvenement> annuaire;
    final Magasin<PlanCommande, Boolean, PilotageEvenement> plans;
    final List<String> recit = new ArrayList<>();

    /// What the topics hold, in the order in which it came, doubles included.
    final List<FaitRecu> publies = new ArrayList<>();

    private final Rapport envelope = new Rapport(LocalDate.MAX);
    private final Registre registre = new Registre(TYPES, envelope);
    private final Automatismes automatismes = new Automatismes(this);
    private final Publication deParcours = new Publication(this::publier);
    private final Publication dOrientation = new Publication(this::publier);
    private final Set<UUID> vus = new HashSet<>();
    private LocalDate jour = LUNDI;
    private long secondes;
    private long demandes;
    private int prefixes;

    Monde() {
        var regles = Regles.PAR_DEFAUT;
        parcours =
                new Magasin<>(
                        new ParcoursDecideur(regles), ParcoursEvenement.class, true, deParcours);
        // a fact of the paying body told late, then again under another key, is said again
        orientation =
                new Magasin<>(
                        new OrientationDecideur(regles),
                        OrientationEvenement.class,
                        false,
                        dOrientation);
        annuaire =
                new Magasin<>(AnnuaireDecideur.INSTANCE, AnnuaireEvenement.class, true, deParcours);
        plans = new Magasin<>(PlanDecideur.INSTANCE, PilotageEvenement.class, true, deParcours);
    }

    LocalDate jour() {
        return jour;
    }

    /// How many prefixes of the log were checked.
    int prefixes() {
        return prefixes;
    }

    /// Types of the facts that happened, with their outcome when they close.
    Set<String> rencontres() {
        return Stream.of(parcours.faits(), orientation.faits(), annuaire.faits(), plans.faits())
                .flatMap(faits -> faits.map(Fait::evenement))
                .map(
                        e ->
                                e instanceof DossierClos c
                                        ? "DossierClos " + c.issue()
                                        : e.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    SituationParcours situation(UUID dossier) {
        return SituationParcours.de(parcours.faits(dossier.toString()));
    }

    /// Lives a gesture, with what goes wrong around it.
    void vivre(Geste geste, Jeux.Jeu jeu) {
        for (int i = 0; i < geste.attente(); i++) {
            automatismes.finirLaJournee(geste.panne() + i);
            jour = jour.plusDays(1);
        }
        recit.add(jour + "  " + jeu.nom() + "  " + geste);
        if (geste.panne() % 7 == 0) {
            tuerParcours();
            tuerOrientation();
        }
        jeu.jeu().jouer(this, geste);
        relayer(geste.panne());
        automatismes.livrer(geste.panne());
    }

    /// Publishes what each service has stored; one that dies meanwhile has lost what it knew.
    void relayer(int panne) {
        if (!deParcours.relayer(panne / 7)) {
            tuerParcours();
        }
        if (!dOrientation.relayer(panne / 5)) {
            tuerOrientation();
        }
    }

    /// Something is stored and not published.
    boolean attend() {
        return deParcours.attend() || dOrientation.attend();
    }

    private void tuerParcours() {
        parcours.redemarrer();
        annuaire.redemarrer();
        plans.redemarrer();
        automatismes.reprendre();
    }

    private void tuerOrientation() {
        orientation.redemarrer();
    }

    void finir() {
        automatismes.finirLaJournee(0);
    }

    /// Someone asks.
    Demande demande(Porteur qui) {
        return demande(qui.institution(), qui.professionnel());
    }

    Demande demande(String institution, String auteur) {
        var id = Identifiants.derive(new UUID(5, 5), "demande:" + demandes++);
        return Demande.de(id, institution, auteur, maintenant());
    }

    /// The clock of whoever hears it now.
    Instant maintenant() {
        return Jour.debut(jour).plusSeconds(8 * 3_600 + secondes++);
    }

    UUID identifiant(String quoi) {
        return Identifiants.derive(new UUID(6, 6), quoi + demandes);
    }

    void demander(ParcoursCommande commande, Demande demande, int panne) {
        transmettre(() -> parcours.soumettre(commande, demande), panne);
    }

    void demander(OrientationCommande commande, Demande demande, int panne) {
        transmettre(() -> orientation.soumettre(commande, demande), panne);
    }

    void demander(AnnuaireCommande commande, Demande demande, int panne) {
        transmettre(() -> annuaire.soumettre(commande, demande), panne);
    }

    void demander(PlanCommande commande, Demande demande, int panne) {
        transmettre(() -> plans.soumettre(commande, demande), panne);
    }

    /// Now; or twice, the answer being lost; or later in the day, the request being lost.
    private void transmettre(Runnable envoi, int panne) {
        switch (panne % 11) {
            case 3 -> {
                envoi.run();
                envoi.run();
            }
            case 5 -> automatismes.plusTard(envoi);
            default -> envoi.run();
        }
    }

    private void publier(FaitRecu recu) {
        publies.add(recu);
        var topic = "spie." + TypesEvenement.contexte(recu.type()).code();
        var record = Enveloppe.record(topic, recu);
        var entetes = new HashMap<String, String>();
        record.headers()
                .forEach(h -> entetes.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        registre.lire(new Enregistrement(topic, record.key(), entetes, record.value()));
        recit.add(
                "              → %s le %s, su le %s : %s"
                        .formatted(
                                recu.type(),
                                recu.effectifLe(),
                                Jour.de(recu.recordedAt()),
                                new String(recu.donnees(), StandardCharsets.UTF_8)));
        if (vus.add(recu.id())) {
            verifier();
        }
        automatismes.entendre(recu);
    }

    /// The whole check, over this prefix of the log.
    private void verifier() {
        prefixes++;
        var rapport = new Rapport(LocalDate.MAX);
        Controles.verifier(registre.journal(), BAREME, rapport);
        var tout = new ArrayList<>(envelope.premieres());
        tout.addAll(rapport.premieres());
        if (!tout.isEmpty()) {
            throw new Rompu(tout);
        }
    }

    /// Who answers for a dossier on a day, as the independent check reads it.
    Optional<String> porteurRelu(UUID dossier, LocalDate le) {
        return registre.journal().porteur(dossier.toString(), le);
    }

    Acteur acteur(Porteur qui, String... roles) {
        return new Acteur(qui.institution(), qui.professionnel(), Set.of(roles), jour);
    }

    Acteur pcd() {
        return new Acteur("departement", "pcd", Set.of("pcd"), jour);
    }
}
