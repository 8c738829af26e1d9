package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.NameConflict;
import io.github.kling4j.validation.generator.model.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Determines the JSON names of a model's properties. {@code @WireName} takes precedence over the annotations of JSON
 * libraries and the naming strategy of the type.
 */
final class WireNames {

    private final TypeElement model;
    private final List<TypeElement> lineage;
    private final Optional<Annotation> strategy;
    private final List<NameConflict> conflicts = new ArrayList<>();
    private final List<Naming.UnknownStrategy> unknown = new ArrayList<>();

    WireNames(TypeElement model) {
        this.model = model;
        this.lineage = Lineage.of(model);
        this.strategy = lineage.stream()
                .flatMap(type -> Annotation.on(type).stream().map(each -> near(each, type)))
                .filter(each ->
                        each.simpleName().equals("JsonNaming") && each.name().contains("jackson"))
                .reduce((inherited, own) -> own);
    }

    /**
     * A wire name.
     *
     * @param text the name
     * @param place the place of the name; the place of the property if the name is implicit
     */
    record Found(String text, Place place) {}

    /**
     * Returns the wire name of a property.
     *
     * @param name its name in Java
     * @param uses the annotated declarations of the property
     * @param place the place of the property
     */
    Found of(String name, List<Use> uses, Place place) {
        List<Annotation> annotations =
                uses.stream().flatMap(use -> use.annotations().stream()).toList();
        List<JsonName> own = annotations.stream().flatMap(JsonName::own).toList();
        List<JsonName> names = own.isEmpty()
                ? ofLibraries(
                        name,
                        Stream.concat(annotations.stream(), elsewhere(name)).toList())
                : own;
        JsonName.conflict(name, names).ifPresent(conflicts::add);
        return names.isEmpty()
                ? new Found(name, place)
                : new Found(names.get(0).text(), names.get(0).place());
    }

    /** Returns the problems with JSON names, including the given conflicts of enum constants. */
    Naming naming(List<NameConflict> ofEnums) {
        return new Naming(Stream.concat(conflicts.stream(), ofEnums.stream()).toList(), unknown);
    }

    private List<JsonName> ofLibraries(String name, List<Annotation> annotations) {
        List<JsonName> names = new ArrayList<>(
                annotations.stream().flatMap(JsonName::ofLibrary).toList());
        boolean isFollowed = annotations.stream().noneMatch(JsonName::isJackson);
        strategy.filter(each -> isFollowed).ifPresent(naming -> {
            String type = naming.found("value").map(Object::toString).orElse("");
            Optional<UnaryOperator<String>> known = NamingStrategy.of(type);
            if (known.isPresent()) {
                String simple = type.substring(type.lastIndexOf('.') + 1);
                names.add(new JsonName(known.get().apply(name), "@JsonNaming(" + simple + ".class)", naming.place()));
            } else if (names.isEmpty() && unknown.isEmpty() && !type.isEmpty()) {
                unknown.add(new Naming.UnknownStrategy(type, name, naming.place()));
            }
        });
        return names;
    }

    /**
     * Returns the annotations for a property that are on setters, constructor parameters and Kotlin's synthetic
     * methods.
     */
    private Stream<Annotation> elsewhere(String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Stream<Element> parameters = ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.getSimpleName().contentEquals(name))
                .map(Element.class::cast);
        Stream<Element> methods = lineage.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(method -> named(method, capital));
        return Stream.concat(parameters, methods)
                .flatMap(element ->
                        Annotation.on(element).stream().map(each -> near(each, Declarations.typeOf(element))));
    }

    private static Stream<Element> named(ExecutableElement method, String capital) {
        String name = method.getSimpleName().toString();
        if (name.equals("set" + capital) && method.getParameters().size() == 1) {
            return Stream.of(method, method.getParameters().get(0));
        }
        boolean isOfKotlin =
                name.equals("get" + capital + "$annotations") || name.equals("is" + capital + "$annotations");
        return isOfKotlin ? Stream.of(method) : Stream.empty();
    }

    private Annotation near(Annotation annotation, TypeElement declaredIn) {
        return declaredIn.equals(model) ? annotation : annotation.near(model);
    }
}
