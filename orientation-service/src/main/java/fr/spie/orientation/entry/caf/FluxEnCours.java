package fr.spie.orientation.entry.caf;

import fr.spie.backbone.commande.Demande;
import fr.spie.events.Jour;
import fr.spie.orientation.entry.imports.Constat;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.NatureImport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A CNAF flow while it is read.
final class FluxEnCours extends ImportEnCours {

    Instant fluxA;

    FluxEnCours(Demande demande, Optional<String> fichier, LocalDate receptionLe) {
        super(NatureImport.CAF, demande, fichier, receptionLe);
        this.fluxA = Jour.debut(receptionLe);
    }

    /// The rights of a flow were notified the day it was made: the payer sends it that night. A day
    /// after the import is a mistake of clocks: the day of the import then.
    void entete(Noeud identification) {
        typeFlux = identification.valeur("TYPEFLUX");
        creeLe = identification.valeur("DTCREAFLUX").flatMap(FoyerLecture::jour);
        if (creeLe.isEmpty()) {
            avertir(
                    new Constat(
                            0,
                            identification.ligne(),
                            "IdentificationFlux/DTCREAFLUX",
                            identification.valeur("DTCREAFLUX").orElse(""),
                            "la date de création du flux ne se lit pas : la réception est datée de"
                                    + " l’import"));
            return;
        }
        receptionLe = creeLe.filter(receptionLe::isAfter).orElse(receptionLe);
        fluxA = creeLe.get().atTime(heure(identification)).atZone(Jour.PARIS).toInstant();
    }

    private static LocalTime heure(Noeud identification) {
        try {
            return LocalTime.parse(identification.valeur("HEUCREAFLUX").orElse("00:00"))
                    .truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return LocalTime.MIDNIGHT;
        }
    }

    void total(Noeud transmission) {
        annonces =
                transmission
                        .valeur("NBTOTDOSRSATRANSM")
                        .filter(n -> n.matches("\\d{1,8}"))
                        .map(Integer::valueOf);
        if (annonces.filter(n -> n == lus).isEmpty()) {
            avertir(
                    new Constat(
                            0,
                            transmission.ligne(),
                            "TransmissionFlux/NBTOTDOSRSATRANSM",
                            transmission.valeur("NBTOTDOSRSATRANSM").orElse(""),
                            "le flux contient " + lus + " foyers"));
        }
    }
}
