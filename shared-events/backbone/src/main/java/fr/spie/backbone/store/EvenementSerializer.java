package fr.spie.backbone.store;

import fr.spie.backbone.json.Json;
import fr.spie.events.Evenement;
import fr.spie.events.TypesEvenement;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import tools.jackson.core.type.TypeReference;

/// Events under their stable names; their bytes are the bytes published.
@SuppressWarnings({
    "rawtypes",
    "unchecked",
    "TypeParameterUnusedInFormals"
}) // the shape of Axon's interface
final class EvenementSerializer implements Serializer {

    private static final TypeReference<Map<String, String>> META = new TypeReference<>() {};
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        byte[] octets = Json.mapper().writeValueAsBytes(object);
        return new SimpleSerializedObject<>(
                converter.convert(octets, representation),
                representation,
                typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serialise) {
        byte[] octets = converter.convert(serialise, byte[].class).getData();
        if (MetaData.class.getName().equals(serialise.getType().getName())) {
            return (T) MetaData.from(Json.mapper().readValue(octets, META));
        }
        Class<?> classe = classForType(serialise.getType());
        return (T) Json.mapper().readValue(octets, classe);
    }

    @Override
    public Class classForType(SerializedType type) {
        return TypesEvenement.classe(type.getName())
                .<Class>map(c -> c)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return Evenement.class.isAssignableFrom(type)
                ? new SimpleSerializedType(TypesEvenement.nom(type), "1")
                : new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
