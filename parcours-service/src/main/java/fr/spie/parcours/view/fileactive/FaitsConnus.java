package fr.spie.parcours.view.fileactive;

import fr.spie.events.Correction;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Residence;
import fr.spie.events.parcours.AccompagnementEvenement;
import fr.spie.events.parcours.ContinuiteEvenement;
import fr.spie.events.parcours.OutilEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Cloture;
import fr.spie.events.parcours.VigilanceEvenement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of a dossier at some moment, folded for any day: the one definition of a file
/// active.
final class FaitsConnus {

    /// What a day says.
    record Jour(Optional<EtatJour> etat, Optional<RelaisAttendu> relais) {}

    private final List<Fait<ParcoursEvenement>> parcours = new ArrayList<>();
    private final List<Fait<OrientationEvenement>> orientation = new ArrayList<>();

    /// Whether a fact can say who answers, since when, where, or who is asked to.
    static boolean compte(Fait<?> fait) {
        return switch (fait.evenement()) {
            case ParcoursEvenement e -> deplace(e);
            case OrientationEvenement _ -> true;
            default -> false;
        };
    }

    private static boolean deplace(ParcoursEvenement evenement) {
        return switch (evenement) {
            case ParcoursOuvert _,
                    ReferentDesigne _,
                    PorteurProvisoireDesigne _,
                    RelaisPropose _,
                    RelaisAccepte _,
                    RelaisRefuse _,
                    RelaisExpire _,
                    RelaisAnnule _,
                    DossierClos _,
                    ContinuiteEvenement _ ->
                    true;
            case ContactPris _,
                    ContratSigne _,
                    PrescriptionEmise _,
                    PrescriptionRepondue _,
                    EtapeDemarree _,
                    EtapeTerminee _,
                    EmploiDemarre _,
                    AccompagnementEvenement _,
                    OutilEvenement _,
                    VigilanceEvenement _ ->
                    false;
        };
    }

    /// One more fact is known.
    ///
    /// @return the first day of which it may change what is said
    @SuppressWarnings("unchecked") // the class of the event was just checked
    LocalDate apprendre(Fait<?> fait) {
        switch (fait.evenement()) {
            case ParcoursEvenement _ -> parcours.add((Fait<ParcoursEvenement>) fait);
            case OrientationEvenement _ -> orientation.add((Fait<OrientationEvenement>) fait);
            default -> throw new IllegalArgumentException("no fact of a dossier: " + fait);
        }
        return switch (fait.evenement()) {
            case Correction _ -> LocalDate.MIN;
            // an acceptance ends the waiting at once, even when it takes effect later
            case RelaisAccepte e -> proposeLe(e);
            default -> fait.evenement().effectifLe();
        };
    }

    private LocalDate proposeLe(RelaisAccepte acceptation) {
        return parcours.stream()
                .filter(
                        f ->
                                f.evenement() instanceof RelaisPropose p
                                        && p.relaisId().equals(acceptation.relaisId()))
                .map(f -> f.evenement().effectifLe())
                .reduce(
                        acceptation.effectifLe(),
                        (une, autre) -> autre.isBefore(une) ? autre : une);
    }

    /// The days, from one on, on which something takes effect: nothing changes between them.
    List<LocalDate> jours(LocalDate depuis) {
        var jours = new TreeSet<LocalDate>();
        Stream.concat(parcours.stream(), orientation.stream())
                .map(f -> f.evenement().effectifLe())
                .filter(jour -> !jour.isBefore(depuis))
                .forEach(jours::add);
        return List.copyOf(jours);
    }

    /// The dossier on a day.
    Jour au(LocalDate jour) {
        var situation = SituationParcours.au(parcours, jour, Instant.MAX);
        var suivi = situation.porteurAu(jour).map(phase -> suivi(situation, phase, jour));
        Optional<EtatJour> etat =
                suivi.<EtatJour>map(s -> s)
                        .or(() -> situation.cloture().map(Cloture::issue).map(EtatJour.Clos::new));
        return new Jour(etat, suivi.isPresent() ? relais(situation) : Optional.empty());
    }

    private EtatJour.Suivi suivi(
            SituationParcours situation, SituationParcours.Responsabilite phase, LocalDate jour) {
        return new EtatJour.Suivi(
                phase.porteur(),
                phase.qualite(),
                residence(jour).or(situation::territoire).orElse(""),
                phase.periode().debut(),
                situation.ouvertLe().orElse(phase.periode().debut()));
    }

    private Optional<String> residence(LocalDate jour) {
        return SituationOrientation.de(Histoire.au(orientation, jour, Instant.MAX))
                .residence()
                .map(Residence::territoire);
    }

    private static Optional<RelaisAttendu> relais(SituationParcours situation) {
        return situation
                .relaisEnAttente()
                .map(r -> new RelaisAttendu(r.relaisId(), r.vers(), r.proposeLe(), r.echeanceLe()));
    }
}
