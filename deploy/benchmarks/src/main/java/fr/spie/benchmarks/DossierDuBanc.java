package fr.spie.benchmarks;

import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// The life of one dossier, always the same for the same number: rights, orientation, référent,
/// contract, prescriptions and steps, one or two handovers, sometimes a departure, a move, a
/// correction, a closing; contacts for the rest. One fact in ten is recorded weeks late.
final class DossierDuBanc {

    static final LocalDate PREMIER = LocalDate.of(2021, 1, 4);
    static final LocalDate DERNIER = LocalDate.of(2026, 6, 30);

    private final Departement departement;
    private final Random hasard;
    private final UUID dossier;
    private final List<Evenement> vie = new ArrayList<>();
    private LocalDate jour;
    private Porteur porteur;

    private DossierDuBanc(Departement departement, int numero) {
        this.departement = departement;
        this.hasard = new Random(numero * 7_919L);
        this.dossier = new UUID(hasard.nextLong(), numero);
        this.jour = PREMIER.plusDays(hasard.nextInt(1_250));
        this.porteur = departement.chef(numero);
    }

    static UUID id(int numero) {
        return new UUID(new Random(numero * 7_919L).nextLong(), numero);
    }

    /// @param identite encrypted
    static List<Fait<?>> faits(Departement departement, int numero, int nombre, Chiffre identite) {
        var dossier = new DossierDuBanc(departement, numero);
        dossier.vivre(identite, nombre);
        return dossier.enregistrer();
    }

    private void vivre(Chiffre identite, int nombre) {
        var territoire = departement.territoire(hasard.nextInt());
        var rdv = uuid();
        vie.add(
                new DroitsNotifies(
                        dossier,
                        jour,
                        jour.minusDays(5),
                        "CAF-151",
                        identite,
                        Optional.of("15014"),
                        territoire,
                        RoleFoyer.DEM,
                        true));
        vie.add(new ParcoursOuvert(dossier, jour, territoire, porteur));
        vie.add(
                new RdvOrientationPlanifie(
                        dossier, passer(5), rdv, jour.plusDays(10), porteur.professionnel()));
        vie.add(new RdvOrientationTenu(dossier, passer(12), rdv, porteur.professionnel()));
        var orientation = uuid();
        var referent = departement.professionnel(hasard.nextInt());
        vie.add(
                new OrientationDecidee(
                        dossier,
                        passer(8),
                        orientation,
                        TypeParcours.SOCIO_PROFESSIONNEL,
                        referent.institution(),
                        referent.professionnel(),
                        "PCD",
                        List.of("mobilité")));
        vie.add(new ReferentDesigne(dossier, jour, porteur, referent, Optional.of(orientation)));
        porteur = referent;
        contrat();
        prescrire();
        etape();
        relais(hasard.nextInt(4) > 0);
        etape();
        if (hasard.nextInt(2) == 0) {
            relais(hasard.nextInt(4) > 0);
        }
        if (hasard.nextInt(10) == 0) {
            partir();
        }
        if (hasard.nextInt(8) == 0) {
            vie.add(
                    new Demenagement(
                            dossier,
                            passer(20),
                            Optional.empty(),
                            territoire,
                            departement.territoire(hasard.nextInt())));
        }
        contrat();
        boolean clore = hasard.nextInt(3) == 0;
        while (vie.size() < nombre - (clore ? 1 : 0)) {
            vie.add(new ContactPris(dossier, passer(25), uuid(), "ENTRETIEN"));
        }
        if (clore) {
            vie.add(
                    new DossierClos(
                            dossier,
                            passer(20),
                            hasard.nextInt(20) == 0 ? IssueParcours.DECES : IssueParcours.AUTONOMIE,
                            "Suivi terminé."));
        }
    }

    private void contrat() {
        vie.add(
                new ContratSigne(
                        dossier,
                        passer(20),
                        uuid(),
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        jour.plusMonths(6),
                        15));
    }

    private void prescrire() {
        var prescription = uuid();
        var offre = uuid();
        vie.add(
                new PrescriptionEmise(
                        dossier, passer(10), prescription, offre, porteur, "Mobilité."));
        vie.add(
                new PrescriptionRepondue(
                        dossier,
                        passer(5),
                        prescription,
                        offre,
                        ReponsePrescription.PLACE_RESERVEE,
                        ""));
    }

    private void etape() {
        var etape = uuid();
        vie.add(new EtapeDemarree(dossier, passer(15), etape, "Immersion", Optional.empty()));
        vie.add(new EtapeTerminee(dossier, passer(30), etape, ResultatEtape.REALISEE));
    }

    private void relais(boolean accepte) {
        var relais = uuid();
        var vers = departement.professionnel(hasard.nextInt());
        vie.add(
                new RelaisPropose(
                        dossier, passer(60), relais, porteur, vers, jour.plusDays(14), "Projet."));
        if (accepte) {
            vie.add(new RelaisAccepte(dossier, passer(10), relais, porteur, vers));
            porteur = vers;
        } else {
            vie.add(new RelaisRefuse(dossier, passer(10), relais, "File pleine."));
        }
    }

    private void partir() {
        var chef = departement.chef(hasard.nextInt(1_000));
        vie.add(new PorteurProvisoireDesigne(dossier, passer(40), porteur, chef, "Départ."));
        var referent = departement.professionnel(hasard.nextInt());
        vie.add(new ReferentDesigne(dossier, passer(14), chef, referent, Optional.empty()));
        porteur = referent;
    }

    /// The day after so many days at most.
    private LocalDate passer(int auPlus) {
        jour = jour.plusDays(1 + hasard.nextInt(auPlus));
        return jour;
    }

    private UUID uuid() {
        return new UUID(hasard.nextLong(), hasard.nextLong());
    }

    /// In each topic one after the other, mostly on the day itself; one dossier in fifty has a
    /// contact withdrawn.
    private List<Fait<?>> enregistrer() {
        var faits = new ArrayList<Fait<?>>();
        var rangs = new int[2];
        var derniers = new Instant[] {Instant.EPOCH, Instant.EPOCH};
        for (var evenement : vie) {
            var ecrit = evenement;
            if (evenement instanceof ContactPris && !faits.isEmpty() && hasard.nextInt(700) == 0) {
                ecrit =
                        new CorrectionApportee(
                                dossier,
                                evenement.effectifLe(),
                                faits.getLast().id(),
                                Optional.empty(),
                                "Saisie par erreur.");
            }
            int topic = evenement instanceof OrientationEvenement ? 0 : 1;
            int retard = hasard.nextInt(10) == 0 ? hasard.nextInt(60) : 0;
            var a =
                    Jour.debut(ecrit.effectifLe().plusDays(retard))
                            .plusSeconds(32_400 + hasard.nextInt(28_800));
            var apres = derniers[topic].plusMillis(1);
            derniers[topic] = a.isBefore(apres) ? apres : a;
            faits.add(
                    new Fait<>(
                            uuid(),
                            rangs[topic]++,
                            ecrit,
                            derniers[topic],
                            "departement",
                            "banc",
                            dossier,
                            Optional.empty()));
        }
        return faits;
    }
}
