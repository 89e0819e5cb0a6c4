package fr.spie.cli;

import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// `spie import`: streams a file of an institution and tells what became of it.
final class ImportFichier {

    private static final int CONSTATS_MONTRES = 20;

    /// The kinds of files.
    enum Format {
        CAF("caf", Plateforme.MACHINE_CAF, "application/xml"),
        FRANCE_TRAVAIL("france-travail", Plateforme.MACHINE_DEPARTEMENT, "text/csv"),
        BENEFICIAIRES("beneficiaires", Plateforme.MACHINE_DEPARTEMENT, "text/csv");

        private final String code;
        private final String machine;
        private final String type;

        Format(String code, String machine, String type) {
            this.code = code;
            this.machine = machine;
            this.type = type;
        }

        static Format de(String code) {
            return Stream.of(values())
                    .filter(f -> f.code.equals(code))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new Panne(
                                            "format inconnu : "
                                                    + code
                                                    + " (connus : caf, france-travail,"
                                                    + " beneficiaires)"));
        }
    }

    private final Maison maison;

    ImportFichier(Maison maison) {
        this.maison = maison;
    }

    int importer(Format format, Path fichier) {
        if (!Files.isReadable(fichier)) {
            throw new Panne("le fichier " + fichier + " ne peut pas être lu");
        }
        var etat = Etat.lire(maison);
        if (etat.ports().isEmpty() || new Plateforme(maison).sante(etat.port("gateway")) == 0) {
            throw new Panne("la plateforme ne tourne pas ; démarrez-la : ./spie up");
        }
        var machine = new Machine(format.machine, maison.secret(format.machine), false);
        var client = new Client(Plateforme.adresse(etat), Map.of(), machine, 1);
        try {
            var nom = URLEncoder.encode(fichier.getFileName().toString(), StandardCharsets.UTF_8);
            return rapporter(
                    client.importer(
                            format.machine,
                            "/api/orientation/flux/" + format.code + "?fichier=" + nom,
                            BodyPublishers.ofFile(fichier),
                            format.type,
                            UUID.randomUUID(),
                            Optional.empty()));
        } catch (IOException e) {
            throw new Panne("le fichier " + fichier + " ne peut pas être lu", e);
        }
    }

    private static int rapporter(Client.Reponse reponse) {
        if (!reponse.accepte()) {
            throw new Panne("le fichier est refusé : " + reponse.probleme());
        }
        var rapport = reponse.corps();
        var lignes = new ArrayList<>(List.of(List.of("Import", "Nombre")));
        for (var champ : CHAMPS) {
            lignes.add(
                    List.of(
                            champ.getValue(),
                            Long.toString(rapport.path(champ.getKey()).asLong())));
        }
        Dire.tableau(lignes);
        montrer("Refusés", rapport.path("refus"));
        montrer("Avertissements", rapport.path("avertissementsDits"));
        montrer("Sans dossier", rapport.path("inconnusDits"));
        Dire.reponse(rapport.path("message").asString(""));
        boolean fini = rapport.path("etat").asString("").equals("TERMINE");
        return fini && rapport.path("refuses").asLong() == 0 ? 0 : 1;
    }

    private static final List<Map.Entry<String, String>> CHAMPS =
            List.of(
                    Map.entry("lus", "Foyers ou lignes lus"),
                    Map.entry("acceptes", "Acceptés"),
                    Map.entry("refuses", "Refusés"),
                    Map.entry("beneficiaires", "Bénéficiaires"),
                    Map.entry("nouveauxDossiers", "Nouveaux dossiers"),
                    Map.entry("inchanges", "Inchangés"),
                    Map.entry("perimes", "Périmés"),
                    Map.entry("sansDroit", "Sans droit ouvert"),
                    Map.entry("inconnus", "Personnes sans dossier"),
                    Map.entry("homonymes", "Homonymes à vérifier"),
                    Map.entry("evenements", "Événements"),
                    Map.entry("erreurs", "Erreurs"),
                    Map.entry("avertissements", "Avertissements"));

    private static void montrer(String titre, JsonNode constats) {
        if (constats.isEmpty()) {
            return;
        }
        var lignes = new ArrayList<>(List.of(List.of(titre, "Ligne", "Champ", "Valeur", "Raison")));
        for (var c : constats) {
            if (lignes.size() <= CONSTATS_MONTRES) {
                lignes.add(
                        List.of(
                                Integer.toString(c.path("element").asInt()),
                                Integer.toString(c.path("ligne").asInt()),
                                c.path("champ").asString(""),
                                c.path("valeur").asString(""),
                                c.path("raison").asString("")));
            }
        }
        Dire.tableau(lignes);
    }
}
