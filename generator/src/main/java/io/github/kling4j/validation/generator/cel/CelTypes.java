package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import dev.cel.checker.TypeProvider;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.types.TypeType;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares models to CEL's type checker. Each model is a struct with a field for each of its properties, and with a field
 * {@code extras} for undeclared properties.
 */
@SuppressWarnings("deprecation") // see CelChecker
final class CelTypes implements TypeProvider {

    /** The name of the field for undeclared properties. */
    static final String EXTRAS = "extras";

    /**
     * The type of the field {@code extras}: a map, so that the type checker accepts every name in it. {@link CelReader}
     * then accepts only reads of the form {@code extras.name}.
     */
    private static final CelType UNDECLARED = MapType.create(SimpleType.STRING, OpaqueType.create("undeclared"));

    private final Function<ClassName, Optional<Model>> models;
    private final Map<String, ClassName> names = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();

    /**
     * Creates a provider.
     *
     * @param models finds the model of a type
     */
    CelTypes(Function<ClassName, Optional<Model>> models) {
        this.models = models;
    }

    /**
     * Forgets the models that the previous expression read, so that messages about the next expression do not suggest
     * properties of these models.
     */
    void forgetAsked() {
        asked.clear();
    }

    @Override
    public Optional<CelType> lookupCelType(String name) {
        return model(name).map(model -> TypeType.create(StructTypeReference.create(name)));
    }

    @Override
    public @Nullable FieldType lookupFieldType(CelType struct, String field) {
        asked.add(struct.name());
        return model(struct.name())
                .flatMap(model -> field(model, field))
                .map(Field::new)
                .orElse(null);
    }

    /** Returns null, because enums are strings in expressions. */
    @Override
    public @Nullable Integer lookupEnumValue(String name) {
        return null;
    }

    @Override
    public dev.cel.expr.@Nullable Type lookupType(String name) {
        throw inProtobuf();
    }

    @Override
    public @Nullable FieldType lookupFieldType(dev.cel.expr.Type struct, String field) {
        throw inProtobuf();
    }

    private static UnsupportedOperationException inProtobuf() {
        return new UnsupportedOperationException("this type provider has only types of CEL, not of protobuf");
    }

    /** The type of a field. It does not have a protobuf type. */
    private static final class Field extends FieldType {

        private final CelType type;

        Field(CelType type) {
            this.type = type;
        }

        @Override
        public CelType celType() {
            return type;
        }

        @Override
        public dev.cel.expr.Type type() {
            throw inProtobuf();
        }
    }

    /** Returns the names of all properties of the models that an expression read. */
    Set<String> knownNames() {
        Set<String> known = new TreeSet<>();
        asked.forEach(name -> model(name).ifPresent(model -> known.addAll(model.wireNames())));
        return known;
    }

    /** Returns the model of a type; empty if the type is not a model. */
    Optional<Model> model(Type type) {
        return type instanceof Type.Struct struct ? models.apply(struct.model()) : Optional.empty();
    }

    private Optional<Model> model(String name) {
        return Optional.ofNullable(names.get(name)).flatMap(models);
    }

    private Optional<CelType> field(Model model, String field) {
        Optional<CelType> declared =
                model.property(field).map(Property::value).map(Types::of).map(this::of);
        return declared.isEmpty() && field.equals(EXTRAS) && !model.extras().isEmpty()
                ? Optional.of(UNDECLARED)
                : declared;
    }

    CelType of(Type type) {
        if (type instanceof Type.ListType list) {
            return ListType.create(of(list.item()));
        }
        if (type instanceof Type.MapType map) {
            return MapType.create(of(map.key()), of(map.value()));
        }
        if (type instanceof Type.Struct struct) {
            names.put(struct.model().canonicalName(), struct.model());
            return StructTypeReference.create(struct.model().canonicalName());
        }
        if (type instanceof Type.Opaque opaque) {
            return OpaqueType.create(opaque.type().toString());
        }
        if (type instanceof Type.Parameter any) {
            return TypeParamType.create(any.name());
        }
        if (type instanceof Type.Named named) {
            return OpaqueType.create(named.cel());
        }
        if (type instanceof Type.OptionalType optional) {
            return OptionalType.create(of(optional.held()));
        }
        return switch ((Type.Scalar) type) {
            case BOOL -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case UINT -> SimpleType.UINT;
            case DOUBLE -> SimpleType.DOUBLE;
            case STRING -> SimpleType.STRING;
            // The checker must accept decimals together with other numbers; the reader checks the types again.
            case DECIMAL -> SimpleType.DYN;
            case TIMESTAMP -> SimpleType.TIMESTAMP;
            case DURATION -> SimpleType.DURATION;
            case DATE, DATE_TIME -> OpaqueType.create(type.cel());
            case BYTES -> SimpleType.BYTES;
            case NULL -> SimpleType.NULL_TYPE;
            case NOTHING -> SimpleType.DYN;
        };
    }
}
