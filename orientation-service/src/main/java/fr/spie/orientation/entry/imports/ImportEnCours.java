package fr.spie.orientation.entry.imports;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Demande;
import fr.spie.orientation.entry.imports.RapportImport.Arret;
import fr.spie.orientation.entry.imports.RapportImport.Etat;
import fr.spie.orientation.entry.imports.RapportImport.Forme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The counters of one import while it runs. What was wrong is counted in full and kept up to a
/// limit; those without a dossier are all kept, since nothing else remembers them.
public class ImportEnCours {

    static final int CONSTATS_MAX = 1_000;

    public final UUID importId = UUID.randomUUID();
    public final NatureImport nature;
    public final Demande demande;
    public final Optional<String> fichier;
    public LocalDate receptionLe;
    public Optional<String> typeFlux = Optional.empty();
    public Optional<LocalDate> creeLe = Optional.empty();
    public Optional<Integer> annonces = Optional.empty();
    public Optional<Forme> forme = Optional.empty();
    public int lus;
    public int beneficiaires;
    public int nouveauxDossiers;
    public int inchanges;
    public int perimes;
    public int sansDroit;
    public int homonymes;
    public int derniereLigne = 1;
    private int refuses;
    private int inconnus;
    private int evenements;
    private int erreurs;
    private int avertissements;
    private @Nullable Accepte dernier;
    final List<Constat> refus = new ArrayList<>();
    final List<Constat> avertissementsDits = new ArrayList<>();
    private final List<Constat> inconnusDits = new ArrayList<>();
    private List<Constat> inconnusAEcrire = new ArrayList<>();

    /// @param fichier name of the file, as given
    public ImportEnCours(
            NatureImport nature, Demande demande, Optional<String> fichier, LocalDate receptionLe) {
        this.nature = nature;
        this.demande = demande;
        this.fichier = fichier.map(f -> f.replaceAll("\\p{Cntrl}", ""));
        this.receptionLe = receptionLe;
    }

    public void refuser(List<Constat> constats) {
        refuses++;
        constats.forEach(this::noterErreur);
    }

    private void noterErreur(Constat constat) {
        erreurs++;
        if (refus.size() < CONSTATS_MAX) {
            refus.add(constat);
        }
    }

    public void avertir(Constat constat) {
        avertissements++;
        if (avertissementsDits.size() < CONSTATS_MAX) {
            avertissementsDits.add(constat);
        }
    }

    /// Someone who has no dossier, and whom this file does not open one for.
    public void inconnu(Constat constat) {
        inconnus++;
        inconnusAEcrire.add(constat);
        if (inconnusDits.size() < CONSTATS_MAX) {
            inconnusDits.add(constat);
        }
    }

    /// Those not written yet.
    List<Constat> prendreInconnus() {
        var pris = inconnusAEcrire;
        inconnusAEcrire = new ArrayList<>();
        return pris;
    }

    int inconnus() {
        return inconnus;
    }

    /// Counts what a command did.
    public void accepter(Accepte accepte) {
        evenements += accepte.evenements();
        dernier = accepte;
    }

    /// The answer to the last command, when there was one.
    public Optional<Accepte> dernier() {
        return Optional.ofNullable(dernier);
    }

    RapportImport rapport(Etat etat, Optional<Instant> finA, Optional<Arret> arret) {
        return new RapportImport(
                importId,
                nature,
                etat,
                fichier,
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                finA,
                typeFlux,
                creeLe,
                receptionLe,
                forme,
                lus,
                lus - refuses,
                refuses,
                annonces,
                beneficiaires,
                nouveauxDossiers,
                inchanges,
                perimes,
                sansDroit,
                homonymes,
                inconnus,
                evenements,
                erreurs,
                avertissements,
                derniereLigne,
                arret,
                arret.isPresent(),
                arret.map(this::interruption).orElseGet(() -> message(etat)),
                List.copyOf(refus),
                List.copyOf(avertissementsDits),
                List.copyOf(inconnusDits));
    }

    private String message(Etat etat) {
        if (etat == Etat.EN_COURS) {
            return "Lecture en cours.";
        }
        return refuses == 0
                ? "Le fichier a été lu en entier."
                : "Le fichier a été lu en entier ; ce qui est refusé est listé et le reste est"
                        + " enregistré.";
    }

    private String interruption(Arret arret) {
        return "La lecture s’est arrêtée à la ligne "
                + arret.ligne()
                + ", champ « "
                + arret.champ()
                + " » : "
                + arret.raison()
                + ". Ce qui était déjà accepté ("
                + nature.element()
                + "s : "
                + (lus - refuses)
                + ") reste enregistré. Le même fichier, complet, peut être renvoyé : rien ne sera"
                + " enregistré deux fois.";
    }
}
