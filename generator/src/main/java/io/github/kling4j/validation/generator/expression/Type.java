package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The type of an expression. */
public sealed interface Type {

    /** Returns the Java type that represents values of this type in translated expressions. */
    TypeName java();

    /** Returns the CEL notation of the type. */
    String cel();

    /** Returns whether this type is a decimal or a list of decimals. */
    default boolean isOfDecimals() {
        return this == Scalar.DECIMAL || this instanceof ListType list && list.item() == Scalar.DECIMAL;
    }

    /** A type that does not contain other types. */
    enum Scalar implements Type {
        /** {@code bool}; {@code boolean} in Java. */
        BOOL("bool", TypeName.BOOLEAN),
        /** {@code int}; {@code long} in Java. */
        INT("int", TypeName.LONG),
        /** {@code uint}; an unsigned {@code long} in Java. */
        UINT("uint", TypeName.LONG),
        /** {@code double}. */
        DOUBLE("double", TypeName.DOUBLE),
        /** {@code string}, including enums and other types that are strings in JSON. */
        STRING("string", ClassName.get(String.class)),
        /** {@code bytes}; {@code byte[]} in Java. */
        BYTES("bytes", ArrayTypeName.of(TypeName.BYTE)),
        /** A decimal number of any size. In Java, it may also be a {@code BigInteger}. */
        DECIMAL("decimal", ClassName.get(BigDecimal.class)),
        /**
         * {@code timestamp}: a point in time, in any of its Java types, such as {@code Instant} or {@code
         * OffsetDateTime}.
         */
        TIMESTAMP("timestamp", ClassName.get(TemporalAccessor.class)),
        /** {@code duration}. */
        DURATION("duration", ClassName.get(Duration.class)),
        /** A date without a time zone. */
        DATE("date", ClassName.get(LocalDate.class)),
        /** A date and time without a time zone. */
        DATE_TIME("datetime", ClassName.get(LocalDateTime.class)),
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

    /** The kind of the Java type of a list. */
    enum Holder {
        /** A {@code List}. */
        LIST,
        /** Any other {@code Collection}, whose items have no index. */
        COLLECTION,
        /** An array. */
        ARRAY
    }

    /** A type of the Kubernetes functions. In Java, its values are strings in a normalized form. */
    enum Named implements Type {
        /** An IP address. */
        IP("IP"),
        /** An IP address with a prefix length. */
        CIDR("CIDR"),
        /** A URL. */
        URL("URL");

        private final String cel;

        Named(String cel) {
            this.cel = cel;
        }

        @Override
        public TypeName java() {
            return Scalar.STRING.java();
        }

        @Override
        public String cel() {
            return cel;
        }
    }

    /**
     * The type of a list.
     *
     * @param item the type of its items
     * @param held the Java type of the items in the list, such as {@code Integer} for {@code int}
     * @param holder the kind of the Java type of the list
     */
    record ListType(Type item, TypeName held, Holder holder) implements Type {

        /** Creates the type of a {@code List}. */
        public ListType(Type item, TypeName held) {
            this(item, held, Holder.LIST);
        }

        /** Returns the type of a list that an expression creates. */
        public static ListType of(Type item) {
            return new ListType(item, item.java().box());
        }

        /** Returns the type of a {@code List} with the same items. */
        public ListType asList() {
            return new ListType(item, held.box());
        }

        /**
         * Returns the type of the {@code List} to which a list of this type is copied. When a collection or an array is
         * copied, open enums become words.
         */
        public ListType copied() {
            boolean areWords = item == Scalar.STRING && !held.equals(item.java());
            return areWords && holder != Holder.LIST ? of(item) : asList();
        }

        @Override
        public TypeName java() {
            return switch (holder) {
                case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), held);
                case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), held);
                case ARRAY -> ArrayTypeName.of(held);
            };
        }

        @Override
        public String cel() {
            return "list(" + item.cel() + ")";
        }
    }

    /**
     * The type of a map.
     *
     * @param key the type of its keys
     * @param value the type of its values
     * @param heldKey the Java type of its keys in the map
     * @param held the Java type of its values in the map
     */
    record MapType(Type key, Type value, TypeName heldKey, TypeName held) implements Type {

        /** Returns the type of a map that an expression creates. */
        public static MapType of(Type key, Type value) {
            return new MapType(key, value, key.java().box(), value.java().box());
        }

        /** Returns whether the keys in the map have the Java type that represents them in expressions. */
        public boolean hasPlainKeys() {
            return heldKey.equals(key.java().box());
        }

        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), heldKey, held);
        }

        @Override
        public String cel() {
            return "map(" + key.cel() + ", " + value.cel() + ")";
        }
    }

    /** The type of a model. */
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

    /** The type of a value of which expressions can only test the presence. */
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

    /** The type of an optional. It occurs only in signatures: no expression has this type. */
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

    /** A type parameter of an overload; no expression has this type. */
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
