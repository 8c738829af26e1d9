package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type for which a validator is generated.
 *
 * @param type its name
 * @param validator the name of its validator
 * @param variables its type parameters
 * @param shape its kind of declaration
 * @param constraints the constraints on the model itself
 * @param properties inherited properties first, otherwise in the order of declaration
 * @param unread constraint annotations at places that are not read
 * @param naming the problems with names in JSON annotations
 * @param extras the accessors of unknown properties; at most one in a valid model
 * @param subtypes the models among its subtypes, to which its validator dispatches; empty unless it is sealed
 * @param place its declaration
 */
public record Model(
        ClassName type,
        ClassName validator,
        List<TypeVariableName> variables,
        Shape shape,
        List<Constraint> constraints,
        List<Property> properties,
        List<Unread> unread,
        Naming naming,
        List<ExtrasAccessor> extras,
        List<Subtype> subtypes,
        Place place) {

    /**
     * The kind of declaration of a model.
     *
     * @param kind the kind in words, such as {@code "an interface"}; null for classes and records
     * @param isPrivate whether it or an enclosing type is private
     * @param isPublic whether it and all enclosing types are public
     * @param isAbstract whether all of its instances are instances of subtypes
     * @param isInnerOfGeneric whether it is an inner class of a generic class
     * @param standsFor the interface with {@code @ValidatorFor} for it; null for none
     * @param superModel the model that it extends and that is not sealed; null for none
     */
    public record Shape(
            @Nullable String kind,
            boolean isPrivate,
            boolean isPublic,
            boolean isAbstract,
            boolean isInnerOfGeneric,
            @Nullable ClassName standsFor,
            @Nullable ClassName superModel) {}

    /**
     * A type that a sealed model permits.
     *
     * @param type its name
     * @param hasValidator whether it is a model
     */
    public record Subtype(ClassName type, boolean hasValidator) {}

    /**
     * The accessor of unknown properties.
     *
     * @param name the method
     * @param access its visibility
     * @param isRight whether it has no parameters and returns a map with text keys
     * @param signature the signature as written
     * @param place its declaration
     */
    public record ExtrasAccessor(String name, Access access, boolean isRight, String signature, Place place) {}

    /** Copies the lists. */
    public Model {
        constraints = List.copyOf(constraints);
        properties = List.copyOf(properties);
        unread = List.copyOf(unread);
        extras = List.copyOf(extras);
        variables = List.copyOf(variables);
        subtypes = List.copyOf(subtypes);
    }

    /** Returns the name of a type's validator. It depends only on the type, because it is found by name at run time. */
    public static ClassName validator(ClassName type) {
        return ClassName.get(
                type.packageName(), String.join("_", type.simpleNames()).replace('$', '_') + "Validator");
    }

    /** Returns the model itself as a value, with its constraints. */
    public Value self() {
        return new Value(type, Value.Kind.OPAQUE, false, false, List.of(), constraints, null, List.of(), null);
    }

    /** Returns the type with its type parameters. */
    public TypeName typeWithVariables() {
        return variables.isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new));
    }

    /** Returns the property with the given wire name. */
    public Optional<Property> property(String wireName) {
        return properties.stream()
                .filter(property -> property.wireName().equals(wireName))
                .findFirst();
    }

    /** Returns the wire names of all properties. */
    public List<String> wireNames() {
        return properties.stream().map(Property::wireName).toList();
    }
}
