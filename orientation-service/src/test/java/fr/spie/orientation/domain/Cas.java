package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One person whose rights were notified on 5 March 2025: local limit 5 April, legal limit 16
/// April.
final class Cas {

    static final UUID ID = new UUID(1, 1);
    static final UUID DECISION = new UUID(3, 3);
    static final UUID SECONDE = new UUID(3, 4);
    static final LocalDate NOTIFIES_LE = LocalDate.of(2025, 3, 5);
    static final LocalDate OUVERTS_LE = LocalDate.of(2025, 3, 1);
    static final DroitsNotifies NOTIFIES = notifies(NOTIFIES_LE, OUVERTS_LE);
    static final OrientationDecidee DECIDEE =
            decidee(DECISION, LocalDate.of(2025, 3, 20), TypeParcours.PROFESSIONNEL);

    static final DeciderSpec<OrientationCommande, Dossier, OrientationEvenement> SPEC =
            new DeciderSpec<>(new OrientationDecideur(Regles.PAR_DEFAUT));

    private Cas() {}

    static LocalDate mars(int jour) {
        return LocalDate.of(2025, 3, jour);
    }

    static LocalDate avril(int jour) {
        return LocalDate.of(2025, 4, jour);
    }

    static DroitsNotifies notifies(LocalDate le, LocalDate ouvertsLe) {
        return new DroitsNotifies(
                ID,
                le,
                ouvertsLe,
                "CAF-151",
                new Chiffre(ID.toString(), Finalite.IDENTITE, "a"),
                Optional.of("15014"),
                "AURILLAC",
                RoleFoyer.DEM,
                true);
    }

    static OrientationDecidee decidee(UUID id, LocalDate le, TypeParcours vers) {
        return new OrientationDecidee(ID, le, id, vers, "departement", "cip-1", "PCD", List.of());
    }

    static DeciderOrientation decider(UUID id, LocalDate le, LocalDate jour, TypeParcours vers) {
        return new DeciderOrientation(
                ID, le, jour, id, vers, "departement", "cip-1", "PCD", false, List.of());
    }

    static DiagnosticEtabli diagnostic(
            LocalDate le, SituationProfessionnelle situation, Frein... freins) {
        return new DiagnosticEtabli(
                ID,
                le,
                new UUID(4, le.toEpochDay()),
                NatureDiagnostic.DIAGNOSTIC_360,
                "cip-1",
                situation,
                Stream.of(freins).toList(),
                Optional.empty(),
                Optional.empty());
    }

    static Frein frein(DomaineFrein domaine, int gravite) {
        return new Frein(domaine, gravite);
    }
}
