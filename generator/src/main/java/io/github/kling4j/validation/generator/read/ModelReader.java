package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import io.github.kling4j.validation.generator.model.OpenEnumType;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Property.DefaultText;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a model: its properties, and what each of them holds. */
public final class ModelReader {

    private final ValueReader values;
    private final CheckedExceptions exceptions;

    /** Makes a reader for one compilation. */
    public ModelReader(Elements elements, Types types) {
        this.values = new ValueReader(elements, types);
        this.exceptions = new CheckedExceptions(elements, types);
    }

    /** Reads a type marked with {@code @GenerateValidator}. */
    public Model read(TypeElement type) {
        Access access = Declarations.access(type);
        Model.Shape shape = new Model.Shape(
                Declarations.kindOtherThan(type, ElementKind.CLASS, ElementKind.RECORD).orElse(null),
                access == Access.PRIVATE,
                access == Access.PUBLIC,
                !(TypeName.get(type.asType()) instanceof ClassName));
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        List<Property> properties = fields(type)
                .flatMap(field -> methods.stream()
                        .filter(method -> isAccessor(method, field))
                        .map(accessor -> property(field, accessor)))
                .toList();
        List<Property> asserted = AssertedMethods.of(methods, properties).map(this::asserted).toList();
        List<ExtrasAccessor> extras = methods.stream()
                .filter(method -> Annotation.on(method, Names.EXTRAS).isPresent())
                .map(this::extras)
                .toList();
        return new Model(
                ClassName.get(type),
                shape,
                values.readConstraints(type),
                Stream.concat(properties.stream(), asserted.stream()).toList(),
                UnreadFields.of(type, properties),
                extras,
                Place.of(type));
    }

    /** Reads a type marked with {@code @OpenEnum}. */
    public OpenEnumType readOpenEnum(TypeElement type) {
        boolean hasWord = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("word")
                        && !exceptions.isAnyChecked(method)
                        && method.getParameters().isEmpty()
                        && TypeName.get(method.getReturnType()).equals(ClassName.get(String.class)));
        List<Written> words = Annotation.on(type, Names.OPEN_ENUM).orElseThrow().texts("value");
        return new OpenEnumType(ClassName.get(type), hasWord, words, Place.of(type));
    }

    /** Returns the fields of values; those of records as the header has them, which not every compiler sees to. */
    private static Stream<VariableElement> fields(TypeElement type) {
        List<String> header = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .sorted(Comparator.comparingInt(field -> header.indexOf(field.getSimpleName().toString())));
    }

    private static boolean isAccessor(ExecutableElement method, VariableElement field) {
        return method.getSimpleName().equals(field.getSimpleName())
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC)
                && Annotation.on(method, Names.EXTRAS).isEmpty()
                && TypeName.get(method.getReturnType()).equals(TypeName.get(field.asType()));
    }

    private Property property(VariableElement field, ExecutableElement accessor) {
        Optional<Annotation> wireName = Annotation.on(field, Names.WIRE_NAME);
        Optional<Written> defaultValue = Annotation.on(field, Names.DEFAULT_VALUE).map(found -> found.text("value"));
        String name = field.getSimpleName().toString();
        return new Property(
                wireName.map(found -> found.text("value").text()).orElse(name),
                name,
                AccessorAccess.of(accessor),
                exceptions.isAnyChecked(accessor),
                values.read(field),
                defaultValue.map(text -> new DefaultText(text.text(), text.place())).orElse(null),
                Place.of(field),
                wireName.map(found -> found.place("value")).orElse(Place.of(field)));
    }

    /** Returns what a method says of the whole model, as a property. */
    private Property asserted(ExecutableElement method) {
        String name = AssertedMethods.name(method);
        return new Property(
                name,
                method.getSimpleName().toString(),
                AccessorAccess.of(method),
                exceptions.isAnyChecked(method),
                values.read(method),
                null,
                Place.of(method),
                Place.of(method));
    }

    private ExtrasAccessor extras(ExecutableElement method) {
        boolean isRight = method.getParameters().isEmpty()
                && !exceptions.isAnyChecked(method)
                && method.getReturnType() instanceof DeclaredType map
                && map.asElement().toString().equals("java.util.Map")
                && ValueReader.hasTextKeys(map);
        return new ExtrasAccessor(
                method.getSimpleName().toString(),
                AccessorAccess.of(method),
                isRight,
                signature(method),
                Place.of(method));
    }

    private static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> TypeName.get(parameter.asType()).toString())
                .collect(Collectors.joining(
                        ",", TypeName.get(method.getReturnType()) + " " + method.getSimpleName() + "(", ")"));
    }
}
