package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import io.github.kling4j.validation.generator.regex.FixedSequence;
import io.github.kling4j.validation.generator.regex.FixedSequence.Run;
import javax.lang.model.element.Modifier;

/**
 * Generates the method that tests whether a text matches a pattern of fixed length. Consecutive positions with the same
 * set of characters share one loop.
 */
final class FixedPatternWriter {

    private static final String TEXT = "text";
    private static final String INDEX = "i";
    private static final String CHARACTER = "character";

    private FixedPatternWriter() {}

    /** Adds the method for a pattern to a validator, and returns the name of the method. */
    static String write(FixedSequence pattern, ValidatorType type, String name) {
        String method = type.methodName(name + "Matches");
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if ($L.length() != $L)", TEXT, pattern.length())
                .addStatement("return false")
                .endControlFlow();
        int start = 0;
        for (Run run : pattern.runs()) {
            addRun(run, start, code);
            start += run.length();
        }
        type.later(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, TEXT)
                .addCode(code.addStatement("return true").build())
                .build());
        return method;
    }

    private static void addRun(Run run, int start, CodeBlock.Builder code) {
        code.beginControlFlow("for (int $1L = $2L; $1L < $3L; $1L++)", INDEX, start, start + run.length());
        code.addStatement("char $L = $L.charAt($L)", CHARACTER, TEXT, INDEX);
        boolean isOnly = run.set().ranges().size() == 1;
        CodeBlock isOutside = run.set().ranges().stream()
                .map(range -> isOutside(range, isOnly))
                .collect(CodeBlock.joining(" && "));
        code.beginControlFlow("if ($L)", isOutside).addStatement("return false").endControlFlow();
        code.endControlFlow();
    }

    private static CodeBlock isOutside(Range range, boolean isOnly) {
        if (range.first() == range.last()) {
            return CodeBlock.of("$L != $L", CHARACTER, literal(range.first()));
        }
        return CodeBlock.of(
                isOnly ? "$1L < $2L || $1L > $3L" : "($1L < $2L || $1L > $3L)",
                CHARACTER,
                literal(range.first()),
                literal(range.last()));
    }

    private static String literal(int character) {
        boolean isPlain = ' ' <= character && character <= '~' && character != '\'' && character != '\\';
        return isPlain ? "'" + (char) character + "'" : Integer.toString(character);
    }
}
