package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A word: one of the values of an enumeration.
 *
 * @param text the word in JSON
 * @param constant the name of the Java constant for the word
 * @param description the text for the word in {@code x-enum-descriptions}, or the empty string
 */
public record Word(String text, String constant, String description) {

    /** Returns the words of a schema in the order of its {@code enum}, without null and without duplicates. */
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

    /** Returns the name of the Java constant for a word if {@code x-enum-varnames} does not give a name. */
    static String constant(String word) {
        return word.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
