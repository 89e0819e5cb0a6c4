package fr.spie.orientation.entry.caf;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Jour;
import fr.spie.orientation.entry.caf.RapportImport.Arret;
import fr.spie.orientation.entry.caf.RapportImport.Etat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The counters of one import while it runs. What was wrong is counted in full and kept up to a
/// limit.
final class ImportEnCours {

    static final int CONSTATS_MAX = 1_000;

    final UUID importId = UUID.randomUUID();
    final Demande demande;
    final Optional<String> fichier;
    LocalDate receptionLe;
    Instant fluxA;
    Optional<String> typeFlux = Optional.empty();
    Optional<LocalDate> creeLe = Optional.empty();
    Optional<Integer> foyersAnnonces = Optional.empty();
    int foyersLus;
    int foyersRefuses;
    int beneficiaires;
    int nouveauxDossiers;
    int inchanges;
    int perimes;
    int sansDroit;
    int homonymes;
    int evenements;
    int erreurs;
    int avertissements;
    int derniereLigne = 1;
    @Nullable Accepte dernier;
    final List<Constat> refus = new ArrayList<>();
    final List<Constat> avertissementsDits = new ArrayList<>();

    ImportEnCours(Demande demande, Optional<String> fichier) {
        this.demande = demande;
        this.fichier = fichier;
        this.receptionLe = Jour.de(demande.recueA());
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
        foyersAnnonces =
                transmission
                        .valeur("NBTOTDOSRSATRANSM")
                        .filter(n -> n.matches("\\d{1,8}"))
                        .map(Integer::valueOf);
        if (foyersAnnonces.filter(n -> n == foyersLus).isEmpty()) {
            avertir(
                    new Constat(
                            0,
                            transmission.ligne(),
                            "TransmissionFlux/NBTOTDOSRSATRANSM",
                            transmission.valeur("NBTOTDOSRSATRANSM").orElse(""),
                            "le flux contient " + foyersLus + " foyers"));
        }
    }

    void refuser(List<Constat> constats) {
        foyersRefuses++;
        constats.forEach(this::noterErreur);
    }

    private void noterErreur(Constat constat) {
        erreurs++;
        if (refus.size() < CONSTATS_MAX) {
            refus.add(constat);
        }
    }

    void avertir(Constat constat) {
        avertissements++;
        if (avertissementsDits.size() < CONSTATS_MAX) {
            avertissementsDits.add(constat);
        }
    }

    RapportImport rapport(Etat etat, Optional<Instant> finA, Optional<Arret> arret) {
        return new RapportImport(
                importId,
                etat,
                fichier,
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                finA,
                typeFlux,
                creeLe,
                receptionLe,
                foyersLus,
                foyersLus - foyersRefuses,
                foyersRefuses,
                foyersAnnonces,
                beneficiaires,
                nouveauxDossiers,
                inchanges,
                perimes,
                sansDroit,
                homonymes,
                evenements,
                erreurs,
                avertissements,
                derniereLigne,
                arret,
                arret.isPresent(),
                arret.map(this::interruption).orElseGet(() -> message(etat)),
                List.copyOf(refus),
                List.copyOf(avertissementsDits));
    }

    private String message(Etat etat) {
        if (etat == Etat.EN_COURS) {
            return "Lecture en cours.";
        }
        return foyersRefuses == 0
                ? "Le fichier a été lu en entier."
                : "Le fichier a été lu en entier ; les foyers refusés sont listés et les autres"
                        + " sont enregistrés.";
    }

    private String interruption(Arret arret) {
        return "La lecture s’est arrêtée à la ligne "
                + arret.ligne()
                + ", champ « "
                + arret.champ()
                + " » : "
                + arret.raison()
                + ". Les "
                + (foyersLus - foyersRefuses)
                + " foyers déjà acceptés restent enregistrés. Le même fichier, complet, peut être"
                + " renvoyé : rien ne sera enregistré deux fois.";
    }
}
