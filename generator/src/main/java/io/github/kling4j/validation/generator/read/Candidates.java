package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the possible properties of a type: its fields, and the methods and parameters with matching names. */
final class Candidates {

    private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString", "clone", "finalize", "getClass");

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final boolean isRecord;
    private final Set<String> named;

    private Candidates(boolean isRecord, Set<String> named) {
        this.isRecord = isRecord;
        this.named = named;
    }

    static Collection<Candidate> of(TypeElement model) {
        return of(model, List.of());
    }

    /**
     * Returns the candidates of a model. A method of the model is an accessor even without a field if a stand-in
     * declares it, too: with {@code --release}, the compiler hides the private fields of JDK classes.
     *
     * @param standIns the interfaces with {@code @ValidatorFor} for the model
     */
    static Collection<Candidate> of(TypeElement model, List<TypeElement> standIns) {
        Set<String> named = standIns.stream()
                .flatMap(standIn -> ElementFilter.methodsIn(standIn.getEnclosedElements()).stream())
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        Candidates found = new Candidates(model.getKind() == ElementKind.RECORD, named);
        List<TypeElement> lineage = Lineage.of(model);
        lineage.forEach(found::addFields);
        lineage.forEach(found::addMethods);
        lineage.forEach(found::addParameters);
        return found.candidates.values();
    }

    /** Returns whether a type was written in Kotlin, according to its annotation {@code @Metadata}. */
    static boolean isKotlin(TypeElement type) {
        return Annotation.on(type, "kotlin.Metadata").isPresent();
    }

    /**
     * Adds the fields of a type. The fields of a record are added in the order of its header, because not all compilers
     * return them in this order.
     */
    private void addFields(TypeElement type) {
        List<String> header = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .sorted(Comparator.comparingInt(
                        field -> header.indexOf(field.getSimpleName().toString())))
                .forEach(field -> candidate(field.getSimpleName().toString()).add(field));
    }

    private void addMethods(TypeElement type) {
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(Candidates::canRead)
                .forEach(
                        method -> name(method).ifPresent(name -> candidate(name).add(method)));
    }

    /** Returns whether a method may be the accessor of a property, according to its declaration. */
    static boolean canRead(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && !OF_OBJECT.contains(method.getSimpleName().toString())
                && Annotation.on(method, Names.EXTRAS).isEmpty();
    }

    /**
     * Returns the name of the property that a method reads: a property with a field, or one that the method itself
     * declares. Returns empty if the method does not read a property.
     */
    private Optional<String> name(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (hasField(name) || isRecord && candidates.containsKey(name)) {
            return Optional.of(name);
        }
        List<String> ofBean = ofBean(
                name,
                method.getReturnType().getKind() == TypeKind.BOOLEAN
                        || TypeName.get(method.getReturnType()).equals(TypeName.BOOLEAN.box()));
        return Stream.concat(ofBean.stream(), Stream.of(name))
                .filter(candidates::containsKey)
                .findFirst()
                .or(() -> Candidate.isDeclared(method) || named.contains(name)
                        ? Optional.of(ofBean.isEmpty() ? name : ofBean.get(0))
                        : Optional.empty());
    }

    private boolean hasField(String name) {
        return candidates.containsKey(name) && candidates.get(name).hasField();
    }

    /**
     * Returns the possible property names of a getter: the name according to {@code java.beans.Introspector}, and the
     * name with a lower-case first letter. Returns an empty list for other methods.
     */
    private static List<String> ofBean(String method, boolean isBoolean) {
        String prefix = method.startsWith("get") ? "get" : isBoolean && method.startsWith("is") ? "is" : "";
        String name = method.substring(prefix.length());
        if (prefix.isEmpty() || name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
            return List.of();
        }
        String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isAcronym ? List.of(name, small) : List.of(small);
    }

    /**
     * Adds the parameters of a record's canonical constructor. For a Kotlin class, adds the parameters of each
     * constructor whose parameters all have the name of a property, because Kotlin puts the annotations of a property
     * on such a parameter.
     */
    private void addParameters(TypeElement type) {
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> type.getKind() == ElementKind.RECORD
                        ? isCanonical(constructor, type)
                        : isKotlin(type) && isOfProperties(constructor))
                .flatMap(constructor -> constructor.getParameters().stream())
                .forEach(parameter ->
                        candidate(parameter.getSimpleName().toString()).addParameter(parameter));
    }

    private static boolean isCanonical(ExecutableElement constructor, TypeElement type) {
        return types(constructor.getParameters()).equals(types(type.getRecordComponents()));
    }

    private static List<TypeName> types(List<? extends Element> elements) {
        return elements.stream().map(element -> TypeName.get(element.asType())).toList();
    }

    private boolean isOfProperties(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .allMatch(name -> candidates.containsKey(name.toString()));
    }

    private Candidate candidate(String name) {
        return candidates.computeIfAbsent(name, Candidate::new);
    }
}
