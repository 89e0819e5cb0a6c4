package fr.spie.orientation.entry;

import fr.spie.backbone.web.Appelant;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.OrientationDecideur;
import fr.spie.orientation.domain.OrientationRefus.AccesReserve;
import fr.spie.orientation.domain.OrientationRefus.DateFuture;
import fr.spie.orientation.domain.RefusDossier.RoleRequis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which institution may ask what (rights matrix 4.2).
@Component
public class Habilitations {

    private static final String DEPARTEMENT = "departement";

    private static final Set<String> ACCUEIL =
            Set.of("referent", "chef_service", "chef_projet", "pcd");
    private static final Set<String> IDENTITES = Set.of("administrateur", "chef_projet", "pcd");

    private static final Set<String> SIGNATURE = Set.of("pcd", "chef_service");

    private final Set<String> notifiants;
    private final Set<String> delegataires;

    Habilitations(
            @Value("${spie.orientation.notifiants}") Set<String> notifiants,
            @Value("${spie.orientation.delegataires}") Set<String> delegataires) {
        this.notifiants = notifiants;
        this.delegataires = delegataires;
    }

    /// Who meets and accompanies people may say how it went.
    ///
    /// @param action what is asked, in French
    public static void peutAccueillir(Appelant appelant, String action) {
        if (Acteurs.de(appelant).roles().stream().noneMatch(ACCUEIL::contains)) {
            throw new RoleRequis(action).exception();
        }
    }

    /// A code such as `caf-151` counts as `caf`.
    public void peutNotifier(Appelant appelant) {
        var famille = appelant.institution().split("-")[0];
        if (!notifiants.contains(appelant.institution()) && !notifiants.contains(famille)) {
            throw new AccesReserve("notifier des droits", appelant.institution()).exception();
        }
    }

    /// France Travail, or the département with the extract it was sent.
    public void peutDireFranceTravail(Appelant appelant) {
        if (!Set.of(DEPARTEMENT, OrientationDecideur.FRANCE_TRAVAIL)
                .contains(appelant.institution())) {
            throw new AccesReserve("envoyer un extrait de France Travail", appelant.institution())
                    .exception();
        }
    }

    /// Only the département keeps such files.
    public void peutEnvoyerBeneficiaires(Appelant appelant) {
        if (!appelant.institution().equals(DEPARTEMENT)) {
            throw new AccesReserve("envoyer un fichier de bénéficiaires", appelant.institution())
                    .exception();
        }
    }

    /// Who decides whether two dossiers are one person.
    public void peutRapprocher(Appelant appelant) {
        if (!appelant.institution().equals(DEPARTEMENT)
                || Collections.disjoint(Acteurs.de(appelant).roles(), IDENTITES)) {
            throw new AccesReserve(
                            "décider si deux dossiers sont une même personne",
                            appelant.institution())
                    .exception();
        }
    }

    /// Who decides an orientation: the caller's institution, or the one the département records a
    /// decision for. In the name of the président: them, or who signs by delegation.
    public String decideur(Appelant appelant, @Nullable String annonce) {
        if (appelant.institution().equals(DEPARTEMENT)
                && Acteurs.de(appelant).roles().stream().noneMatch(SIGNATURE::contains)) {
            throw new RoleRequis("décider d’une orientation").exception();
        }
        var propre =
                appelant.institution().equals(DEPARTEMENT)
                        ? OrientationDecideur.PCD
                        : appelant.institution();
        var decideur = Optional.ofNullable(annonce).filter(d -> !d.isBlank()).orElse(propre);
        if (!decideur.equals(propre) && !appelant.institution().equals(DEPARTEMENT)) {
            throw new AccesReserve(
                            "enregistrer la décision d’une autre institution",
                            appelant.institution())
                    .exception();
        }
        return decideur;
    }

    public boolean delegation(String institution) {
        return delegataires.contains(institution);
    }

    /// The legal day of a fact: the one given, not in the future, or the day it is told.
    public static LocalDate jour(String champ, @Nullable LocalDate le, Instant recueA) {
        var aujourdhui = Jour.de(recueA);
        if (le != null && le.isAfter(aujourdhui)) {
            throw new DateFuture(champ, le).exception();
        }
        return le == null ? aujourdhui : le;
    }
}
