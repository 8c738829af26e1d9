package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Opaque;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Type.Struct;
import io.github.kling4j.validation.generator.model.Value;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Derives types: from models, from two types that must be equal, and from the parameters of an overload. */
public final class Types {

    private static final Set<Type> KEYS =
            Set.of(Scalar.STRING, Scalar.INT, Scalar.BOOL, Scalar.DATE, Scalar.DATE_TIME, Scalar.DURATION);

    private Types() {}

    /**
     * Returns whether Java compares all keys of a type by value, as CEL does. Returns false also for timestamps and
     * unsigned numbers, although some maps have such keys. Of the Java types of timestamps, Java compares only {@code
     * Instant} by value. Unsigned numbers are keys only of map literals.
     */
    public static boolean isKey(Type type) {
        return KEYS.contains(type);
    }

    /** Returns the type of a property or an item; for an {@code Optional}, the type of its content. */
    public static Type of(Value value) {
        return switch (value.kind()) {
            case TEXT, OPEN_ENUM, ENUM -> Scalar.STRING;
            case WHOLE -> Scalar.INT;
            case DECIMAL -> Scalar.DOUBLE;
            case BIG -> Scalar.DECIMAL;
            case FLAG -> Scalar.BOOL;
            case LIST -> listOf(value.item(), Holder.LIST);
            case COLLECTION -> listOf(value.item(), Holder.COLLECTION);
            case ARRAY -> value.type().equals(Scalar.BYTES.java()) ? Scalar.BYTES : listOf(value.item(), Holder.ARRAY);
            case MAP, KEYED -> mapOf(value);
            case OPTIONAL -> of(value.item());
            // The properties of a generic model depend on its type arguments.
            case MODEL -> value.type() instanceof ClassName model ? new Struct(model) : new Opaque(value.type());
            case ITERABLE, GENERIC_MODEL, SEALED -> new Opaque(value.type());
            case OPAQUE -> JavaScalars.of(value.type()).<Type>map(type -> type).orElse(new Opaque(value.type()));
        };
    }

    private static Type listOf(Value item, Holder holder) {
        return new ListType(ofItem(item), item.type(), holder);
    }

    /**
     * Returns the type of a map; an opaque type if rules cannot use the keys. Rules can use a key if its Java object
     * can be created from its value in expressions, and equals only keys with that value.
     */
    private static Type mapOf(Value map) {
        Value held = map.key().orElseThrow();
        Type key = ofItem(held);
        boolean isInstant = held.type().equals(ClassName.get(Instant.class));
        boolean isKey = isKey(key) && held.kind() != Value.Kind.OPEN_ENUM;
        return isKey || isInstant
                ? new MapType(key, ofItem(map.item()), held.type(), map.item().type())
                : new Opaque(map.type());
    }

    /** Returns the type of an item of a container. An {@code Optional} in a container is opaque. */
    public static Type ofItem(Value item) {
        return item.kind() == Value.Kind.OPTIONAL ? new Opaque(item.type()) : of(item);
    }

    /** Returns the common type of two types; empty if there is none. */
    public static Optional<Type> joined(Type first, Type second) {
        if (first == Scalar.NOTHING || first.equals(second)) {
            return Optional.of(second);
        }
        if (second == Scalar.NOTHING) {
            return Optional.of(first);
        }
        if (first instanceof ListType one && second instanceof ListType other) {
            if (one.item() == Scalar.NOTHING || other.item() == Scalar.NOTHING) {
                ListType known = one.item() == Scalar.NOTHING ? other : one;
                return Optional.of(known.holder() == Holder.ARRAY ? known.copied() : known);
            }
            return joined(one.item(), other.item()).map(ListType::of);
        }
        if (first instanceof MapType one && second instanceof MapType other) {
            if (one.value() == Scalar.NOTHING || other.value() == Scalar.NOTHING) {
                return Optional.of(one.value() == Scalar.NOTHING ? other : one);
            }
            return joined(one.key(), other.key())
                    .flatMap(key -> joined(one.value(), other.value()).map(value -> MapType.of(key, value)));
        }
        return Optional.empty();
    }

    /**
     * Returns whether the type of an operand matches a parameter of an overload, and binds the type parameters in the
     * type of the parameter.
     */
    static boolean fits(Type parameter, Type actual, Map<String, Type> bound) {
        if (parameter instanceof Parameter any) {
            Optional<Type> joined = joined(bound.getOrDefault(any.name(), Scalar.NOTHING), actual);
            joined.ifPresent(type -> bound.put(any.name(), type));
            return joined.isPresent();
        }
        if (parameter instanceof ListType list && actual instanceof ListType given) {
            return fits(list.item(), given.item(), bound);
        }
        if (parameter instanceof MapType map && actual instanceof MapType given) {
            return fits(map.key(), given.key(), bound) && fits(map.value(), given.value(), bound);
        }
        return actual == Scalar.NOTHING || parameter.equals(actual);
    }

    /**
     * Returns the type of a list with its open enums, at every depth, converted to strings. Returns other types
     * unchanged.
     */
    static Type spelled(Type type) {
        if (!(type instanceof ListType list)) {
            return type;
        }
        Type item = spelled(list.item());
        boolean areWords = item == Scalar.STRING && !list.held().equals(Scalar.STRING.java());
        return areWords || !item.equals(list.item()) ? ListType.of(item) : type;
    }

    /** Replaces the type parameters in a type by the types that are bound to them. */
    static Type bound(Type type, Map<String, Type> bound) {
        if (type instanceof Parameter any) {
            return bound.getOrDefault(any.name(), Scalar.NOTHING);
        }
        if (type instanceof ListType list) {
            return ListType.of(bound(list.item(), bound));
        }
        return type instanceof MapType map ? MapType.of(bound(map.key(), bound), bound(map.value(), bound)) : type;
    }
}
