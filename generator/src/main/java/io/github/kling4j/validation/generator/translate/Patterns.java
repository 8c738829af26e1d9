package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.regex.Pattern;

/** Makes constants of the patterns that {@code matches} is given. */
final class Patterns {

    private Patterns() {}

    /** Returns the expression of a compiled pattern; refuses what the two engines do not agree on. */
    static CodeBlock compile(String re2, int offset) {
        if (Translation.of(re2) instanceof Translation.Portable portable) {
            return CodeBlock.of("$T.compile($L)", Pattern.class, TextLiteral.of(portable.javaRegex()));
        }
        throw new Refusal(((Translation.Refused) Translation.of(re2)).reason(), offset);
    }
}
