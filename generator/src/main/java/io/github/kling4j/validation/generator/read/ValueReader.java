package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what a property holds: its type, as far as rules can know it, and its constraints. */
final class ValueReader {

    /** What {@code ?} and {@code ? super …} stand for. As JSpecify reads them, null is among it. */
    private static final Value ANYTHING =
            new Value(ClassName.OBJECT, Kind.OPAQUE, true, false, List.of(), List.of(), null);

    private final Elements elements;
    private final ConstraintReader constraints;

    ValueReader(Elements elements, Types types) {
        this.elements = elements;
        this.constraints = new ConstraintReader(types);
    }

    Value read(VariableElement field) {
        return read(field, field.asType());
    }

    /** Reads what a method returns. */
    Value read(ExecutableElement method) {
        return read(method, method.getReturnType());
    }

    private Value read(Element declaration, TypeMirror type) {
        List<Annotation> annotations = new ArrayList<>(Annotation.on(declaration));
        // An annotation that fits declarations and types alike stands on both; it counts once.
        Annotation.on(type, declaration).stream()
                .filter(use -> annotations.stream().noneMatch(onDeclaration -> onDeclaration.is(use.name())))
                .forEach(annotations::add);
        return read(type, annotations, declaration);
    }

    /** Reads the constraints on a type as a whole. */
    List<Constraint> readConstraints(TypeElement type) {
        return constraints.read(Annotation.on(type), type.asType(), type);
    }

    private Value read(TypeMirror type, List<Annotation> annotations, Element reportedOn) {
        List<Constraint> constraints = this.constraints.read(annotations, type, reportedOn);
        TypeName name = TypeName.get(type);
        TypeElement declared = type instanceof DeclaredType reference ? (TypeElement) reference.asElement() : null;
        Kind kind = kind(type, name, declared);
        List<String> words = declared == null
                ? List.of()
                : Annotation.on(declared, Names.OPEN_ENUM).stream()
                        .flatMap(annotation -> annotation.texts("value").stream())
                        .map(Written::text)
                        .distinct()
                        .toList();
        boolean nullable = isNullable(annotations, constraints);
        boolean emptiable = declared != null && isEmptiable(declared);
        return new Value(name, kind, nullable, emptiable, words, constraints, item(kind, type, reportedOn));
    }

    /** A constraint says more than a type does: {@code @NotNull} of an item that may be null as far as Java knows. */
    private static boolean isNullable(List<Annotation> annotations, List<Constraint> constraints) {
        boolean isMarked = annotations.stream().anyMatch(annotation -> annotation.simpleName().equals("Nullable"));
        return constraints.stream().anyMatch(Constraint.Absent.class::isInstance)
                || isMarked && constraints.stream().noneMatch(Constraint.Required.class::isInstance);
    }

    private static Kind kind(TypeMirror type, TypeName name, @Nullable TypeElement declared) {
        if (name.isPrimitive() || name.isBoxedPrimitive()) {
            return switch (name.isPrimitive() ? type.getKind() : unboxed(name)) {
                case BYTE, SHORT, INT, LONG -> Kind.WHOLE;
                case FLOAT, DOUBLE -> Kind.DECIMAL;
                case BOOLEAN -> Kind.FLAG;
                default -> Kind.OPAQUE;
            };
        }
        return declared == null ? Kind.OPAQUE : kind((DeclaredType) type, declared);
    }

    private static TypeKind unboxed(TypeName name) {
        return TypeKind.valueOf(name.unbox().toString().toUpperCase(Locale.ROOT));
    }

    private static Kind kind(DeclaredType type, TypeElement declared) {
        if (Annotation.on(declared, Names.GENERATE_VALIDATOR).isPresent()) {
            boolean isGeneric = !(TypeName.get(declared.asType()) instanceof ClassName);
            return isGeneric ? Kind.GENERIC_MODEL : Kind.MODEL;
        }
        if (Annotation.on(declared, Names.OPEN_ENUM).isPresent()) {
            return Kind.OPEN_ENUM;
        }
        return switch (declared.getQualifiedName().toString()) {
            case "java.lang.String" -> Kind.TEXT;
            case "java.math.BigInteger", "java.math.BigDecimal" -> Kind.BIG;
            case "java.util.List" -> type.getTypeArguments().isEmpty() ? Kind.OPAQUE : Kind.LIST;
            case "java.util.Map" -> hasTextKeys(type) ? Kind.MAP : Kind.OPAQUE;
            default -> Kind.OPAQUE;
        };
    }

    static boolean hasTextKeys(DeclaredType map) {
        return map.getTypeArguments().size() == 2
                && TypeName.get(map.getTypeArguments().get(0)).toString().equals("java.lang.String");
    }

    private @Nullable Value item(Kind kind, TypeMirror type, Element reportedOn) {
        if (kind != Kind.LIST && kind != Kind.MAP) {
            return null;
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        TypeMirror argument = arguments.get(arguments.size() - 1);
        if (!(argument instanceof WildcardType wildcard)) {
            return read(argument, Annotation.on(argument, reportedOn), reportedOn);
        }
        TypeMirror bound = wildcard.getExtendsBound();
        return bound == null ? ANYTHING : read(bound, Annotation.on(bound, reportedOn), reportedOn);
    }

    private boolean isEmptiable(TypeElement declared) {
        return ElementFilter.methodsIn(elements.getAllMembers(declared)).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("isEmpty")
                        && method.getParameters().isEmpty()
                        && method.getThrownTypes().isEmpty()
                        && method.getReturnType().getKind() == TypeKind.BOOLEAN
                        && method.getModifiers().contains(Modifier.PUBLIC)
                        && !method.getModifiers().contains(Modifier.STATIC));
    }
}
