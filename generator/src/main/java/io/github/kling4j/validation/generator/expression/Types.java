package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Opaque;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Type.Struct;
import io.github.kling4j.validation.generator.model.Value;
import java.util.Locale;

/** The types that expressions see in a model. */
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
            case BIG, COLLECTION, ITERABLE, ARRAY, KEYED, OPTIONAL, GENERIC_MODEL, SEALED, OPAQUE ->
                    new Opaque(value.type());
        };
    }

    /** Returns the type of a list that an expression makes. */
    public static ListType listOf(Type item) {
        return new ListType(item, item.java().box());
    }

    /** Returns the type of a map that an expression makes. */
    public static MapType mapOf(Type key, Type value) {
        return new MapType(key, value, value.java().box());
    }

    /** Returns the type as CEL writes it. */
    public static String name(Type type) {
        if (type instanceof ListType list) {
            return "list(" + name(list.item()) + ")";
        }
        if (type instanceof MapType map) {
            return "map(" + name(map.key()) + ", " + name(map.value()) + ")";
        }
        if (type instanceof Scalar scalar) {
            return scalar == Scalar.NULL ? "null" : scalar.name().toLowerCase(Locale.ROOT);
        }
        TypeName declared = type instanceof Struct struct ? struct.model() : ((Opaque) type).type();
        return declared instanceof ClassName name ? name.simpleName() : declared.toString();
    }
}
