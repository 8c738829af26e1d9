package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.function.Supplier;

/** The body of a method while it is being written. */
public final class Body {

    private final UniqueNames names = new UniqueNames();
    private CodeBlock.Builder code = CodeBlock.builder();

    /**
     * Statements that lead up to something.
     *
     * @param statements empty when nothing leads up to it
     * @param result what they lead up to
     */
    public record Fragment<T>(CodeBlock statements, T result) {

        /** Returns whether nothing leads up to it. */
        public boolean isInline() {
            return statements.isEmpty();
        }
    }

    /**
     * Returns a name that nothing else has; in lower case at first, because a variable would hide a class of its name.
     */
    public String name(String suggestion) {
        return names.name(suggestion.substring(0, 1).toLowerCase(Locale.ROOT) + suggestion.substring(1));
    }

    /** Returns where statements are added. */
    public CodeBlock.Builder code() {
        return code;
    }

    /** Returns what was written. */
    public CodeBlock build() {
        return code.build();
    }

    /** Adds a variable and returns it. */
    public Java local(String suggestion, TypeName type, CodeBlock value) {
        Java variable = Java.variable(name(suggestion), type);
        code.addStatement("$T $L = $L", type, variable.code(), value);
        return variable;
    }

    /** Returns a value that may be written twice: itself, or a variable that holds it. */
    public Java simple(Java value, String suggestion) {
        return value.isSimple() ? value : local(suggestion, value.type(), value.code());
    }

    /** Returns what a step writes, without adding it. */
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

    /** Returns what a step writes, without adding it. */
    public CodeBlock capture(Runnable step) {
        return capture(() -> {
                    step.run();
                    return true;
                })
                .statements();
    }
}
