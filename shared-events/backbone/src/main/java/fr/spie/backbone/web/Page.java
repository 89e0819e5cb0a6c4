package fr.spie.backbone.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param nextCursor what to send as `curseur` to read on; null at the end
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @JsonProperty("next_cursor") @Nullable String nextCursor) {

    public static final int LIMITE_MAX = 200;

    /// The page made of one more row than asked for, if there is one more.
    public static <T> Page<T> de(List<T> lus, int limite, Function<T, String> curseur) {
        if (lus.size() <= limite) {
            return new Page<>(lus, null);
        }
        var page = lus.subList(0, limite);
        return new Page<>(page, curseur.apply(page.getLast()));
    }

    /// A limit between 1 and 200.
    public static int limite(int demandee) {
        return Math.clamp(demandee, 1, LIMITE_MAX);
    }
}
