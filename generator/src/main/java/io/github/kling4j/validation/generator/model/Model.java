package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type for which a validator is generated.
 *
 * @param type its name
 * @param shape what kind of declaration it is
 * @param constraints those on it as a whole
 * @param properties in the order declared
 * @param unread the fields that say something of properties, and are none
 * @param extras the accessors of unknown properties; one at most in a right model
 * @param place its declaration
 */
public record Model(
        ClassName type,
        Shape shape,
        List<Constraint> constraints,
        List<Property> properties,
        List<UnreadField> unread,
        List<ExtrasAccessor> extras,
        Place place) {

    /**
     * What kind of declaration a model is.
     *
     * @param kind as a person would say it: {@code "an interface"}; null for classes and records
     * @param isPrivate whether it, or a type around it, is private
     * @param isPublic whether it, and every type around it, is public
     * @param isGeneric whether it has type parameters, or is an inner class of a class that has
     */
    public record Shape(@Nullable String kind, boolean isPrivate, boolean isPublic, boolean isGeneric) {}

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
    }

    /** Returns the name of the validator: found by name at run time, so it only depends on the model's own. */
    public ClassName validator() {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()).replace('$', '_') + "Validator");
    }

    /** Returns the model as a value, with the constraints on it. */
    public Value self() {
        return new Value(type, Value.Kind.OPAQUE, false, false, List.of(), constraints, null);
    }

    /** Returns the property with a wire name. */
    public Optional<Property> property(String wireName) {
        return properties.stream().filter(property -> property.wireName().equals(wireName)).findFirst();
    }

    /** Returns the wire names of all properties. */
    public List<String> wireNames() {
        return properties.stream().map(Property::wireName).toList();
    }
}
