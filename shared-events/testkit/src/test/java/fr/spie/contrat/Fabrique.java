package fr.spie.contrat;

import fr.spie.backbone.json.Json;
import fr.spie.events.TypesEvenement;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what is made from the contract, when asked to: `-Dspie.contrat.ecrire=true`, and
/// `-Dspie.contrat.figer=<release>` to freeze the schemas of a release. Samples and frozen schemas
/// stand for what was published: those that exist are left alone.
final class Fabrique {

    private Fabrique() {}

    static void fabriquer() {
        if (Boolean.getBoolean("spie.contrat.ecrire")) {
            TypesEvenement.noms().forEach(Fabrique::type);
            Ecrits.ecrire(Ecrits.API.resolve("asyncapi.yaml"), AsyncApi.document());
        }
        var publication = System.getProperty("spie.contrat.figer");
        if (publication != null) {
            for (var schema : Ecrits.fichiersJson(Ecrits.SCHEMAS)) {
                siAbsent(
                        Ecrits.FIGES.resolve(publication).resolve(schema.getFileName()),
                        Ecrits.lire(schema));
            }
        }
    }

    private static void type(String type) {
        Ecrits.ecrire(Ecrits.SCHEMAS.resolve(type + ".json"), Ecrits.json(Schemas.de(type)));
        siAbsent(
                Ecrits.ECHANTILLONS.resolve(type + ".json"),
                Json.mapper()
                        .writeValueAsString(
                                Exemples.de(TypesEvenement.classe(type).orElseThrow())));
    }

    private static void siAbsent(Path fichier, String texte) {
        if (!Files.exists(fichier)) {
            Ecrits.ecrire(fichier, texte);
        }
    }
}
