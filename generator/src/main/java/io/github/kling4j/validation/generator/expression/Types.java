package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Opaque;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Type.Struct;
import io.github.kling4j.validation.generator.model.Value;
import java.util.Map;
import java.util.Optional;

/** How types come about: from models, from two types that must be one, and from the parameters of an overload. */
public final class Types {

    private Types() {}

    /** Returns the type of a value in a model. */
    public static Type of(Value value) {
        return switch (value.kind()) {
            case TEXT, OPEN_ENUM -> Scalar.STRING;
            case WHOLE -> Scalar.INT;
            case DECIMAL -> Scalar.DOUBLE;
            case FLAG -> Scalar.BOOL;
            case LIST -> new ListType(of(value.item()), value.item().type());
            case MAP -> new MapType(Scalar.STRING, of(value.item()), value.item().type());
            // What a generic model holds depends on its type arguments.
            case MODEL -> value.type() instanceof ClassName model ? new Struct(model) : new Opaque(value.type());
            case ARRAY -> value.type().equals(Scalar.BYTES.java()) ? Scalar.BYTES : new Opaque(value.type());
            case BIG, COLLECTION, ITERABLE, KEYED, OPTIONAL, GENERIC_MODEL, SEALED, OPAQUE ->
                    new Opaque(value.type());
        };
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
                return Optional.of(one.item() == Scalar.NOTHING ? other : one);
            }
            return joined(one.item(), other.item()).map(ListType::of);
        }
        if (first instanceof MapType one && second instanceof MapType other) {
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
