package io.github.kling4j.validation.generator.constraints;

import java.util.ArrayList;
import java.util.List;

/**
 * A model as data: its annotations, properties and methods, from which models of different shapes are generated.
 *
 * @param name its simple name
 * @param annotations the text before its declaration
 * @param properties in the order of their values
 * @param methods as written, each without a property
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
     * Parses models: a line {@code model Name annotations} for each, then a line {@code type constraints} for each
     * property, where the type contains spaces only in angle brackets, and a line {@code method …} for each method.
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
