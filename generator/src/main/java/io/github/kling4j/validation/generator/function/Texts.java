package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.PatternLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Writer;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.List;
import java.util.function.BiPredicate;

/** CEL's standard functions on text. */
final class Texts {

    static final List<Function> ALL = List.of(
            ofTwo("contains", String::contains),
            ofTwo("startsWith", String::startsWith),
            ofTwo("endsWith", String::endsWith),
            Function.of(
                    "matches",
                    Form.EITHER,
                    "text.matches(pattern)",
                    Overload.of(STRING, STRING).certain(Texts::matches).with(Trait.TAKES_PATTERN)));

    private Texts() {}

    private static Function ofTwo(String name, BiPredicate<String, String> holds) {
        return Function.of(
                name,
                Form.MEMBER,
                "text." + name + "(part)",
                Overload.of(STRING, STRING)
                        .certain(Calls.member(name))
                        .constant(values -> holds.test((String) values.get(0), (String) values.get(1))));
    }

    /**
     * Returns the Java code of {@code matches}. The pattern is a literal, because the compilation of the rule refuses
     * other patterns.
     */
    private static Java matches(Operation call, Writer writer) {
        String pattern = ((Literal) call.right()).text();
        String constant =
                writer.constants().add("pattern", PatternLiteral.TYPE, PatternLiteral.of(Translation.of(pattern)));
        return Java.primary(
                TypeName.BOOLEAN,
                "$L.isFoundIn($L)",
                constant,
                writer.value(call.left()).code());
    }
}
