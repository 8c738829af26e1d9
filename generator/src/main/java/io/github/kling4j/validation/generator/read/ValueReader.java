package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.NameConflict;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Container;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values in a model: their constraints, and those aspects of their types on which checks and rules depend.
 */
final class ValueReader {

    /** The value for the type arguments {@code ?} and {@code ? super …}. As in JSpecify, it may be null. */
    private static final Value ANYTHING =
            new Value(ClassName.OBJECT, Kind.OPAQUE, true, false, List.of(), List.of(), null, List.of(), null);

    /**
     * The annotations that this class applies only to an array if Java applies them to both the array and its items, as
     * in {@code @Size(max = 3) String[] names}. It applies all other annotations only to the items.
     */
    private static final Set<String> OF_ARRAYS = Set.of("NotNull", "NotEmpty", "Null", "Size", "Valid");

    private final Types types;
    private final ConstraintReader constraints;
    private final KnownModels models;
    private final Containers containers;
    private final ArgumentReader arguments;
    private final boolean isNullnessUnknown;
    private final List<NameConflict> conflicts = new ArrayList<>();
    private final Map<TypeElement, Boolean> emptiable = new HashMap<>();

    /**
     * Creates a reader for the values of one model.
     *
     * @param arguments reads the type arguments of generic models
     * @param home the package of the model's validator
     * @param isNullnessUnknown whether the nullness of type arguments is unknown, as in Kotlin
     */
    ValueReader(
            Types types, KnownModels models, ArgumentReader arguments, PackageElement home, boolean isNullnessUnknown) {
        this.types = types;
        this.constraints = new ConstraintReader(types, home);
        this.models = models;
        this.containers = new Containers(types);
        this.arguments = arguments;
        this.isNullnessUnknown = isNullnessUnknown;
    }

    /** Reads a value with the annotations at the uses of its type. */
    Value read(TypeMirror type, List<Use> uses) {
        return type instanceof ArrayType array ? array(array, uses) : read(type, annotations(uses), uses);
    }

    /** Returns whether a type, or the bound of a type parameter, has a validator. */
    boolean isModel(TypeMirror type) {
        return bound(type) instanceof DeclaredType declared && models.contains((TypeElement) declared.asElement());
    }

    /** Returns the container that a type represents; empty if the type is not a container. */
    Optional<Containers.View> view(TypeMirror type) {
        return bound(type) instanceof DeclaredType declared && !isModel(declared)
                ? containers.view(declared)
                : Optional.empty();
    }

    private Value read(TypeMirror type, List<Annotation> annotations, List<Use> uses) {
        TypeMirror bound = bound(type);
        TypeName name = TypeName.get(type);
        Optional<Containers.View> view = view(type);
        Kind kind = view.map(Containers.View::kind).orElseGet(() -> kind(bound));
        Container container =
                view.map(found -> container(found, annotations, uses)).orElse(null);
        TypeElement declared = bound instanceof DeclaredType reference ? (TypeElement) reference.asElement() : null;
        List<Constraint> constraints =
                container != null && isOfPrimitive(container) ? List.of() : constraints(annotations, type, uses);
        return new Value(
                name,
                kind,
                type instanceof TypeVariable || isNullable(annotations, constraints),
                declared != null && isEmptiable(declared),
                words(declared),
                constraints,
                container,
                kind == Kind.MODEL ? arguments.parts((DeclaredType) bound, uses) : List.of(),
                valid(annotations),
                kind == Kind.ENUM && declared != null ? EnumConstants.of(declared, this::add) : List.of());
    }

    private void add(NameConflict conflict) {
        if (conflicts.stream().noneMatch(known -> known.subject().equals(conflict.subject()))) {
            conflicts.add(conflict);
        }
    }

    /** Returns a conflict for each enum constant to which annotations give several JSON names. */
    List<NameConflict> conflicts() {
        return conflicts;
    }

    private List<Constraint> constraints(List<Annotation> annotations, TypeMirror type, List<Use> uses) {
        return annotations.isEmpty()
                ? List.of()
                : constraints.read(
                        annotations,
                        type,
                        uses.stream().map(use -> use.from().element()).toList());
    }

    private boolean isNullable(List<Annotation> annotations, List<Constraint> constraints) {
        boolean isMarked = annotations.stream()
                .anyMatch(annotation -> annotation.simpleName().equals("Nullable"));
        return constraints.stream().anyMatch(Constraint.Absent.class::isInstance)
                || (isMarked || isNullnessUnknown)
                        && constraints.stream().noneMatch(Constraint.Required.class::isInstance);
    }

    private static @Nullable Place valid(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.is(Names.VALID))
                .findFirst()
                .map(Annotation::place)
                .orElse(null);
    }

    /**
     * Returns the distinct annotations of a value. The compiler returns an annotation twice if it applies to both the
     * declaration and its type.
     */
    private static List<Annotation> annotations(List<Use> uses) {
        Map<String, Annotation> distinct = new LinkedHashMap<>();
        uses.stream()
                .flatMap(use -> use.annotations().stream())
                .forEach(annotation -> distinct.putIfAbsent(annotation.mirror().toString(), annotation));
        return List.copyOf(distinct.values());
    }

    private static TypeMirror bound(TypeMirror type) {
        return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
    }

    private List<String> words(@Nullable TypeElement declared) {
        return declared == null
                ? List.of()
                : Annotation.on(declared, Names.OPEN_ENUM).stream()
                        .flatMap(annotation -> annotation.texts("value").stream())
                        .map(Written::text)
                        .distinct()
                        .toList();
    }

    private Kind kind(TypeMirror type) {
        TypeName name = TypeName.get(type);
        if (name.isPrimitive() || name.isBoxedPrimitive()) {
            return switch (name.isPrimitive() ? type.getKind() : unboxed(name)) {
                case BYTE, SHORT, INT, LONG -> Kind.WHOLE;
                case FLOAT, DOUBLE -> Kind.DECIMAL;
                case BOOLEAN -> Kind.FLAG;
                default -> Kind.OPAQUE;
            };
        }
        return type instanceof DeclaredType declared ? kind(declared) : Kind.OPAQUE;
    }

    private static TypeKind unboxed(TypeName name) {
        return TypeKind.valueOf(name.unbox().toString().toUpperCase(Locale.ROOT));
    }

    private Kind kind(DeclaredType type) {
        TypeElement declared = (TypeElement) type.asElement();
        if (models.contains(declared)) {
            return isInnerOfGeneric(declared) || arguments.isRefused(type) ? Kind.GENERIC_MODEL : Kind.MODEL;
        }
        if (Annotation.on(declared, Names.OPEN_ENUM).isPresent()) {
            return Kind.OPEN_ENUM;
        }
        if (declared.getKind() == ElementKind.ENUM) {
            return Kind.ENUM;
        }
        return switch (declared.getQualifiedName().toString()) {
            case "java.lang.String" -> Kind.TEXT;
            case "java.math.BigInteger", "java.math.BigDecimal" -> Kind.BIG;
            default -> permitsModel(declared) ? Kind.SEALED : Kind.OPAQUE;
        };
    }

    private boolean permitsModel(TypeElement type) {
        return Declarations.permitted(type).anyMatch(subtype -> models.contains(subtype) || permitsModel(subtype));
    }

    /** Returns whether a type is an inner class of a class with type parameters. */
    static boolean isInnerOfGeneric(TypeElement type) {
        return !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && type.getKind().isClass()
                && !(TypeName.get(outer.asType()) instanceof ClassName);
    }

    private Container container(Containers.View view, List<Annotation> annotations, List<Use> uses) {
        TypeName name = TypeName.get(view.view());
        if (view.view().getTypeArguments().isEmpty()) {
            return new Container(name, null, primitive(view.view(), annotations, uses));
        }
        List<Use> viewed =
                uses.stream().flatMap(use -> containers.as(use, view).stream()).toList();
        List<? extends TypeMirror> arguments = view.view().getTypeArguments();
        Value item = argument(arguments, arguments.size() - 1, viewed);
        return new Container(name, view.kind().isMap() ? argument(arguments, 0, viewed) : null, item);
    }

    private Value argument(List<? extends TypeMirror> arguments, int index, List<Use> uses) {
        TypeMirror argument = arguments.get(index);
        List<Use> inside =
                uses.stream().flatMap(use -> use.argument(index).stream()).toList();
        if (!(argument instanceof WildcardType wildcard)) {
            return read(argument, inside);
        }
        return wildcard.getExtendsBound() == null ? ANYTHING : read(wildcard.getExtendsBound(), inside);
    }

    /**
     * Returns the number in an optional such as {@code OptionalInt}. As in Bean Validation, constraints on the optional
     * apply to the number.
     */
    private Value primitive(DeclaredType optional, List<Annotation> annotations, List<Use> uses) {
        TypeName type = switch (optional.asElement().getSimpleName().toString()) {
            case "OptionalInt" -> TypeName.INT;
            case "OptionalLong" -> TypeName.LONG;
            default -> TypeName.DOUBLE;
        };
        Kind kind = type.equals(TypeName.DOUBLE) ? Kind.DECIMAL : Kind.WHOLE;
        TypeMirror number =
                types.getPrimitiveType(TypeKind.valueOf(type.toString().toUpperCase(Locale.ROOT)));
        List<Constraint> constraints = constraints(annotations, number, uses);
        return new Value(type, kind, true, false, List.of(), constraints, null, List.of(), null);
    }

    private static boolean isOfPrimitive(Container container) {
        return container.view() instanceof ClassName;
    }

    private Value array(ArrayType array, List<Use> uses) {
        List<Annotation> all = annotations(uses);
        List<Use> components =
                uses.stream().flatMap(use -> use.component().stream()).toList();
        Set<String> onItems = Set.copyOf(annotations(components).stream()
                .map(each -> each.mirror().toString())
                .toList());
        List<Annotation> own = all.stream()
                .filter(each ->
                        isOfArray(each) || !onItems.contains(each.mirror().toString()))
                .toList();
        Set<String> onArray =
                Set.copyOf(own.stream().map(each -> each.mirror().toString()).toList());
        List<Use> items = new ArrayList<>();
        for (Use use : components) {
            List<Annotation> left = use.annotations().stream()
                    .filter(each -> !onArray.contains(each.mirror().toString()))
                    .toList();
            items.add(new Use(left, use.type(), use.from()));
        }
        List<Constraint> constraints = constraints(own, array, uses);
        Container container = new Container(TypeName.get(array), null, read(array.getComponentType(), items));
        return new Value(
                TypeName.get(array),
                Kind.ARRAY,
                isNullable(own, constraints),
                false,
                List.of(),
                constraints,
                container,
                List.of(),
                valid(Stream.concat(own.stream(), all.stream()).toList()));
    }

    private static boolean isOfArray(Annotation annotation) {
        return annotation.name().startsWith("jakarta.validation.") && OF_ARRAYS.contains(annotation.simpleName());
    }

    /** Returns whether a type has a method {@code isEmpty()}. The result is kept, because properties share types. */
    private boolean isEmptiable(TypeElement declared) {
        return emptiable.computeIfAbsent(declared, ValueReader::hasIsEmpty);
    }

    /** Walks the supertypes: {@link Elements#getAllMembers} reads the class files of all types in their methods. */
    private static boolean hasIsEmpty(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(ValueReader::isIsEmpty)
                || Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                        .filter(DeclaredType.class::isInstance)
                        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
                        .anyMatch(ValueReader::hasIsEmpty);
    }

    private static boolean isIsEmpty(ExecutableElement method) {
        return method.getSimpleName().contentEquals("isEmpty")
                && method.getParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && method.getReturnType().getKind() == TypeKind.BOOLEAN
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }
}
