package fr.spie.parcours.view.fileactive;

import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Histories as absurd as they come: late facts, facts to come, corrections of corrections, two
/// topics recorded side by side.
final class HistoiresAleatoires {

    static final int JOURS = 60;
    static final List<Porteur> PORTEURS =
            List.of(
                    new Porteur("hasard-1", "departement"),
                    new Porteur("hasard-2", "departement"),
                    new Porteur("hasard-3", "plie"));
    private static final List<String> TERRITOIRES = List.of("HASARD-NORD", "HASARD-SUD");

    private final Random hasard;
    private final UUID dossier;
    private final LocalDate debut;
    private final List<Fait<?>> faits = new ArrayList<>();
    private int parcours;
    private int orientation;

    private HistoiresAleatoires(Random hasard, UUID dossier, LocalDate debut) {
        this.hasard = hasard;
        this.dossier = dossier;
        this.debut = debut;
    }

    /// The facts of a dossier, in the order of their recording; the first one opens it, most times.
    static List<Fait<?>> dossier(Random hasard, UUID dossier, LocalDate debut, int nombre) {
        var histoire = new HistoiresAleatoires(hasard, dossier, debut);
        if (hasard.nextInt(8) > 0) {
            histoire.noter(histoire.ouverture(hasard.nextInt(20)));
        }
        while (histoire.faits.size() < nombre) {
            histoire.noter(histoire.evenement());
        }
        return histoire.faits;
    }

    private void noter(Evenement evenement) {
        boolean estParcours = evenement instanceof ParcoursEvenement;
        faits.add(
                new Fait<>(
                        new UUID(hasard.nextLong(), hasard.nextLong()),
                        estParcours ? parcours++ : orientation++,
                        evenement,
                        instant(debut, faits.size()),
                        "departement",
                        "test",
                        new UUID(8, 8),
                        Optional.empty()));
    }

    /// One is recorded every three days.
    static Instant instant(LocalDate debut, int rang) {
        return Jour.debut(debut.plusDays(rang * 3L)).plusSeconds(3_600);
    }

    private ParcoursOuvert ouverture(int jour) {
        return new ParcoursOuvert(dossier, debut.plusDays(jour), territoire(), porteur());
    }

    private Evenement evenement() {
        var le = debut.plusDays(hasard.nextInt(JOURS));
        var id = new UUID(dossier.getLeastSignificantBits(), 1 + hasard.nextInt(3));
        return switch (hasard.nextInt(20)) {
            case 0 -> ouverture(hasard.nextInt(JOURS));
            case 1, 2 -> new ReferentDesigne(dossier, le, porteur(), porteur(), Optional.of(id));
            case 3, 4, 5 ->
                    new RelaisPropose(
                            dossier, le, id, porteur(), porteur(), LocalDate.of(2999, 1, 1), "");
            case 6, 7 -> new RelaisAccepte(dossier, le, id, porteur(), porteur());
            case 8 -> new RelaisRefuse(dossier, le, id, "");
            case 9 -> new RelaisAnnule(dossier, le, id, "");
            case 10, 11 -> new PorteurProvisoireDesigne(dossier, le, porteur(), porteur(), "");
            case 12 ->
                    new DossierClos(
                            dossier,
                            le,
                            hasard.nextBoolean() ? IssueParcours.AUTONOMIE : IssueParcours.DECES,
                            "");
            case 13 -> new TerritoireChange(dossier, le, territoire(), territoire());
            case 14 -> fusion(le);
            case 15 -> new ContactPris(dossier, le, new UUID(7, hasard.nextLong()), "APPEL");
            case 16 ->
                    new ContratSigne(
                            dossier,
                            le,
                            new UUID(7, hasard.nextLong()),
                            RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                            le.plusMonths(6),
                            15);
            case 17 -> correction(le);
            case 18 ->
                    new DroitsNotifies(
                            dossier,
                            le,
                            le,
                            "CAF-151",
                            new Chiffre(dossier.toString(), Chiffre.Finalite.IDENTITE, "AAAA"),
                            Optional.empty(),
                            territoire(),
                            RoleFoyer.DEM,
                            true);
            default -> new Demenagement(dossier, le, Optional.empty(), territoire(), "");
        };
    }

    private Evenement fusion(LocalDate le) {
        var autre = new UUID(4, 4);
        return switch (hasard.nextInt(3)) {
            case 0 -> new DossiersFusionnes(dossier, le, autre, porteur(), porteur(), List.of());
            case 1 -> new DossierAbsorbe(dossier, le, autre);
            default -> new FusionAnnulee(dossier, le, autre, porteur(), "");
        };
    }

    private Evenement correction(LocalDate le) {
        if (faits.isEmpty()) {
            return ouverture(0);
        }
        var cible = faits.get(hasard.nextInt(faits.size()));
        return cible.evenement() instanceof OrientationEvenement
                ? new OrientationEvenement.CorrectionApportee(
                        dossier, le, cible.id(), Optional.empty(), "")
                : new CorrectionApportee(dossier, le, cible.id(), Optional.empty(), "");
    }

    private Porteur porteur() {
        return PORTEURS.get(hasard.nextInt(PORTEURS.size()));
    }

    private String territoire() {
        return TERRITOIRES.get(hasard.nextInt(TERRITOIRES.size()));
    }
}
