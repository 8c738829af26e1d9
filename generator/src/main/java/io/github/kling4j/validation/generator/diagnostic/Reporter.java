package io.github.kling4j.validation.generator.diagnostic;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints reports through the compiler, each diagnostic at its exact place.
 *
 * <p>{@code Messager} locates a value in an annotation that occurs once, but reports a value in a repeated annotation
 * at the declaration. Therefore repeated annotations are located with javac's trees, which other compilers do not have.
 */
public final class Reporter {

    private final @Nullable Trees trees;
    private final ElementMessager messager;
    private final Set<Printed> printed = new HashSet<>();

    /** Creates a reporter for one compilation. */
    public Reporter(ProcessingEnvironment environment) {
        this.trees = trees(environment);
        this.messager = new ElementMessager(environment.getMessager(), trees != null);
    }

    /** Returns whether the compiler has javac's trees. */
    public boolean hasTrees() {
        return trees != null;
    }

    /** Returns whether the compiler read a type from a class file; false if that is unknown. */
    public boolean isInClassFile(TypeElement type) {
        return trees != null && trees.getTree(type) == null;
    }

    /** A printed message and its place. An invalid rule that several interfaces inherit is reported only once. */
    private record Printed(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            String text) {}

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return null;
        }
    }

    /** Prints the diagnostics of a report. */
    public void print(Report report) {
        report.diagnostics().forEach(this::print);
    }

    private void print(Diagnostic diagnostic) {
        Place place = inSource(Objects.requireNonNull(diagnostic.place(), diagnostic::text));
        Printed text = new Printed(place.element(), place.annotation(), place.value(), key(diagnostic));
        if (!isSuppressed(diagnostic.entry(), place.element()) && printed.add(text)) {
            print(diagnostic.entry().kind(), diagnostic.text(), place);
        }
    }

    /** Returns whether a diagnostic is a warning that is suppressed on an element or on an enclosing element. */
    private static boolean isSuppressed(CatalogueEntry entry, Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            SuppressWarnings suppressed = each.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(entry.id())) {
                return entry.kind() != Kind.ERROR;
            }
        }
        return false;
    }

    /**
     * Returns the text that identifies a message. It omits the source line for errors in expressions, because several
     * expressions of one annotation may have the same error.
     */
    private static String key(Diagnostic diagnostic) {
        return diagnostic.entry().id().equals(ExpressionCatalogue.FOREIGN.id())
                ? diagnostic.text().lines().findFirst().orElse("")
                : diagnostic.text();
    }

    private Place inSource(Place place) {
        Place nearest = place.nearest();
        if (nearest == null || trees != null && trees.getPath(place.element()) != null) {
            return place;
        }
        return inSource(nearest);
    }

    private void print(Kind kind, String text, Place place) {
        AnnotationMirror annotation = place.annotation();
        if (trees != null && annotation != null) {
            TreePath declaration = trees.getPath(place.element());
            Tree tree =
                    declaration == null ? null : RepeatedAnnotationTree.find(declaration.getLeaf(), annotation, place);
            if (tree != null) {
                trees.printMessage(kind, text, tree, declaration.getCompilationUnit());
                return;
            }
        }
        messager.print(kind, text, place);
    }
}
