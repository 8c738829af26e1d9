package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.function.Supplier;

/** The body of a generated method under construction. */
public final class Body {

    private final UniqueNames names = new UniqueNames();
    private CodeBlock.Builder code = CodeBlock.builder();

    /**
     * A result with the statements that compute it.
     *
     * @param statements the statements to execute first; may be empty
     * @param result the result
     */
    public record Fragment<T>(CodeBlock statements, T result) {

        /** Returns whether the result needs no statements. */
        public boolean isInline() {
            return statements.isEmpty();
        }
    }

    /**
     * Returns a unique name for a variable. The first letter of the name is in lower case, because a variable would
     * hide a class of the same name.
     */
    public String name(String suggestion) {
        return names.name(suggestion.substring(0, 1).toLowerCase(Locale.ROOT) + suggestion.substring(1));
    }

    /** Returns the builder to which statements are added. */
    public CodeBlock.Builder code() {
        return code;
    }

    /** Returns the statements of the body. */
    public CodeBlock build() {
        return code.build();
    }

    /** Adds a local variable and returns it. */
    public Java local(String suggestion, TypeName type, CodeBlock value) {
        Java variable = Java.variable(name(suggestion), type);
        code.addStatement("$T $L = $L", type, variable.code(), value);
        return variable;
    }

    /** Returns an expression that may occur twice in the code: the value itself, or a variable that holds it. */
    public Java simple(Java value, String suggestion) {
        return value.isSimple() ? value : local(suggestion, value.type(), value.code());
    }

    /** Returns the result and the statements of a step without adding the statements to the body. */
    public <T> Fragment<T> capture(Supplier<T> step) {
        CodeBlock.Builder outer = code;
        code = CodeBlock.builder();
        try {
            T result = step.get();
            return new Fragment<>(code.build(), result);
        } finally {
            code = outer;
        }
    }

    /** Returns the statements of a step without adding them to the body. */
    public CodeBlock capture(Runnable step) {
        return capture(() -> {
                    step.run();
                    return true;
                })
                .statements();
    }
}
