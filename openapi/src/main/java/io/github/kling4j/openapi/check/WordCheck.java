package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks the values of enumerations, and the names of their Java constants. */
final class WordCheck {

    /** Values of enumerations from which the name of a Java constant can be derived. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final String GIVE = "; give each word a name under x-enum-varnames, in the same order";

    private final String place;
    private final JsonNode schema;
    private final List<String> findings = new ArrayList<>();

    private WordCheck(String place, JsonNode schema) {
        this.place = place;
        this.schema = schema;
    }

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Schemas.of(spec).forEach((place, schema) -> {
            String type = schema.path("type").toString();
            if (schema.has("enum") && !type.contains("integer") && !type.contains("number")) {
                findings.addAll(new WordCheck(place, schema).findings());
            }
        });
        return findings;
    }

    private List<String> findings() {
        List<String> words = words();
        if (schema.path("enum").isEmpty()) {
            findings.add(place + ": an enum without words would be lost; leave it out");
        }
        each(words, "x-enum-descriptions");
        if (each(words, "x-enum-varnames")) {
            names(words);
        }
        return findings;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        boolean mayBeNull = schema.path("type").toString().contains("null");
        schema.path("enum").forEach(word -> {
            String text = word.asString("null");
            if (word.isNull() && mayBeNull) {
                return;
            }
            if (!word.isString()) {
                findings.add(place + ": the word " + text + " is not a text; write '" + text + "'"
                        + (word.isNull() ? ", or type: [string, 'null']" : ""));
            } else if (words.contains(text)) {
                findings.add(place + ": the word " + Shown.of(text) + " occurs twice; leave one out");
            }
            words.add(text);
        });
        return words;
    }

    /**
     * Returns whether an extension is absent or has one entry for each word; otherwise adds a finding. If an entry is
     * missing, the generator would assign the following entries to the wrong words.
     */
    private boolean each(List<String> words, String extension) {
        int size = schema.path(extension).size();
        boolean fits = !schema.has(extension) || size == words.size();
        if (!fits) {
            findings.add(place + ": the number of entries in " + extension + " is " + size
                    + ", but the number of words is " + words.size() + "; write one for each word, in the same order");
        }
        return fits;
    }

    private void names(List<String> words) {
        Set<String> names = new HashSet<>();
        JsonNode given = schema.path("x-enum-varnames");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name =
                    given.isMissingNode() ? Word.constant(word) : given.path(i).asString("");
            if (given.isMissingNode() && (!NAME.matcher(word).matches() || word.equalsIgnoreCase("class"))) {
                findings.add(place + ": no Java name can be derived from the word " + Shown.of(word) + GIVE);
            } else if (!CONSTANT.matcher(name).matches()) {
                findings.add(place + ": " + name + " is not a valid constant name; write a name like THIS_ONE");
            } else if (name.equals("KNOWN") || name.endsWith("_WORD")) {
                findings.add(place + ": the word " + Shown.of(word) + " would be " + name
                        + " in Java, which every enumeration already has" + GIVE);
            } else if (!names.add(name) && words.indexOf(word) == i) {
                findings.add(place + ": the word " + Shown.of(word) + " would be " + name + " in Java, like another"
                        + " word"
                        + GIVE);
            }
        }
    }
}
