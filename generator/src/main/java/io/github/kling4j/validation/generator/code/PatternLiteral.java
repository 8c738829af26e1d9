package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.regex.Translation;
import io.github.kling4j.validation.generator.regex.Translation.Steps;
import io.github.kling4j.validation.generator.regex.Translation.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes compiled patterns as Java expressions. */
public final class PatternLiteral {

    /** The run-time type of a pattern. */
    public static final ClassName TYPE = ClassName.get("io.github.kling4j.validation", "LinearPattern");

    /** The run-time type of a pattern that returns the matching parts of a text. */
    public static final ClassName FINDER = ClassName.get("io.github.kling4j.validation", "PatternFinder");

    /**
     * The maximum length of a string literal. A string constant in a class file has at most 65,535 bytes, and a
     * character takes at most three.
     */
    private static final int MAX_LITERAL = 20_000;

    private static final int LINE = 80;

    private PatternLiteral() {}

    /**
     * Returns Java code that creates a pattern.
     *
     * @throws IllegalArgumentException if the pattern was refused
     */
    public static CodeBlock of(Translation translation) {
        if (translation instanceof Table table) {
            return CodeBlock.of(
                    "$T.ofTable($>$>\n$L,\n$L,\n$L)$<$<",
                    TYPE,
                    text(table.starts()),
                    text(table.classes()),
                    text(table.transitions()));
        }
        if (translation instanceof Steps steps) {
            return CodeBlock.of(
                    "$T.ofProgram($>$>\n$L,\n$L,\n$L,\n$L)$<$<",
                    TYPE,
                    text(steps.starts()),
                    text(steps.classes()),
                    text(steps.sets()),
                    text(steps.instructions()));
        }
        throw new IllegalArgumentException(translation.toString());
    }

    /**
     * Returns Java code that creates a {@code PatternFinder}, which returns the parts of a text that match the pattern.
     */
    public static CodeBlock finder(Steps steps) {
        return CodeBlock.of(
                "$T.of($>$>\n$L,\n$L,\n$L,\n$L)$<$<",
                FINDER,
                text(steps.starts()),
                text(steps.classes()),
                text(steps.sets()),
                text(steps.instructions()));
    }

    private static CodeBlock text(String text) {
        List<CodeBlock> literals = new ArrayList<>();
        for (int i = 0; i == 0 || i < text.length(); i += MAX_LITERAL) {
            literals.add(literal(text.substring(i, Math.min(text.length(), i + MAX_LITERAL))));
        }
        return literals.size() == 1
                ? literals.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(literals, ", "));
    }

    private static CodeBlock literal(String text) {
        List<CodeBlock> lines = new ArrayList<>();
        for (int i = 0; i == 0 || i < text.length(); i += LINE) {
            lines.add(CodeBlock.of("$L", TextLiteral.inAscii(text.substring(i, Math.min(text.length(), i + LINE)))));
        }
        return CodeBlock.join(lines, "\n+ ");
    }
}
