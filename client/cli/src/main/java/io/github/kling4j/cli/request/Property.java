package io.github.kling4j.cli.request;

import io.github.kling4j.image.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A property of a request in the OpenAPI description.
 *
 * @param name the name in JSON
 * @param type the type of the value; for a list, the type of an item
 * @param isList whether the value is a list
 * @param isRequired whether the schema requires the property
 * @param description the description of the property
 * @param defaultValue the default of the service; null if there is none
 * @param words the values of an enumeration; empty for another type
 * @param limits the limits of the value, in a fixed order
 */
public record Property(
        String name,
        Class<?> type,
        boolean isList,
        boolean isRequired,
        String description,
        @Nullable String defaultValue,
        List<String> words,
        List<Limit> limits) {

    /**
     * A limit of the schema.
     *
     * @param keyword the keyword, such as {@code maxLength}, which is also the id of the rule
     * @param value a number
     */
    public record Limit(String keyword, String value) {

        /** Returns the limit in words, such as {@code at most 15}. */
        public String inWords() {
            return switch (keyword) {
                case "minLength" -> "at least " + value + " characters";
                case "maxLength" -> "at most " + value + " characters";
                case "minItems" -> "at least " + value + " items";
                case "maxItems" -> "at most " + value + " items";
                case "minimum" -> "at least " + value;
                case "maximum" -> "at most " + value;
                case "exclusiveMinimum" -> "more than " + value;
                case "exclusiveMaximum" -> "less than " + value;
                default -> throw new IllegalStateException("a template writes the limit " + keyword);
            };
        }
    }

    static Builder of(String name, Class<?> type) {
        return new Builder(name, type);
    }

    /** Returns the name of the option, such as {@code --first-frame}. */
    public String option() {
        return "--" + name.replace('_', '-');
    }

    /** Returns the description up to its first list item. */
    public String summary() {
        int end = description.indexOf("  * ");
        return end < 0 ? description : description.substring(0, end);
    }

    /** Returns the form of the property in JSON, such as {@code "duration": number}. */
    private String sketch() {
        String value = isList ? "[" + valueSketch() + "]" : valueSketch();
        return "\"" + name + "\": " + value;
    }

    private String valueSketch() {
        if (!words.isEmpty()) {
            return String.join("|", words);
        }
        if (type == Image.class) {
            return "image";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Boolean.class) {
            return "true|false";
        }
        return Number.class.isAssignableFrom(type) ? "number" : sketch(type);
    }

    /**
     * Returns the form of an object in JSON, with all its properties; {@code JSON} if the type has no known properties.
     */
    static String sketch(Class<?> type) {
        List<Property> properties = Shapes.of(type);
        if (properties.isEmpty()) {
            return "JSON";
        }
        return properties.stream().map(Property::sketch).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns the properties of an object type; an empty list for another type. */
    public static List<Property> of(Class<?> type) {
        return Shapes.of(type);
    }

    /** A builder for the generated lists of properties. */
    static final class Builder {

        private final String name;
        private final Class<?> type;
        private final List<String> words = new ArrayList<>();
        private final List<Limit> limits = new ArrayList<>();
        private String description = "";
        private @Nullable String defaultValue;
        private boolean list;
        private boolean required;

        private Builder(String name, Class<?> type) {
            this.name = name;
            this.type = type;
        }

        Builder says(String text) {
            this.description = text;
            return this;
        }

        Builder list() {
            this.list = true;
            return this;
        }

        Builder required() {
            this.required = true;
            return this;
        }

        Builder defaultsTo(String value) {
            this.defaultValue = value;
            return this;
        }

        Builder word(String word) {
            words.add(word);
            return this;
        }

        Builder limit(String keyword, String value) {
            limits.add(new Limit(keyword, value));
            return this;
        }

        Property build() {
            return new Property(
                    name,
                    type,
                    list,
                    required,
                    description.strip(),
                    defaultValue,
                    List.copyOf(words),
                    List.copyOf(limits));
        }
    }
}
