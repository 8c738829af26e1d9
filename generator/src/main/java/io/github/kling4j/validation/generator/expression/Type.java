package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** The type of an expression. */
public sealed interface Type {

    /** Returns the Java type of a value of this type, once read. */
    TypeName java();

    /** Returns the type as CEL writes it. */
    String cel();

    /** A type without parts. */
    enum Scalar implements Type {
        /** {@code bool}; {@code boolean} in Java. */
        BOOL("bool", TypeName.BOOLEAN),
        /** {@code int}; {@code long} in Java. */
        INT("int", TypeName.LONG),
        /** {@code uint}; a {@code long} in Java, whose 64 bits are all digits. */
        UINT("uint", TypeName.LONG),
        /** {@code double}. */
        DOUBLE("double", TypeName.DOUBLE),
        /** {@code string}, open enums included. */
        STRING("string", ClassName.get(String.class)),
        /** {@code bytes}; {@code byte[]} in Java. */
        BYTES("bytes", ArrayTypeName.of(TypeName.BYTE)),
        /** The type of {@code null}. */
        NULL("null", ClassName.get(Object.class)),
        /** The type of the items of {@code []}. */
        NOTHING("nothing", ClassName.get(Object.class));

        private final String cel;
        private final TypeName java;

        Scalar(String cel, TypeName java) {
            this.cel = cel;
            this.java = java;
        }

        @Override
        public TypeName java() {
            return java;
        }

        @Override
        public String cel() {
            return cel;
        }
    }

    /**
     * A list.
     *
     * @param item the type of its items
     * @param held the Java type of its items as the list holds them: {@code Integer} for an {@code int}, say
     */
    record ListType(Type item, TypeName held) implements Type {

        /** Returns the type of a list that an expression makes. */
        public static ListType of(Type item) {
            return new ListType(item, item.java().box());
        }

        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(ClassName.get(List.class), held);
        }

        @Override
        public String cel() {
            return "list(" + item.cel() + ")";
        }
    }

    /**
     * A map.
     *
     * @param key the type of its keys
     * @param value the type of its values
     * @param held the Java type of its values as the map holds them
     */
    record MapType(Type key, Type value, TypeName held) implements Type {

        /** Returns the type of a map that an expression makes. */
        public static MapType of(Type key, Type value) {
            return new MapType(key, value, value.java().box());
        }

        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), key.java().box(), held);
        }

        @Override
        public String cel() {
            return "map(" + key.cel() + ", " + value.cel() + ")";
        }
    }

    /** A model. */
    record Struct(ClassName model) implements Type {

        @Override
        public TypeName java() {
            return model;
        }

        @Override
        public String cel() {
            return model.simpleName();
        }
    }

    /** Something of which rules can only know whether it is there. */
    record Opaque(TypeName type) implements Type {

        @Override
        public TypeName java() {
            return type;
        }

        @Override
        public String cel() {
            return type instanceof ClassName name ? name.simpleName() : type.toString();
        }
    }

    /** A value that may be absent, in signatures; no expression has it. */
    record OptionalType(Type held) implements Type {

        @Override
        public TypeName java() {
            return held.java();
        }

        @Override
        public String cel() {
            return "optional(" + held.cel() + ")";
        }
    }

    /** Any type, the same one wherever it stands in an overload; no expression has it. */
    record Parameter(String name) implements Type {

        @Override
        public TypeName java() {
            return ClassName.get(Object.class);
        }

        @Override
        public String cel() {
            return name;
        }
    }
}
