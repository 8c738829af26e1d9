package io.github.kling4j.validation.generator.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Implements the naming strategies of Jackson to which {@code @JsonNaming} refers. */
final class NamingStrategy {

    private static final Set<String> HOLDERS = Set.of(
            "com.fasterxml.jackson.databind.PropertyNamingStrategies",
            "com.fasterxml.jackson.databind.PropertyNamingStrategy",
            "tools.jackson.databind.PropertyNamingStrategies",
            "tools.jackson.databind.PropertyNamingStrategy");
    private static final Map<String, UnaryOperator<String>> ALL = Map.of(
            "SnakeCaseStrategy", NamingStrategy::snakeCase,
            "UpperSnakeCaseStrategy", name -> snakeCase(name).toUpperCase(Locale.ROOT),
            "LowerCamelCaseStrategy", name -> name,
            "UpperCamelCaseStrategy", NamingStrategy::upperCamelCase,
            "PascalCaseStrategy", NamingStrategy::upperCamelCase,
            "LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT),
            "KebabCaseStrategy", name -> separated(name, '-'),
            "LowerDotCaseStrategy", name -> separated(name, '.'));

    private NamingStrategy() {}

    /**
     * Returns the function from Java names to JSON names that a strategy class defines; empty for classes that are not
     * Jackson's.
     */
    static Optional<UnaryOperator<String>> of(String type) {
        if (HOLDERS.contains(type)) {
            return Optional.of(name -> name); // The default of the annotation: names do not change.
        }
        int dot = type.lastIndexOf('.');
        return dot > 0 && HOLDERS.contains(type.substring(0, dot))
                ? Optional.ofNullable(ALL.get(type.substring(dot + 1)))
                : Optional.empty();
    }

    /** Converts a name to snake case, with an underscore before each run of capital letters. */
    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        boolean isInCapitals = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0 && c == '_') {
                continue;
            }
            boolean isCapital = Character.isUpperCase(c);
            if (isCapital && !isInCapitals && snake.length() > 0 && snake.charAt(snake.length() - 1) != '_') {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
            isInCapitals = isCapital;
        }
        return snake.length() > 0 ? snake.toString() : name;
    }

    private static String upperCamelCase(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Converts a name to lower-case words with a separator between them. The last of several capital letters starts a
     * word.
     */
    private static String separated(String name, char separator) {
        StringBuilder words = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char small = Character.toLowerCase(c);
            if (small == c) {
                if (capitals > 1) {
                    words.insert(words.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && i > 0) {
                    words.append(separator);
                }
                capitals++;
            }
            words.append(small);
        }
        return words.toString();
    }
}
