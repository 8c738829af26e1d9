package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A possible property of a type: all declarations in the type and its supertypes that belong to one property name.
 * Inherited declarations are first.
 */
final class Candidate {

    private final String name;
    private final List<VariableElement> fields = new ArrayList<>();
    private final List<ExecutableElement> methods = new ArrayList<>();
    private final List<VariableElement> parameters = new ArrayList<>();

    Candidate(String name) {
        this.name = name;
    }

    /**
     * The member from which a property is read.
     *
     * @param element the method or the field
     * @param type the type of the property in the model, with the type parameters of supertypes replaced
     */
    record Reader(Element element, TypeMirror type) {

        /** Returns the Java code that reads the property, without the receiver. */
        String code() {
            return element.getSimpleName() + (element instanceof ExecutableElement ? "()" : "");
        }
    }

    String name() {
        return name;
    }

    void add(VariableElement field) {
        fields.add(field);
    }

    void add(ExecutableElement method) {
        methods.add(method);
    }

    void addParameter(VariableElement parameter) {
        parameters.add(parameter);
    }

    List<ExecutableElement> methods() {
        return methods;
    }

    boolean hasField() {
        return !fields.isEmpty();
    }

    /**
     * Returns the declaration at which diagnostics are reported: the most specific field, or the accessor of a property
     * without a field.
     */
    Element place(Reader reader) {
        return fields.isEmpty() ? reader.element() : fields.get(fields.size() - 1);
    }

    /**
     * Returns the member of a type from which the property is read; empty if there is none, so that the candidate is
     * not a property.
     */
    Optional<Reader> reader(DeclaredType model, Types types) {
        List<Reader> ways =
                methods.stream().map(method -> way(model, method, types)).toList();
        if (fields.isEmpty()) {
            return last(ways.stream());
        }
        VariableElement field = fields.get(fields.size() - 1);
        TypeMirror type = types.asMemberOf(model, field);
        List<Reader> ofField =
                ways.stream().filter(way -> isSame(way.type(), type)).toList();
        return last(ofField.stream().filter(way -> way.element().getSimpleName().contentEquals(name)))
                .or(() -> last(ofField.stream()))
                .or(() -> Optional.of(new Reader(field, type)).filter(way -> isReadable(field)))
                .or(() -> last(ways.stream().filter(way -> isDeclared((ExecutableElement) way.element()))));
    }

    /** Returns the declarations whose annotations apply to the property. */
    List<Element> declarations(Reader reader, DeclaredType model, Types types) {
        return Stream.of(fields, methods, parameters)
                .flatMap(List::stream)
                .map(Element.class::cast)
                .filter(element -> isAbout(element, reader, model, types))
                .distinct()
                .toList();
    }

    private boolean isAbout(Element element, Reader reader, DeclaredType model, Types types) {
        if (element.equals(reader.element())) {
            return true;
        }
        if (element instanceof ExecutableElement method) {
            // An overridden method may return a supertype of the overriding method's return type.
            boolean isOverridden =
                    method.getSimpleName().equals(reader.element().getSimpleName());
            return isOverridden || isSame(way(model, method, types).type(), reader.type());
        }
        TypeMirror type = parameters.contains(element) ? element.asType() : types.asMemberOf(model, element);
        return isSame(type, reader.type());
    }

    private static Reader way(DeclaredType model, ExecutableElement method, Types types) {
        return new Reader(method, ((ExecutableType) types.asMemberOf(model, method)).getReturnType());
    }

    /**
     * Returns whether a method declares a property even without a field: the method is abstract, or {@link
     * ValueAnnotations} finds an annotation on it.
     */
    static boolean isDeclared(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                || ValueAnnotations.on(method).isPresent();
    }

    /**
     * Returns whether a property can be read directly from a field: the field is public, or it is not private and
     * {@link ValueAnnotations} finds an annotation on it. Other fields are often internal state.
     */
    private static boolean isReadable(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC)
                || !field.getModifiers().contains(Modifier.PRIVATE)
                        && ValueAnnotations.on(field).isPresent();
    }

    private static boolean isSame(TypeMirror one, TypeMirror other) {
        return TypeName.get(one).equals(TypeName.get(other));
    }

    private static Optional<Reader> last(Stream<Reader> readers) {
        return readers.reduce((one, other) -> other);
    }
}
