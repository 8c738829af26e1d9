package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds constraint annotations that would be ignored silently, because they are at places that are not read. */
final class UnreadAnnotations {

    private final TypeElement model;
    private final Set<Element> read;
    private final Map<String, Set<String>> known;
    private final List<Unread> unread = new ArrayList<>();

    private UnreadAnnotations(TypeElement model, Map<String, Set<Element>> properties) {
        this.model = model;
        this.read = properties.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        this.known = properties.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, property -> texts(property.getValue())));
    }

    private static Set<String> texts(Set<Element> declarations) {
        return declarations.stream()
                .flatMap(ValueAnnotations::all)
                .map(annotation -> annotation.mirror().toString())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the unread annotations of a model, its supertypes, and its interfaces with {@code @ValidatorFor}.
     *
     * @param properties the declarations whose annotations were read, by the names of the properties
     */
    static List<Unread> of(TypeElement model, List<TypeElement> standIns, Map<String, Set<Element>> properties) {
        UnreadAnnotations found = new UnreadAnnotations(model, properties);
        List<TypeElement> lineage = Lineage.of(model);
        // The model comes first, because its author looks there first.
        found.add(model);
        for (int i = lineage.size() - 2; i >= 0; i--) {
            found.add(lineage.get(i));
        }
        standIns.stream().flatMap(each -> Lineage.of(each).stream()).forEach(found::addStandIn);
        return found.unread;
    }

    private void add(TypeElement type) {
        addTypeParameters(type);
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(field -> addField(field, type));
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::addMethod);
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::addParameters);
    }

    /**
     * Adds the unread annotations of an interface with {@code @ValidatorFor}. Skips accessors, because {@link
     * PropertyReader#unread} reports those that do not correspond to a property.
     */
    private void addStandIn(TypeElement standIn) {
        addTypeParameters(standIn);
        ElementFilter.fieldsIn(standIn.getEnclosedElements()).forEach(field -> addField(field, standIn));
        ElementFilter.methodsIn(standIn.getEnclosedElements()).stream()
                .filter(method -> !Candidates.canRead(method))
                .forEach(this::addMethod);
    }

    private void addTypeParameters(TypeElement type) {
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            Stream.concat(
                            ValueAnnotations.all(parameter),
                            parameter.getBounds().stream().flatMap(bound -> ValueAnnotations.in(bound, parameter)))
                    .findFirst()
                    .ifPresent(
                            each -> add(each, parameter, "the type parameter \"" + parameter.getSimpleName() + "\""));
        }
    }

    private void addField(VariableElement field, TypeElement type) {
        if (read.contains(field)) {
            return;
        }
        if (field.getModifiers().contains(Modifier.STATIC)) {
            ValueAnnotations.on(field)
                    .ifPresent(each -> add(each, field, "the static field \"" + field.getSimpleName() + "\""));
            return;
        }
        boolean isOwn = type.equals(model);
        ValueAnnotations.on(field)
                .ifPresent(annotation -> unread.add(new Unread.OfField(
                        field.getSimpleName().toString(),
                        TypeName.get(field.asType()),
                        annotation.simpleName(),
                        isOwn ? null : type.getSimpleName().toString(),
                        isOwn ? Place.of(field) : Place.of(field).orElse(Place.of(model)))));
    }

    private void addMethod(ExecutableElement method) {
        if (!read.contains(method)) {
            ValueAnnotations.on(method).ifPresent(annotation -> add(annotation, method, "the method " + name(method)));
        }
        addParameters(method);
    }

    private void addParameters(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (!read.contains(parameter)) {
                String name = parameter.getSimpleName().toString();
                // Some generators, such as Lombok, repeat the annotations of a property on parameters.
                ValueAnnotations.all(parameter)
                        .filter(each -> !known.getOrDefault(name, Set.of())
                                .contains(each.mirror().toString()))
                        .findFirst()
                        .ifPresent(each -> add(each, method, "the parameter \"" + name + "\" of " + name(method)));
            }
        }
    }

    private void add(Annotation annotation, Element declaration, String where) {
        boolean isOwn = Declarations.typeOf(declaration).equals(model);
        unread.add(new Unread.Elsewhere(
                annotation.simpleName(), where, (isOwn ? annotation : annotation.near(model)).place()));
    }

    private static String name(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR ? "the constructor" : method.getSimpleName() + "()";
    }
}
