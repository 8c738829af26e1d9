package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a model: that of a property, or one that a container holds.
 *
 * @param type the Java type, without annotations
 * @param kind how it is read
 * @param nullable whether it may be null where a container holds it
 * @param emptiable whether it has a method {@code boolean isEmpty()}: an empty one is not given, if it is no container
 * @param words the known words of an open enum; otherwise empty
 * @param constraints those that are written on it
 * @param container what it holds; null for everything but containers
 * @param parts the properties of a generic model whose values its type arguments decide; otherwise empty
 * @param valid where {@code @Valid} is written on it; null where it is not
 * @param constants those of an enum of Java; otherwise empty
 */
public record Value(
        TypeName type,
        Kind kind,
        boolean nullable,
        boolean emptiable,
        List<String> words,
        List<Constraint> constraints,
        @Nullable Container container,
        List<Property> parts,
        @Nullable Place valid,
        List<EnumConstant> constants) {

    /** How a value is read. */
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
        /** An enum of Java. */
        ENUM,
        /** {@code List} or a subtype: read by index. */
        LIST,
        /** Any other {@code Collection}. */
        COLLECTION,
        /** Any other {@code Iterable}. */
        ITERABLE,
        /** An array. */
        ARRAY,
        /** {@code Map}, or a subtype, with text keys. */
        MAP,
        /** Any other {@code Map}. */
        KEYED,
        /** {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
        OPTIONAL,
        /** A type that has a validator. */
        MODEL,
        /** A generic model for whose type arguments no checks can be written. */
        GENERIC_MODEL,
        /** A sealed type that has no validator, although types that it permits have. */
        SEALED,
        /** Anything else. */
        OPAQUE;

        /** Returns whether it is a map. */
        public boolean isMap() {
            return this == MAP || this == KEYED;
        }

        /** Returns whether it has a number of items or entries. */
        public boolean isCounted() {
            return isMap() || this == LIST || this == COLLECTION || this == ARRAY;
        }
    }

    /**
     * What a container holds.
     *
     * @param view the container's type as a {@code List}, {@code Iterable}, {@code Map} or {@code Optional}: with the
     *     type arguments that its items have
     * @param key a key of a map; otherwise null
     * @param item an item, or the value of a key
     */
    public record Container(TypeName view, @Nullable Value key, Value item) {}

    /**
     * A constant of an enum of Java.
     *
     * @param name its name in Java
     * @param word what it is called in JSON and in rules
     */
    public record EnumConstant(String name, String word) {}

    /** Copies the lists. */
    public Value {
        words = List.copyOf(words);
        constraints = List.copyOf(constraints);
        parts = List.copyOf(parts);
        constants = List.copyOf(constants);
    }

    /** Makes a value of any type but an enum of Java. */
    public Value(
            TypeName type,
            Kind kind,
            boolean nullable,
            boolean emptiable,
            List<String> words,
            List<Constraint> constraints,
            @Nullable Container container,
            List<Property> parts,
            @Nullable Place valid) {
        this(type, kind, nullable, emptiable, words, constraints, container, parts, valid, List.of());
    }

    /** Returns what rules see of a property: of an optional, what it holds. */
    public Value seen() {
        return kind == Kind.OPTIONAL ? container.item() : this;
    }

    /** Returns whether a constraint requires a value. */
    public boolean isRequired() {
        return constraints.stream().anyMatch(Constraint.Required.class::isInstance);
    }

    /** Returns the same with one more constraint. */
    public Value with(Constraint added) {
        List<Constraint> all = new ArrayList<>(constraints);
        all.add(added);
        return new Value(type, kind, nullable, emptiable, words, all, container, parts, valid, constants);
    }

    /** Returns the words that rules can compare it with; empty where any text will do. */
    public List<String> comparedWords() {
        return constants.isEmpty()
                ? words
                : constants.stream().map(EnumConstant::word).toList();
    }

    /** Returns the items of a container; otherwise null. */
    public @Nullable Value item() {
        return container == null ? null : container.item();
    }

    /** Returns the keys of a map; otherwise empty. */
    public Optional<Value> key() {
        return Optional.ofNullable(container).map(Container::key);
    }

    /** Returns the primitive type of a number, that of its bound where the type is a type parameter. */
    public TypeName primitive() {
        return bound(type).unbox();
    }

    private static TypeName bound(TypeName type) {
        return type instanceof TypeVariableName variable && !variable.bounds().isEmpty()
                ? bound(variable.bounds().get(0))
                : type;
    }

    /** Returns the same without anything that is checked of it: for rules that are compiled apart from their model. */
    public Value unchecked() {
        Container held = container == null
                ? null
                : new Container(
                        container.view(),
                        container.key() == null ? null : container.key().unchecked(),
                        container.item().unchecked());
        return new Value(
                type, isContainer() ? kind : Kind.OPAQUE, true, emptiable, List.of(), List.of(), held, List.of(), null);
    }

    /** Returns whether it holds other values. */
    public boolean isContainer() {
        return container != null;
    }

    /** Returns where an item is found below the path of this container: {@code []} stands for any index or key. */
    public String itemPath() {
        return kind == Kind.OPTIONAL ? "" : "[]";
    }
}
