package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The type of an expression. */
public sealed interface Type {

    /** A type without parts. */
    enum Scalar implements Type {
        /** {@code bool}; {@code boolean} in Java. */
        BOOL,
        /** {@code int}; {@code long} in Java. */
        INT,
        /** {@code double}. */
        DOUBLE,
        /** {@code string}, open enums included. */
        STRING,
        /** The type of {@code null}. */
        NULL,
        /** The type of the items of {@code []}. */
        NOTHING
    }

    /**
     * A list.
     *
     * @param item the type of its items
     * @param held the Java type of its items as the list holds them: {@code Integer} for an {@code int}, say
     */
    record ListType(Type item, TypeName held) implements Type {}

    /**
     * A map.
     *
     * @param key the type of its keys
     * @param value the type of its values
     * @param held the Java type of its values as the map holds them
     */
    record MapType(Type key, Type value, TypeName held) implements Type {}

    /** A model. */
    record Struct(ClassName model) implements Type {}

    /** Something of which rules can only know whether it is there. */
    record Opaque(TypeName type) implements Type {}

    /** Returns the Java type of a value of this type, once read. */
    default TypeName java() {
        if (this instanceof Scalar scalar) {
            return switch (scalar) {
                case BOOL -> TypeName.BOOLEAN;
                case INT -> TypeName.LONG;
                case DOUBLE -> TypeName.DOUBLE;
                case STRING -> ClassName.get(String.class);
                case NULL, NOTHING -> ClassName.get(Object.class);
            };
        }
        return JavaTypes.of(this);
    }
}
