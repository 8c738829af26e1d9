package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import io.github.kling4j.validation.generator.model.OpenEnumType;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads models: their properties and constraints. */
public final class ModelReader {

    private final Elements elements;
    private final Types types;
    private final KnownModels models;
    private final Predicate<TypeElement> isInClassFile;
    private final CheckedExceptions exceptions;

    /**
     * Creates a reader for one compilation.
     *
     * @param models the types that have validators
     * @param isInClassFile tests whether the compiler read a type from a class file
     */
    public ModelReader(Elements elements, Types types, KnownModels models, Predicate<TypeElement> isInClassFile) {
        this.elements = elements;
        this.types = types;
        this.models = models;
        this.isInClassFile = isInClassFile;
        this.exceptions = new CheckedExceptions(elements, types);
    }

    /**
     * Reads a type that is marked with {@code @GenerateValidator}, or for which there is an interface marked with
     * {@code @ValidatorFor}.
     */
    public Model read(TypeElement type) {
        Optional<TypeElement> standIn = models.standIn(type).map(elements::getTypeElement);
        PropertyReader reader =
                new PropertyReader(type, standIn.stream().toList(), elements, types, models, isInClassFile);
        List<Property> properties = reader.read();
        List<ExtrasAccessor> extras = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Annotation.on(method, Names.EXTRAS).isPresent())
                .map(method -> extras(method, type))
                .toList();
        ClassName name = ClassName.get(type);
        return new Model(
                name,
                standIn.map(each -> Model.validator(ClassName.get(each))).orElse(Model.validator(name)),
                type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                shape(type, standIn),
                constraints(type, standIn),
                properties,
                reader.unread(properties),
                reader.naming(),
                extras,
                subtypes(type),
                standIn.map(Place::of).orElse(Place.of(type)));
    }

    /** Returns the constraints on the model itself, without those on its properties. */
    private List<Constraint> constraints(TypeElement type, Optional<TypeElement> standIn) {
        List<Annotation> annotations = Stream.concat(Stream.of(type), standIn.stream())
                .flatMap(each -> Annotation.on(each).stream())
                .toList();
        TypeElement home = standIn.orElse(type);
        return new ConstraintReader(types, Declarations.packageOf(home))
                .read(annotations, type.asType(), List.of(home, type));
    }

    private Model.Shape shape(TypeElement type, Optional<TypeElement> standIn) {
        Access access = Declarations.access(type);
        return new Model.Shape(
                Declarations.kindOtherThan(type, ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE)
                        .orElse(null),
                access == Access.PRIVATE,
                access == Access.PUBLIC,
                type.getModifiers().contains(Modifier.ABSTRACT),
                ValueReader.isInnerOfGeneric(type),
                standIn.map(ClassName::get).orElse(null),
                superModel(type));
    }

    /** Returns the nearest supertype that is a model and is neither sealed nor generic; null if there is none. */
    private @Nullable ClassName superModel(TypeElement type) {
        List<TypeElement> lineage = Lineage.of(type);
        return lineage.stream()
                .limit(lineage.size() - 1L)
                .filter(each -> models.contains(each)
                        && !isSealed(each)
                        && each.getTypeParameters().isEmpty())
                .reduce((one, other) -> other)
                .map(ClassName::get)
                .orElse(null);
    }

    /**
     * Returns the types, except enums, that a sealed type permits. If a permitted type is sealed and has no validator,
     * the types that it permits replace it.
     */
    private List<Model.Subtype> subtypes(TypeElement type) {
        return Declarations.permitted(type)
                .filter(subtype -> subtype.getKind() != ElementKind.ENUM)
                .flatMap(subtype -> models.contains(subtype) || !isSealed(subtype)
                        ? Stream.of(new Model.Subtype(ClassName.get(subtype), models.contains(subtype)))
                        : subtypes(subtype).stream())
                .toList();
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
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

    private ExtrasAccessor extras(ExecutableElement method, TypeElement model) {
        boolean isRight = method.getParameters().isEmpty()
                && !exceptions.isAnyChecked(method)
                && method.getReturnType() instanceof DeclaredType map
                && map.asElement().toString().equals("java.util.Map")
                && Containers.hasTextKeys(map);
        return new ExtrasAccessor(
                method.getSimpleName().toString(),
                AccessorAccess.of(method, method.getReturnType(), model),
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
