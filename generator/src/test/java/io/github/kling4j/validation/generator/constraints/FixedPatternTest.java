package io.github.kling4j.validation.generator.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.constraints.ModelText.PropertyText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patterns of a fixed length are compared by character, with the same results as in Java. */
class FixedPatternTest {

    private static final List<String> PATTERNS = List.of(
            "[A-Z]{2}[0-9]{4}",
            "^\\d{4}-\\d{2}-\\d{2}$",
            "a",
            "[a-c'\\\\]{3}",
            "\\w\\.\\w",
            "[-+ ]\t[a-f0-9]{2}",
            "(?i)ab[x-z]",
            "\\A[0-9]{3}\\z",
            "[a-b]{2,3}",
            "a?b",
            "[^a]",
            ".",
            "",
            "é",
            "a|b");
    private static final String CHARACTERS = "aAbBcxXzZ0129-+. \t\n\\'_éK😀";

    @Test
    void fixed_length_patterns_match_as_in_Java(@TempDir Path work) throws IOException {
        List<PropertyText> properties = new ArrayList<>();
        for (String pattern : PATTERNS) {
            String literal = pattern.replace("\\", "\\\\").replace("\t", "\\t");
            properties.add(
                    new PropertyText("p" + properties.size(), "String", "@Pattern(regexp = \"" + literal + "\")"));
        }
        ModelText model = new ModelText("Fixed", "", properties, List.of());
        Random random = new Random(1);
        int matching = 0;
        try (CompiledModels compiled = CompiledModels.of(List.of(model), work)) {
            for (int i = 0; i < 20_000; i++) {
                String pattern = PATTERNS.get(i % PATTERNS.size());
                Object[] values = new Object[PATTERNS.size()];
                String text = text(random, pattern);
                values[i % PATTERNS.size()] = text;
                boolean matches = Pattern.matches(pattern, text);

                assertThat(compiled.validator(model)
                                .validate(compiled.value(model, values))
                                .isEmpty())
                        .as("%s of \"%s\"", pattern, text)
                        .isEqualTo(matches);
                matching += matches ? 1 : 0;
            }
        }

        assertThat(matching).isBetween(2_000, 18_000);
    }

    /** Returns a text that almost matches, or an arbitrary one. */
    private static String text(Random random, String pattern) {
        String near = switch (pattern) {
            case "[A-Z]{2}[0-9]{4}" -> "AB0129";
            case "^\\d{4}-\\d{2}-\\d{2}$" -> "2012-10-29";
            case "[a-c'\\\\]{3}" -> "a'\\";
            case "\\w\\.\\w" -> "_.9";
            case "[-+ ]\t[a-f0-9]{2}" -> "-\tb0";
            case "(?i)ab[x-z]" -> "aBX";
            case "\\A[0-9]{3}\\z" -> "129";
            default -> "ab";
        };
        StringBuilder text = new StringBuilder(near);
        for (int i = random.nextInt(3); i > 0; i--) {
            int[] characters = CHARACTERS.codePoints().toArray();
            String one = Character.toString(characters[random.nextInt(characters.length)]);
            int index = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(index, one);
                case 1 -> text.replace(index, Math.min(text.length(), index + 1), one);
                default -> text.delete(index, Math.min(text.length(), index + 1));
            }
        }
        return text.toString();
    }
}
