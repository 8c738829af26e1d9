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
 * A case of the suite.
 *
 * @param name file, section and name
 * @param expression the text
 * @param isChecked whether the case includes type checking
 * @param types the types of its variables, by name
 * @param bindings their values
 * @param expected the expected result: a tagged value, or a failure
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

    /** Returns {@code true} if a case has no expectation, as the suite specifies. */
    private static Map<String, Object> expected(Map<String, Object> json) {
        return json.containsKey("expect") ? map(json.get("expect")) : Map.of("bool", true);
    }

    /** Returns the problems in the case's format: such a case must fail, but other cases must still run. */
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

    @SuppressWarnings("unchecked") // The format of the file.
    private static Map<String, Object> map(@Nullable Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }
}
