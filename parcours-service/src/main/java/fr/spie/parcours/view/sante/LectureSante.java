package fr.spie.parcours.view.sante;

import fr.spie.backbone.acces.LecteurSante;
import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Chiffre;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AccompagnementEvenement.RestitutionFaite;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.view.Libelles;
import fr.spie.parcours.view.sante.DonneesSante.Prescription;
import fr.spie.parcours.view.sante.DonneesSante.Restitution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads the facts of care for one of those who may.
@Component
class LectureSante {

    private final Histoires histoires;
    private final Coffre coffre;

    LectureSante(Histoires histoires, Coffre coffre) {
        this.histoires = histoires;
        this.coffre = coffre;
    }

    SituationParcours situation(UUID dossierId) {
        return SituationParcours.de(faits(dossierId));
    }

    DonneesSante de(UUID dossierId, LecteurSante lecteur) {
        return de(dossierId, Histoire.enVigueur(faits(dossierId)), lecteur);
    }

    /// A dossier merged into another goes on there (S20): the person reads both.
    DonneesSante deLaPersonne(UUID dossierId) {
        var faits = faits(dossierId);
        var suite = SituationParcours.de(faits).changements().absorbeDans().map(this::faits);
        return de(
                dossierId,
                Stream.concat(Stream.of(faits), suite.stream())
                        .flatMap(f -> Histoire.enVigueur(f).stream())
                        .toList(),
                LecteurSante.PERSONNE);
    }

    private DonneesSante de(
            UUID dossierId, List<Fait<ParcoursEvenement>> faits, LecteurSante lecteur) {
        return new DonneesSante(
                dossierId,
                faits.stream()
                        .flatMap(
                                f ->
                                        f.evenement() instanceof SoinPrescrit e
                                                ? Stream.of(prescription(e, lecteur))
                                                : Stream.empty())
                        .toList(),
                faits.stream()
                        .flatMap(
                                f ->
                                        f.evenement() instanceof RestitutionFaite e
                                                ? Stream.of(restitution(e, lecteur))
                                                : Stream.empty())
                        .toList());
    }

    private Prescription prescription(SoinPrescrit e, LecteurSante lecteur) {
        var raison =
                switch (lecteur) {
                    case PERSONNE, INFIRMIER -> lire(e.raison());
                    case REFERENT -> Optional.<String>empty();
                };
        return new Prescription(
                e.prescriptionId(), Libelles.de(e.dispositif()), e.effectifLe(), raison);
    }

    private Restitution restitution(RestitutionFaite e, LecteurSante lecteur) {
        boolean lisible =
                switch (lecteur) {
                    case PERSONNE, INFIRMIER -> true;
                    case REFERENT -> e.avecLeReferent();
                };
        return new Restitution(e.effectifLe(), lisible ? lire(e.contenu()) : Optional.empty());
    }

    private Optional<String> lire(Optional<Chiffre> chiffre) {
        return chiffre.map(c -> coffre.dechiffrer(c).orElse("donnée effacée"));
    }

    private List<Fait<ParcoursEvenement>> faits(UUID dossierId) {
        return histoires.de(dossierId.toString(), ParcoursEvenement.class);
    }
}
