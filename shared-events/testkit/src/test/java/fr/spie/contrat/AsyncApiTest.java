package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.TypesEvenement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTest {

    @Test
    void the_document_says_what_the_contract_says() {
        Ecrits.comparer(Ecrits.API.resolve("asyncapi.yaml"), AsyncApi.document());
    }

    @Test
    void every_reference_of_the_document_leads_somewhere() {
        Map<?, ?> racine = new Yaml().load(AsyncApi.document());
        var references = new ArrayList<String>();
        chercher(racine, references);
        assertThat(references).hasSizeGreaterThan(2 * TypesEvenement.noms().size());
        for (var reference : references) {
            if (reference.startsWith("#/")) {
                assertThat(suivre(racine, reference)).as(reference).isNotNull();
            } else {
                assertThat(Ecrits.API.resolve(reference)).exists();
            }
        }
    }

    @Test
    void the_guide_names_every_header_of_the_envelope() {
        assertThat(Ecrits.lire(Ecrits.API.resolve("README.md")))
                .contains(AsyncApi.nomsDesEntetes().stream().map(n -> "`" + n + "`").toList());
    }

    private static void chercher(Object noeud, List<String> references) {
        if (noeud instanceof Map<?, ?> map) {
            map.forEach(
                    (cle, valeur) -> {
                        if (cle.equals("$ref")) {
                            references.add((String) valeur);
                        } else {
                            chercher(valeur, references);
                        }
                    });
        } else if (noeud instanceof List<?> liste) {
            liste.forEach(n -> chercher(n, references));
        }
    }

    private static Object suivre(Object racine, String reference) {
        Object noeud = racine;
        for (var pas : reference.substring(2).split("/")) {
            noeud = noeud instanceof Map<?, ?> map ? map.get(pas) : null;
        }
        return noeud;
    }
}
