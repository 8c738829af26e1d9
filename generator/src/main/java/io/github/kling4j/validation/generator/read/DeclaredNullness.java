package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Determines whether annotations other than constraints declare that a property is not null: an annotation such as
 * {@code @NonNull}, of any package, on the property, or JSpecify's {@code @NullMarked} on an enclosing element.
 */
final class DeclaredNullness {

    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");
    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
    /** The first version of javac that shows the type annotations in class files to annotation processors. */
    private static final int SINCE_SHOWN = 22;

    private final KnownModels models;

    DeclaredNullness(KnownModels models) {
        this.models = models;
    }

    /**
     * Returns the simple name of the annotation that makes a property non-null; null if there is none.
     *
     * @param uses the annotated declarations of the property
     * @param reader the method or the field from which the property is read
     */
    @Nullable
    String nonNull(List<Use> uses, Element reader, TypeMirror type) {
        List<Annotation> annotations =
                uses.stream().flatMap(use -> use.annotations().stream()).toList();
        boolean isNullable = annotations.stream().anyMatch(each -> NULLABLE.contains(each.simpleName()));
        if (isNullable || type.getKind().isPrimitive() || type instanceof TypeVariable) {
            return null;
        }
        return annotations.stream()
                .filter(each -> NON_NULL.contains(each.simpleName()) && !ConstraintReader.isConstraint(each))
                .map(Annotation::simpleName)
                .findFirst()
                .orElse(isShown(reader) && isMarked(reader) ? "NullMarked" : null);
    }

    /**
     * Returns whether the annotation processor can see {@code @Nullable} on the type of a property: always in source,
     * and in class files since JDK 22.
     */
    private boolean isShown(Element reader) {
        return Runtime.version().feature() >= SINCE_SHOWN || models.isInSource(Declarations.typeOf(reader));
    }

    private static boolean isMarked(Element reader) {
        for (Element each = reader; each != null; each = each.getEnclosingElement()) {
            if (isAnnotated(each, UNMARKED)) {
                return false;
            }
            if (isAnnotated(each, MARKED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotated(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(each -> ((TypeElement) each.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation));
    }
}
