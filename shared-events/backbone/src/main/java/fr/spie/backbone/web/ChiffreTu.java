package fr.spie.backbone.web;

import fr.spie.events.Chiffre;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Health data and notes under professional secrecy never leave by HTTP as they stand in the facts,
/// not even encrypted: only that they exist. Who may read them asks for them by name.
public final class ChiffreTu extends ValueSerializer<Chiffre> {

    /// The same JSON, without the secrets.
    public static JsonMapper sur(JsonMapper json) {
        return json.rebuild()
                .addModule(
                        new SimpleModule("chiffres").addSerializer(Chiffre.class, new ChiffreTu()))
                .build();
    }

    @Override
    public void serialize(Chiffre chiffre, JsonGenerator json, SerializationContext contexte) {
        json.writeStartObject();
        json.writeStringProperty("personne", chiffre.personne());
        json.writeStringProperty("finalite", chiffre.finalite().name());
        switch (chiffre.finalite()) {
            case IDENTITE, FSE -> json.writeStringProperty("valeur", chiffre.valeur());
            case SANTE, NOTES_SOCIALES -> {}
        }
        json.writeEndObject();
    }
}
