package io.github.kling4j.validation.generator.conformance;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okio.Okio;

/**
 * A case of the suite, as its file has it.
 *
 * @param name file, section and name
 * @param expression the text
 * @param isChecked whether the suite lets a checker see it
 * @param types the types of its variables, by name
 * @param bindings their values
 * @param expected what must come of it
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
                !json.containsKey("disableCheck") && !json.containsKey("checkOnly"),
                map(json.getOrDefault("types", Map.of())),
                map(json.getOrDefault("bindings", Map.of())),
                map(json.get("expect")));
    }

    @SuppressWarnings("unchecked") // The form of the file.
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }
}
