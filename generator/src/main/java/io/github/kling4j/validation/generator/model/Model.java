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
 * @param properties the properties, in the order of declaration, beginning with inherited ones
 * @param unread the declarations whose constraint annotations the generator does not read
 * @param naming the problems with names in JSON annotations
 * @param extras the methods that return the properties that the model does not declare; at most one in a valid model
 * @param subtypes the permitted subtypes, to whose validators the validator of the model dispatches; empty unless the
 *     type is sealed
 * @param place the place of its declaration
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
     * @param isPrivate whether the model or an enclosing type is private
     * @param isPublic whether the model and all enclosing types are public
     * @param isAbstract whether all instances of the model are instances of subtypes
     * @param isInnerOfGeneric whether the model is an inner class of a generic class
     * @param standsFor the interface with {@code @ValidatorFor} that carries the annotations for the model; null for
     *     none
     * @param superModel the nearest model that this model extends and that is neither sealed nor generic; null for none
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
     * @param hasValidator whether a validator is generated for the type
     */
    public record Subtype(ClassName type, boolean hasValidator) {}

    /**
     * The method that returns the properties that a model does not declare.
     *
     * @param name the name of the method
     * @param access its visibility
     * @param isRight whether the method has no parameters, declares no checked exceptions, and returns a map with text
     *     keys
     * @param signature the signature as written
     * @param place the place of its declaration
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

    /**
     * Returns the name of the validator of a type. The name depends only on the type, because the validator is found by
     * its name at run time.
     */
    public static ClassName validator(ClassName type) {
        return ClassName.get(
                type.packageName(), String.join("_", type.simpleNames()).replace('$', '_') + "Validator");
    }

    /** Returns this model as a value with the constraints on the model itself. */
    public Value self() {
        return new Value(type, Value.Kind.OPAQUE, false, false, List.of(), constraints, null, List.of(), null);
    }

    /** Returns the type of this model with its type parameters. */
    public TypeName typeWithVariables() {
        return variables.isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new));
    }

    /** Returns the property with the given wire name; empty if there is none. */
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
