package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that would be ignored in silence: they say something of a value, but not where values are read. */
final class UnreadAnnotations {

    private final TypeElement model;
    private final Set<Element> read;
    private final Map<String, Set<String>> said;
    private final List<Unread> unread = new ArrayList<>();

    private UnreadAnnotations(TypeElement model, Map<String, Set<Element>> properties) {
        this.model = model;
        this.read = properties.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        this.said = properties.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, property -> texts(property.getValue())));
    }

    private static Set<String> texts(Set<Element> declarations) {
        return declarations.stream()
                .flatMap(Saying::all)
                .map(annotation -> annotation.mirror().toString())
                .collect(Collectors.toSet());
    }

    /**
     * Returns those of a model and of what it inherits.
     *
     * @param properties the declarations whose annotations were read, by the names of the properties
     */
    static List<Unread> of(TypeElement model, Map<String, Set<Element>> properties) {
        UnreadAnnotations found = new UnreadAnnotations(model, properties);
        List<TypeElement> lineage = Lineage.of(model);
        // Its own first: an author looks there first.
        found.add(model);
        for (int i = lineage.size() - 2; i >= 0; i--) {
            found.add(lineage.get(i));
        }
        return found.unread;
    }

    private void add(TypeElement type) {
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .forEach(field -> addField(field, type));
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::addMethod);
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::addParameters);
    }

    private void addField(VariableElement field, TypeElement type) {
        if (read.contains(field)) {
            return;
        }
        boolean isOwn = type.equals(model);
        Saying.on(field).ifPresent(annotation -> unread.add(new Unread.OfField(
                field.getSimpleName().toString(),
                TypeName.get(field.asType()),
                annotation.simpleName(),
                isOwn ? null : type.getSimpleName().toString(),
                isOwn ? Place.of(field) : Place.of(field).orElse(Place.of(model)))));
    }

    private void addMethod(ExecutableElement method) {
        if (!read.contains(method)) {
            Saying.on(method).ifPresent(annotation -> add(annotation, method, "the method " + name(method)));
        }
        addParameters(method);
    }

    private void addParameters(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (!read.contains(parameter)) {
                String name = parameter.getSimpleName().toString();
                // Lombok, for one, repeats there what is said of the property.
                Saying.all(parameter)
                        .filter(each -> !said.getOrDefault(name, Set.of()).contains(each.mirror().toString()))
                        .findFirst()
                        .ifPresent(each -> add(each, method, "the parameter " + name + " of " + name(method)));
            }
        }
    }

    private void add(Annotation annotation, ExecutableElement method, String where) {
        boolean isOwn = Declarations.typeOf(method).equals(model);
        unread.add(new Unread.Elsewhere(
                annotation.simpleName(), where, (isOwn ? annotation : annotation.near(model)).place()));
    }

    private static String name(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? "the constructor"
                : method.getSimpleName() + "()";
    }
}
