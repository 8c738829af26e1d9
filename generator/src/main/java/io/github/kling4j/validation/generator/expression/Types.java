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

/** How types come about: from models, from two types that must be one, and from the parameters of an overload. */
public final class Types {

    private static final Set<Type> KEYS =
            Set.of(Scalar.STRING, Scalar.INT, Scalar.BOOL, Scalar.DATE, Scalar.DATE_TIME, Scalar.DURATION);

    private Types() {}

    /** Returns the type of a property, or of an item; of an optional property, the type of what it holds. */
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
            // What a generic model holds depends on its type arguments.
            case MODEL -> value.type() instanceof ClassName model ? new Struct(model) : new Opaque(value.type());
            case ITERABLE, GENERIC_MODEL, SEALED -> new Opaque(value.type());
            case OPAQUE -> JavaScalars.of(value.type()).<Type>map(type -> type).orElse(new Opaque(value.type()));
        };
    }

    private static Type listOf(Value item, Holder holder) {
        return new ListType(ofItem(item), item.type(), holder);
    }

    /** A key can be looked up that can be made of its value, and is equal to no key with another value. */
    private static Type mapOf(Value map) {
        Value held = map.key().orElseThrow();
        Type key = ofItem(held);
        boolean isInstant = held.type().equals(ClassName.get(Instant.class));
        boolean isKey = KEYS.contains(key) && held.kind() != Value.Kind.OPEN_ENUM;
        return isKey || isInstant
                ? new MapType(key, ofItem(map.item()), held.type(), map.item().type())
                : new Opaque(map.type());
    }

    /** Returns the type of what a container holds: an optional in it is opaque. */
    public static Type ofItem(Value item) {
        return item.kind() == Value.Kind.OPTIONAL ? new Opaque(item.type()) : of(item);
    }

    /** Returns the one type that two values share; empty when they share none. */
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

    /** Returns whether a type fits a parameter of an overload, and takes note of what the parameter's own stand for. */
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

    /** Returns a type in which the items of lists of open enums are words. */
    static Type spelled(Type type) {
        if (!(type instanceof ListType list)) {
            return type;
        }
        Type item = spelled(list.item());
        boolean areWords = item == Scalar.STRING && !list.held().equals(Scalar.STRING.java());
        return areWords || !item.equals(list.item()) ? ListType.of(item) : type;
    }

    /** Returns a type with what its parameters stand for. */
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
