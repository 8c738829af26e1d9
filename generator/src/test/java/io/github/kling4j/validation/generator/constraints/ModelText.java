package io.github.kling4j.validation.generator.constraints;

import java.util.ArrayList;
import java.util.List;

/**
 * A model as data: what it is annotated with, its properties, and its methods. It can be cast in any shape.
 *
 * @param name its simple name
 * @param annotations what stands before its declaration
 * @param properties in the order of their values
 * @param methods as they are written, without a property of their own
 */
record ModelText(String name, String annotations, List<PropertyText> properties, List<String> methods) {

    static final String PACKAGE = "constrained";

    /**
     * A property.
     *
     * @param name its name
     * @param type its type, with the constraints on type arguments
     * @param constraints those on the property itself
     */
    record PropertyText(String name, String type, String constraints) {}

    /**
     * Reads models: a line {@code model Name annotations} each, then a line {@code type constraints} for each property,
     * in which the type has no space outside of its angle brackets, and a line {@code method …} for each method.
     */
    static List<ModelText> read(List<String> lines) {
        List<ModelText> models = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("model ")) {
                String[] words = text.split(" ", 3);
                models.add(new ModelText(
                        words[1], words.length > 2 ? words[2] : "", new ArrayList<>(), new ArrayList<>()));
            } else if (text.startsWith("method ")) {
                last(models).methods().add(text.substring("method ".length()));
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                last(models)
                        .properties()
                        .add(property(text, last(models).properties().size()));
            }
        }
        return models;
    }

    private static ModelText last(List<ModelText> models) {
        return models.get(models.size() - 1);
    }

    private static PropertyText property(String text, int index) {
        int depth = 0;
        int end = 0;
        while (end < text.length() && (depth > 0 || text.charAt(end) != ' ')) {
            depth += text.charAt(end) == '<' ? 1 : text.charAt(end) == '>' ? -1 : 0;
            end++;
        }
        return new PropertyText(
                "p" + index, text.substring(0, end), text.substring(end).strip());
    }

    /** Returns the source of the model as a record. */
    String asRecord() {
        List<String> components = properties.stream()
                .map(property -> property.constraints() + " " + property.type() + " " + property.name())
                .toList();
        return """
                package %s;

                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.*;
                import java.math.*;
                import java.time.*;
                import java.time.chrono.*;
                import java.util.*;

                @GenerateValidator
                %s
                public record %s(
                        %s) {
                    %s
                }
                """.formatted(
                PACKAGE, annotations, name, String.join(",\n        ", components), String.join("\n    ", methods));
    }
}
