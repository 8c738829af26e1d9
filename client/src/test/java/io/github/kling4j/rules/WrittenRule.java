package io.github.kling4j.rules;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.BufferedSource;
import okio.Okio;

/**
 * A rule as the annotation processor writes it to {@code META-INF/validation-rules}.
 *
 * @param set the simple name of the rule interface
 * @param model the simple name of the model
 * @param path the path of its violations; {@code *} if the violations of its method have different paths
 * @param forEach the list whose items it checks, or the empty text
 * @param expression the expression, or the empty text for a method
 * @param method the method of the rule interface, or the empty text for an expression
 * @param message the message; the empty text if the method creates its violations
 */
record WrittenRule(
        String set,
        String model,
        String id,
        String path,
        String forEach,
        String expression,
        String method,
        String message,
        boolean isAdvice) {

    private static final Path DATA = Path.of("target/classes/META-INF/validation-rules");

    /** Returns the rules of all rule interfaces, by the names of the interfaces. */
    static List<WrittenRule> all() {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(WrittenRule::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<WrittenRule> in(Path file) {
        String set = simple(file.getFileName().toString().replaceFirst("\\.json$", ""));
        try (BufferedSource json = Okio.buffer(Okio.source(file));
                JsonReader reader = JsonReader.of(json)) {
            Map<?, ?> data = (Map<?, ?>) reader.readJsonValue();
            String model = simple((String) data.get("model"));
            return ((List<?>) data.get("rules")).stream().map(rule -> of(set, model, (Map<?, ?>) rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenRule of(String set, String model, Map<?, ?> rule) {
        return new WrittenRule(
                set,
                model,
                (String) rule.get("id"),
                (String) rule.get("path"),
                (String) rule.get("forEach"),
                (String) rule.get("expression"),
                (String) rule.get("method"),
                (String) rule.get("message"),
                rule.get("advice").equals(true));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
