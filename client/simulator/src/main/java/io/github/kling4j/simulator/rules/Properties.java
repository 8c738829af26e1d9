package io.github.kling4j.simulator.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Checks the properties of one object separately: type, length, range, words. Absent properties are valid. */
class Properties {

    private static final int SHOWN = 40;

    private final JsonObject object;
    private final String prefix;
    private final Findings findings;
    private final Set<String> checked = new HashSet<>();

    /**
     * Creates the checks of an object.
     *
     * @param prefix the path of the object with a dot at the end; the empty string for the body itself
     */
    Properties(JsonObject object, String prefix, Findings findings) {
        this.object = object;
        this.prefix = prefix;
        this.findings = findings;
    }

    JsonObject object() {
        return object;
    }

    Findings findings() {
        return findings;
    }

    /** Returns the names of the properties that were checked until now, present or not. */
    Set<String> checked() {
        return checked;
    }

    String path(String name) {
        return prefix + name;
    }

    void required(String name) {
        if (!object.has(name)) {
            findings.add(path(name), "is required");
        } else if ("".equals(object.get(name))) {
            findings.add(path(name), "is required, but is empty");
        }
    }

    void text(String name, int maxLength, boolean nullable) {
        if (typed(name, String.class, "text", nullable) instanceof String text) {
            int length = text.codePointCount(0, text.length());
            if (length > maxLength) {
                findings.add(path(name), "has " + length + " characters, at most " + maxLength + " are allowed");
            }
        }
    }

    void word(String name, List<String> words, boolean nullable) {
        if (typed(name, String.class, "text", nullable) instanceof String word && !words.contains(word)) {
            String shown = word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word;
            findings.add(path(name), "must be one of " + String.join(", ", words) + ", but is \"" + shown + '"');
        }
    }

    void flag(String name) {
        typed(name, Boolean.class, "a boolean", false);
    }

    void integer(String name, long minimum, long maximum) {
        Object value = typed(name, Double.class, "an integer", false);
        if (value == null) {
            return;
        }
        Long number = JsonObject.integer(value);
        if (number == null) {
            findings.add(path(name), "must be an integer, but is " + value);
        } else if (number < minimum) {
            findings.add(path(name), "must be at least " + minimum + ", but is " + number);
        } else if (number > maximum) {
            findings.add(path(name), "must be at most " + maximum + ", but is " + number);
        }
    }

    /** Checks for an array or null; returns its items, or none for other values. */
    List<?> items(String name, int minimum, int maximum) {
        if (!(typed(name, List.class, "an array", true) instanceof List<?> items)) {
            return List.of();
        }
        if (items.size() < minimum) {
            findings.add(path(name), "has " + items.size() + " items, at least " + minimum + " are needed");
        } else if (items.size() > maximum) {
            findings.add(path(name), "has " + items.size() + " items, at most " + maximum + " are allowed");
        }
        return items;
    }

    /** Checks for a URL. An empty text is only reported by {@link #required}. */
    void url(String name) {
        if (typed(name, String.class, "text", false) instanceof String url && !url.isEmpty()) {
            checkUrl(url, path(name));
        }
    }

    /** Checks an array whose items are URLs; here, an empty text is not a URL. */
    void urls(String name) {
        texts(name, Integer.MAX_VALUE, this::checkUrl);
    }

    private void checkUrl(String text, String path) {
        if (!HttpUrlForm.matches(text)) {
            findings.add(path, "must be an http or https URL with a host");
        }
    }

    void image(String name) {
        if (typed(name, String.class, "text", true) instanceof String text && !text.isEmpty()) {
            ImageRules.check(text, path(name), findings);
        }
    }

    /** Checks an array whose items are images; here, an empty text is not an image. */
    void images(String name, int maximum) {
        texts(name, maximum, (text, path) -> ImageRules.check(text, path, findings));
    }

    /** Checks an array of texts, and each text with its path. */
    private void texts(String name, int maximum, BiConsumer<String, String> check) {
        List<?> items = items(name, 1, maximum);
        for (int i = 0; i < items.size(); i++) {
            String path = path(name) + "[" + i + "]";
            if (items.get(i) instanceof String text) {
                check.accept(text, path);
            } else {
                findings.add(path, "must be text, but is " + JsonObject.kind(items.get(i)));
            }
        }
    }

    private @Nullable Object typed(String name, Class<?> type, String words, boolean nullable) {
        checked.add(name);
        Object value = object.get(name);
        if (type.isInstance(value)) {
            return value;
        }
        if (object.has(name) && !(value == null && nullable)) {
            String orNull = nullable ? " or null" : "";
            findings.add(path(name), "must be " + words + orNull + ", but is " + JsonObject.kind(value));
        }
        return null;
    }
}
