package io.github.kling4j.benchmarks.pattern;

import io.github.kling4j.benchmarks.build.Compiled;
import io.github.kling4j.benchmarks.build.Processors;
import io.github.kling4j.benchmarks.build.Sources;
import io.github.kling4j.validation.LinearPattern;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;

/** A pattern and a text to search. All patterns but {@link #SEARCH} and {@link #LARGE} match the whole text. */
public enum PatternCase {
    NAME(
            "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
            "an-ordinary-name.of-a-service.in-a-namespace.svc.cluster.local",
            true),
    DURATION("([0-9]+(\\.[0-9]+)?(ns|us|ms|s|m|h))+", "48h30m12.5s250ms", true),
    UNICODE("\\p{L}[\\p{L}\\p{N} ]*", "Überall im Hafen wehen heute bunte Fahnen über den 12 Booten", true),
    /** A backtracking engine begins again at each character, and takes the square of the length. */
    SEARCH("a.*b", "a".repeat(2_000), false),
    /** The table would have more than 8,192 cells, so the program of the pattern is run. */
    LARGE("a[ab]{14}c", "ab".repeat(1_000), false);

    private final String pattern;
    private final String text;
    private final boolean isWhole;

    PatternCase(String pattern, String text, boolean isWhole) {
        this.pattern = pattern;
        this.text = text;
        this.isWhole = isWhole;
    }

    String text() {
        return text;
    }

    /** Returns whether the text matches. */
    boolean matches() {
        return isWhole;
    }

    /** Returns the pattern for a search, in the syntax of RE2 and of Java. */
    String anchored() {
        return isWhole ? "^(?:" + pattern + ")$" : pattern;
    }

    /** Returns the pattern for an engine that always matches the whole text, and has no classes of Unicode. */
    String whole() {
        String all = isWhole ? pattern : ".*(" + pattern + ").*";
        return all.replace("\\p{L}", "[a-zA-Zà-üÀ-Ü]").replace("[[a-zA-Zà-üÀ-Ü]\\p{N} ]", "[a-zA-Zà-üÀ-Ü0-9 ]");
    }

    /** Compiles a rule with the pattern. */
    Compiled compiled() throws IOException {
        return rule("this.text.matches(r'" + anchored() + "')");
    }

    /** Returns the pattern as the processor compiled it. */
    LinearPattern ours() throws IOException, ReflectiveOperationException {
        Field field = Arrays.stream(
                        compiled().loader().loadClass("ModelValidator").getDeclaredFields())
                .filter(each -> each.getType() == LinearPattern.class)
                .findFirst()
                .orElseThrow();
        field.setAccessible(true);
        return (LinearPattern) field.get(null);
    }

    /** Returns the bytes that the pattern adds to a class file. */
    long bytes() throws IOException {
        return size(compiled()) - size(rule("this.text.contains('a')"));
    }

    private static long size(Compiled compiled) throws IOException {
        return Files.size(compiled.classes().resolve("ModelValidator.class"));
    }

    private static Compiled rule(String expression) throws IOException {
        String literal = expression.replace("\\", "\\\\");
        return Compiled.of(
                new Sources(Map.of("Model.java", """
                        import io.github.kling4j.validation.*;
                        import jakarta.validation.constraints.NotNull;
                        @GenerateValidator public record Model(@NotNull String text) {}
                        """, "Rules.java", """
                        import io.github.kling4j.validation.*;
                        @RulesFor(Model.class)
                        @Rule(id = "r", expr = "%s", message = "is broken", on = "text")
                        interface Rules {}
                        """.formatted(literal))), Processors.OURS);
    }
}
