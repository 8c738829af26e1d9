package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.regex.Translation;
import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.regex.Pattern;

/** Makes constants of patterns. */
public final class Patterns {

    private Patterns() {}

    /** Returns the expression that compiles a pattern, which is in ASCII. */
    public static CodeBlock compile(Portable portable) {
        return CodeBlock.of("$T.compile($S)", Pattern.class, portable.javaRegex());
    }

    /** Returns the expression of what {@code matches} is given; refuses what the two engines do not agree on. */
    static CodeBlock compile(String re2, int offset) {
        if (Translation.of(re2) instanceof Portable portable) {
            return compile(portable);
        }
        throw new Refusal(((Translation.Refused) Translation.of(re2)).reason(), offset);
    }
}
