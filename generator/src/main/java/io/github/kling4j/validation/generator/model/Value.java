package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a model: the value of a property, or an element of a container.
 *
 * @param type the Java type, without annotations
 * @param kind the way in which the value is read
 * @param nullable whether the value may be null as an element of a container
 * @param emptiable whether the type has a method {@code boolean isEmpty()}. Unless the value is a container, {@code
 *     given} treats an empty value as absent
 * @param words the known words of an open enum; otherwise empty
 * @param constraints the constraints on the value
 * @param container the elements of a container; otherwise null
 * @param parts the properties of a generic model whose types depend on the type arguments; otherwise empty
 * @param valid the place of {@code @Valid} on the value; null for none
 * @param constants the constants of a Java enum; otherwise empty
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

    /** The ways in which values are read. */
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
        /** A Java enum. */
        ENUM,
        /** {@code List} or a subtype, whose items are accessed by index. */
        LIST,
        /** Any other {@code Collection}. */
        COLLECTION,
        /** Any other {@code Iterable}. */
        ITERABLE,
        /** An array. */
        ARRAY,
        /** {@code Map} or a subtype, whose keys are text. */
        MAP,
        /** Any other {@code Map}. */
        KEYED,
        /** {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
        OPTIONAL,
        /** A type that has a validator. */
        MODEL,
        /** A generic model for whose type arguments no checks can be generated. */
        GENERIC_MODEL,
        /** A sealed type without a validator that permits types with validators. */
        SEALED,
        /** Any other type. */
        OPAQUE;

        /** Returns whether values of this kind are maps. */
        public boolean isMap() {
            return this == MAP || this == KEYED;
        }

        /** Returns whether values of this kind have a size. */
        public boolean isCounted() {
            return isMap() || this == LIST || this == COLLECTION || this == ARRAY;
        }
    }

    /**
     * The elements of a container.
     *
     * @param view the container's type as a {@code List}, {@code Iterable}, {@code Map} or {@code Optional}, with the
     *     type arguments of its elements
     * @param key the keys of a map; otherwise null
     * @param item the items, or the values of a map
     */
    public record Container(TypeName view, @Nullable Value key, Value item) {}

    /**
     * A constant of a Java enum.
     *
     * @param name the name of the constant in Java
     * @param word the name of the constant in JSON and in rules
     */
    public record EnumConstant(String name, String word) {}

    /** Copies the lists. */
    public Value {
        words = List.copyOf(words);
        constraints = List.copyOf(constraints);
        parts = List.copyOf(parts);
        constants = List.copyOf(constants);
    }

    /** Creates a value of any type except a Java enum. */
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

    /** Returns the value that rules read: the content of an {@code Optional}, or this value itself. */
    public Value seen() {
        return kind == Kind.OPTIONAL ? item() : this;
    }

    /** Returns whether a constraint requires the presence of this value. */
    public boolean isRequired() {
        return constraints.stream().anyMatch(Constraint.Required.class::isInstance);
    }

    /** Returns this value with an additional constraint. */
    public Value with(Constraint added) {
        List<Constraint> all = new ArrayList<>(constraints);
        all.add(added);
        return new Value(type, kind, nullable, emptiable, words, all, container, parts, valid, constants);
    }

    /**
     * Returns the known words of an enum, with which rules can compare this value; empty if the value may be any text.
     */
    public List<String> comparedWords() {
        return constants.isEmpty()
                ? words
                : constants.stream().map(EnumConstant::word).toList();
    }

    /** Returns the items of this value, which must be a container. */
    public Value item() {
        return Objects.requireNonNull(container, "not a container").item();
    }

    /** Returns the keys of this map; empty if this value is not a map. */
    public Optional<Value> key() {
        return Optional.ofNullable(container).map(Container::key);
    }

    /** Returns the primitive type of this number; for a type parameter, the primitive type of its bound. */
    public TypeName primitive() {
        return bound(type).unbox();
    }

    private static TypeName bound(TypeName type) {
        return type instanceof TypeVariableName variable && !variable.bounds().isEmpty()
                ? bound(variable.bounds().get(0))
                : type;
    }

    /**
     * Returns this value without constraints, and with models as opaque values, for rules that are compiled separately
     * from their model.
     */
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

    /** Returns whether this value is a container. */
    public boolean isContainer() {
        return container != null;
    }

    /**
     * Returns the path of an item relative to this container: {@code []}, which represents any index or key; the empty
     * string for an {@code Optional}.
     */
    public String itemPath() {
        return kind == Kind.OPTIONAL ? "" : "[]";
    }
}
