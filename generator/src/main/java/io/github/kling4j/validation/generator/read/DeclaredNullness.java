package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Tells which properties do not take null, as far as annotations say so that are no constraints: those on the property,
 * whatever their package is, and JSpecify's around it.
 */
final class DeclaredNullness {

    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");
    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
    /** Since this version, javac shows the annotations of types in class files. */
    private static final int SINCE_SHOWN = 22;

    private final KnownModels models;

    DeclaredNullness(KnownModels models) {
        this.models = models;
    }

    /**
     * Returns the annotation by which a property does not take null; null where nothing says so.
     *
     * @param uses what is said of it
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

    /** Returns whether the compiler would show that a type is marked as nullable. */
    private boolean isShown(Element reader) {
        return SourceVersion.latest().ordinal() >= SINCE_SHOWN || models.isInSource(Declarations.typeOf(reader));
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
