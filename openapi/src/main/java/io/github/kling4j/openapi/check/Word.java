package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A word of an enumeration.
 *
 * @param text as it stands in JSON
 * @param constant its name in Java
 * @param description what {@code x-enum-descriptions} says of it, or the empty text
 */
public record Word(String text, String constant, String description) {

    /** Returns the words of a schema in their order, without null, each once. */
    public static List<Word> of(JsonNode schema) {
        List<Word> words = new ArrayList<>();
        JsonNode names = schema.path("x-enum-varnames");
        JsonNode descriptions = schema.path("x-enum-descriptions");
        for (JsonNode each : schema.path("enum")) {
            String text = each.asString("");
            if (!each.isNull() && words.stream().noneMatch(word -> word.text.equals(text))) {
                int i = words.size();
                words.add(new Word(
                        text,
                        names.path(i).asString(constant(text)),
                        descriptions.path(i).asString("")));
            }
        }
        return words;
    }

    /** Returns the name that a word has when it is given none. */
    static String constant(String word) {
        return word.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
