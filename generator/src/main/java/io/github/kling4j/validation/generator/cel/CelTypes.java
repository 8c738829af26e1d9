package io.github.kling4j.validation.generator.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.palantir.javapoet.ClassName;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
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

/**
 * Tells CEL's checker of our models: a struct each, with a field for every property, and one called {@code extras} for
 * what the schema does not declare.
 */
final class CelTypes implements CelTypeProvider {

    /** The field that stands for undeclared properties. */
    static final String EXTRAS = "extras";

    private static final String EXTRAS_OF = "extras of ";
    private static final CelType UNDECLARED = OpaqueType.create("undeclared");

    private final Function<ClassName, Optional<Model>> models;
    private final Map<String, ClassName> names = new HashMap<>();
    private final Set<String> undeclared;

    /**
     * Makes a provider.
     *
     * @param models finds the model of a type
     * @param undeclared the names that an expression asks {@code extras} for
     */
    CelTypes(Function<ClassName, Optional<Model>> models, Set<String> undeclared) {
        this.models = models;
        this.undeclared = undeclared;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of();
    }

    @Override
    public Optional<CelType> findType(String name) {
        if (name.startsWith(EXTRAS_OF)) {
            return Optional.of(StructType.create(
                    name, ImmutableSet.copyOf(undeclared), field -> Optional.of(UNDECLARED)));
        }
        return Optional.ofNullable(names.get(name)).flatMap(models).map(model -> struct(name, model));
    }

    /** Returns the names of all properties that an expression could have meant. */
    Set<String> knownNames() {
        Set<String> known = new TreeSet<>();
        names.values().forEach(name -> models.apply(name).ifPresent(model -> known.addAll(model.wireNames())));
        return known;
    }

    /** Returns the model that a struct of the checker's stands for; empty when it stands for none. */
    Optional<Model> model(CelType type) {
        return Optional.ofNullable(names.get(type.name())).flatMap(models);
    }

    private StructType struct(String name, Model model) {
        Set<String> fields = new TreeSet<>(model.wireNames());
        if (!model.extras().isEmpty()) {
            fields.add(EXTRAS);
        }
        return StructType.create(name, ImmutableSet.copyOf(fields), field -> Optional.of(field(name, model, field)));
    }

    private CelType field(String struct, Model model, String field) {
        Optional<Property> property = model.property(field);
        return property.isPresent()
                ? of(Types.of(property.get().value()))
                : StructTypeReference.create(EXTRAS_OF + struct);
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
        return switch ((Type.Scalar) type) {
            case BOOL -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case DOUBLE -> SimpleType.DOUBLE;
            case STRING -> SimpleType.STRING;
            case NULL -> SimpleType.NULL_TYPE;
            case NOTHING -> SimpleType.DYN;
        };
    }
}
