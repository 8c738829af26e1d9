package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Finds properties that must not be null according to annotations other than constraints: annotations on the property,
 * in any package, and JSpecify's annotations on enclosing elements.
 */
final class DeclaredNullness {

    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");
    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
    /** The first version of javac that returns type annotations in class files. */
    private static final int SINCE_SHOWN = 22;

    private final KnownModels models;

    DeclaredNullness(KnownModels models) {
        this.models = models;
    }

    /**
     * Returns the annotation that makes a property non-null; null if there is none.
     *
     * @param uses the annotated declarations of the property
     * @param reader the method or the field that is read
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
     * Returns whether the compiler shows a {@code @Nullable} on the type to the processor: always in source, and in
     * class files since JDK 22.
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
