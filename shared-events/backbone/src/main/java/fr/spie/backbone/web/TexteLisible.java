package fr.spie.backbone.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// No text of a request holds the character that no database keeps (U+0000): accepted in a fact, it
/// would stop every view that reads it.
public final class TexteLisible extends StdScalarDeserializer<String> {

    private static final String NUL = "\0";

    private TexteLisible() {
        super(String.class);
    }

    /// The same JSON, refusing such texts.
    public static JsonMapper sur(JsonMapper json) {
        return json.rebuild()
                .addModule(
                        new SimpleModule("textes")
                                .addDeserializer(String.class, new TexteLisible()))
                .build();
    }

    /// Of the parameters too.
    public static boolean lisible(String texte) {
        return !texte.contains(NUL);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext contexte) {
        var texte = StringDeserializer.instance.deserialize(json, contexte);
        if (texte != null && !lisible(texte)) {
            throw contexte.weirdStringException(texte.replace(NUL, "␀"), String.class, "U+0000");
        }
        return texte;
    }
}
