package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.UnreadField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the fields whose annotations would be ignored in silence, because no property stands for them. */
final class UnreadFields {

    private UnreadFields() {}

    static List<UnreadField> of(TypeElement model, List<Property> properties) {
        Stream<UnreadField> own = fields(model).flatMap(field -> unread(field, null, Place.of(field)).stream());
        return Stream.concat(own, inherited(model, Place.of(model)))
                .filter(field -> properties.stream().noneMatch(property -> property.accessor().equals(field.name())))
                .toList();
    }

    private static Stream<UnreadField> inherited(TypeElement type, Place place) {
        if (!(type.getSuperclass() instanceof DeclaredType superclass)) {
            return Stream.empty();
        }
        TypeElement parent = (TypeElement) superclass.asElement();
        String name = parent.getSimpleName().toString();
        return Stream.concat(
                fields(parent).flatMap(field -> unread(field, name, place).stream()), inherited(parent, place));
    }

    private static Stream<VariableElement> fields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
    }

    private static Optional<UnreadField> unread(VariableElement field, @Nullable String superclass, Place place) {
        return Stream.concat(saying(field, field), sayingInside(field.asType(), field))
                .findFirst()
                .map(annotation -> new UnreadField(
                        field.getSimpleName().toString(),
                        TypeName.get(field.asType()),
                        annotation.simpleName(),
                        superclass,
                        place));
    }

    /** Returns what is said of a type that is used, and of the types that it holds. */
    private static Stream<Annotation> sayingInside(TypeMirror type, Element field) {
        Stream<? extends TypeMirror> held = type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                : type instanceof WildcardType wildcard ? Stream.ofNullable(wildcard.getExtendsBound()) : Stream.of();
        return Stream.concat(saying(type, field), held.flatMap(argument -> sayingInside(argument, field)));
    }

    private static Stream<Annotation> saying(AnnotatedConstruct annotated, Element field) {
        return Annotation.on(annotated, field).stream()
                .filter(annotation -> ConstraintReader.isConstraint(annotation)
                        || annotation.is(Names.WIRE_NAME)
                        || annotation.is(Names.DEFAULT_VALUE));
    }
}
