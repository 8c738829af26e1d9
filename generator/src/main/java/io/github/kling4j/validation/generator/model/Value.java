package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a property, a list or a map holds.
 *
 * @param type the Java type, without annotations
 * @param kind what rules can know of it
 * @param nullable whether its use is marked with {@code @Nullable}: an item that may be null
 * @param emptiable whether it has a method {@code boolean isEmpty()}: an empty one is not given, if it is no container
 * @param words the known words of an open enum; empty for everything else
 * @param constraints those that the schema puts on it
 * @param item what a list or a map holds; null for everything else
 */
public record Value(
        TypeName type,
        Kind kind,
        boolean nullable,
        boolean emptiable,
        List<String> words,
        List<Constraint> constraints,
        @Nullable Value item) {

    /** What rules can know of a value. */
    public enum Kind {
        /** {@code String}. */
        TEXT,
        /** An integer that fits 64 bits. */
        WHOLE,
        /** {@code float} or {@code double}. */
        DECIMAL,
        /** {@code BigInteger} or {@code BigDecimal}. */
        BIG,
        /** {@code boolean}. */
        FLAG,
        /** A type marked with {@code @OpenEnum}. */
        OPEN_ENUM,
        /** {@code List}. */
        LIST,
        /** {@code Map} with text keys. */
        MAP,
        /** A type marked with {@code @GenerateValidator}. */
        MODEL,
        /** A type marked with {@code @GenerateValidator} that has type parameters, and so no validator. */
        GENERIC_MODEL,
        /** Anything else. */
        OPAQUE
    }

    /** Copies the lists. */
    public Value {
        words = List.copyOf(words);
        constraints = List.copyOf(constraints);
    }

    /** Returns the same without anything that is checked of it: for rules that are compiled apart from their model. */
    public Value unchecked() {
        return new Value(
                type, isContainer() ? kind : Kind.OPAQUE, true, emptiable, List.of(), List.of(),
                item == null ? null : item.unchecked());
    }

    /** Returns whether it holds other values. */
    public boolean isContainer() {
        return kind == Kind.LIST || kind == Kind.MAP;
    }
}
