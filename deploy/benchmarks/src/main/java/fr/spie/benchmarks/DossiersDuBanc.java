package fr.spie.benchmarks;

import fr.spie.cli.Etat;
import fr.spie.cli.Maison;
import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.demo.Client.Reponse;
import fr.spie.cli.plateforme.Plateforme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Dossiers of invented persons on the platform that is up in `SPIE_HOME`, opened at the front door
/// and kept by one demonstration account.
record DossiersDuBanc(Client client) {

    private static final String COMPTE = "cip-aurillac-1";
    private static final String DOSSIERS = "/api/parcours/dossiers/";

    /// @param connexions requests at a time, at most
    static DossiersDuBanc surPlace(int connexions) {
        var adresse = Plateforme.adresse(Etat.lire(Maison.parDefaut()));
        return new DossiersDuBanc(
                new Client(
                        adresse, Map.of(), new Machine("demo", "demonstration", true), connexions));
    }

    /// New ones, once a reader sees them.
    List<String> ouvrir(int nombre) {
        var dossiers = new ArrayList<String>();
        int serie = (int) (System.currentTimeMillis() % 1_000_000) * 1_000;
        for (int i = 0; i < nombre; i++) {
            var reponse =
                    envoyer(
                            "/api/orientation/droits",
                            Map.of(
                                    "organisme", "CAF-151",
                                    "matricule", Integer.toString(serie + i),
                                    "nom", "BANC",
                                    "prenom", "ESSAI " + (serie + i),
                                    "naissanceLe", "1990-01-01",
                                    "sexe", "2",
                                    "communeInsee", "15014"));
            dossiers.add(reponse.corps().path("dossierId").asString());
        }
        for (var dossier : dossiers) {
            while (!lire(DOSSIERS + dossier).accepte()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return dossiers;
    }

    /// One more fact.
    ///
    /// @return the position from which readers see it
    String noterContact(String dossier) {
        return envoyer(DOSSIERS + dossier + "/contacts", Map.of("nature", "APPEL"))
                .corps()
                .path("position")
                .asString();
    }

    /// Waits until that position is read.
    void attendre(String dossier, String position) {
        lire(DOSSIERS + dossier + "?position=" + position);
    }

    Reponse lire(String chemin) {
        return client.lire(COMPTE, chemin);
    }

    private Reponse envoyer(String chemin, Map<String, Object> corps) {
        var reponse =
                client.envoyer(COMPTE, "POST", chemin, corps, UUID.randomUUID(), Optional.empty());
        if (!reponse.accepte()) {
            throw new IllegalStateException(reponse.probleme() + reponse.corps());
        }
        return reponse;
    }
}
