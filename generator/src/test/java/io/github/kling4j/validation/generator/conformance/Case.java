package io.github.kling4j.validation.generator.conformance;

import static java.lang.Boolean.TRUE;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * A case of the suite, as its file has it.
 *
 * @param name file, section and name
 * @param expression the text
 * @param isChecked whether the suite lets a checker see it
 * @param types the types of its variables, by name
 * @param bindings their values
 * @param expected what must come of it: a tagged value, or that it fails
 */
record Case(
        String name,
        String expression,
        boolean isChecked,
        Map<String, Object> types,
        Map<String, Object> bindings,
        Map<String, Object> expected) {

    static List<Case> read(Path file) throws IOException {
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(file)))) {
            List<?> all = (List<?>) reader.readJsonValue();
            return all.stream().map(each -> of(map(each))).toList();
        }
    }

    private static Case of(Map<String, Object> json) {
        return new Case(
                json.get("file") + "/" + json.get("section") + "/" + json.get("name"),
                (String) json.get("expr"),
                !TRUE.equals(json.get("disableCheck")) && !TRUE.equals(json.get("checkOnly")),
                map(json.get("types")),
                map(json.get("bindings")),
                expected(json));
    }

    /** Where nothing is expected, the suite expects true. */
    private static Map<String, Object> expected(Map<String, Object> json) {
        return json.containsKey("expect") ? map(json.get("expect")) : Map.of("bool", true);
    }

    /** Returns what has no form of the suite: such a case must not pass, nor keep others from being tried. */
    Optional<String> fault() {
        try {
            bindings.values().forEach(Tagged::value);
            if (!expected.equals(Map.of("error", true))) {
                Tagged.value(expected);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("the case has no form of the suite: " + e.getMessage());
        }
    }

    @SuppressWarnings("unchecked") // The form of the file.
    private static Map<String, Object> map(@Nullable Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }
}
