package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Determines the visibility of a property: the lowest visibility among its accessor, the types in its type, and the
 * method {@code word()} of each {@code @OpenEnum} type.
 */
final class AccessorAccess {

    private AccessorAccess() {}

    /**
     * Returns the visibility of a property of a model.
     *
     * @param reader the method or field from which the property is read
     * @param type the type of the property in the model
     */
    static Access of(Element reader, TypeMirror type, TypeElement model) {
        Element home = Declarations.packageOf(model);
        return Stream.concat(Stream.of(reader), named(type))
                .map(element -> access(element) == Access.PACKAGE
                                && !Declarations.packageOf(element).equals(home)
                        ? Access.OTHER_PACKAGE // Inherited from a type in another package.
                        : access(element))
                .min(Access::compareTo)
                .get();
    }

    private static Access access(Element element) {
        if (element instanceof TypeElement type) {
            return Declarations.access(type);
        }
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                ? Access.PUBLIC
                : modifiers.contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
    }

    private static Stream<Element> named(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return named(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return named(wildcard.getExtendsBound());
        }
        return type instanceof DeclaredType declared
                ? Stream.concat(
                        asked((TypeElement) declared.asElement()),
                        declared.getTypeArguments().stream().flatMap(AccessorAccess::named))
                : Stream.empty();
    }

    private static Stream<Element> asked(TypeElement type) {
        return Annotation.on(type, Names.OPEN_ENUM).isEmpty()
                ? Stream.of(type)
                : Stream.concat(
                        Stream.of(type),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> method.getSimpleName().contentEquals("word"))
                                .filter(method -> method.getParameters().isEmpty()));
    }
}
