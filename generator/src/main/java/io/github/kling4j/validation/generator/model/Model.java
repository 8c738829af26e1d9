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
 * @param shape what kind of declaration it is
 * @param constraints those on it as a whole
 * @param properties inherited ones first, otherwise in the order declared
 * @param unread annotations that say something of a value, and are not read
 * @param naming what is wrong with the names that annotations give
 * @param extras the accessors of unknown properties; one at most in a right model
 * @param subtypes the models among its subtypes to which its validator dispatches; empty unless it is sealed
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
     * What kind of declaration a model is.
     *
     * @param kind as a person would say it: {@code "an interface"}; null for classes and records
     * @param isPrivate whether it, or a type around it, is private
     * @param isPublic whether it, and every type around it, is public
     * @param isAbstract whether every value of it is a value of a subtype
     * @param isInnerOfGeneric whether it is an inner class of a class that has type parameters
     * @param standsFor the interface that stands for it, where it cannot be annotated itself; null otherwise
     * @param superModel the model that it extends, and that is not sealed; null for none
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
     * @param access who can call it
     * @param isRight whether it has no parameters and returns a map with text keys
     * @param signature as written
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

    /** Returns the name of a validator: found by name at run time, so it only depends on the model's own. */
    public static ClassName validator(ClassName type) {
        return ClassName.get(
                type.packageName(), String.join("_", type.simpleNames()).replace('$', '_') + "Validator");
    }

    /** Returns the model as a value, with the constraints on it. */
    public Value self() {
        return new Value(type, Value.Kind.OPAQUE, false, false, List.of(), constraints, null, List.of(), null);
    }

    /** Returns the type with its type parameters. */
    public TypeName typeWithVariables() {
        return variables.isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new));
    }

    /** Returns the property with a wire name. */
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
