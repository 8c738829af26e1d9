package io.github.kling4j.validation.generator.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source tree of a repeated annotation. The compiler wraps repeated annotations in a container that is not in
 * the source, so a repeated annotation is identified by its index.
 */
final class RepeatedAnnotationTree {

    private RepeatedAnnotationTree() {}

    /**
     * Returns the tree of a repeated annotation, or of the place's value in this annotation. Returns null if the
     * annotation is not repeated.
     */
    static @Nullable Tree find(Tree declaration, AnnotationMirror annotation, Place place) {
        for (AnnotationMirror container : place.element().getAnnotationMirrors()) {
            for (AnnotationValue value : container.getElementValues().values()) {
                int index = value.getValue() instanceof List<?> list ? indexIn(list, annotation) : -1;
                if (index >= 0) {
                    List<? extends AnnotationTree> written = written(declaration, annotation);
                    // If the index is too large, the container itself is in the source.
                    return index < written.size() ? tree(written.get(index), annotation, place.value()) : null;
                }
            }
        }
        return null;
    }

    private static Tree tree(AnnotationTree tree, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return value == null ? tree : valueIn(tree, annotation, value);
    }

    private static int indexIn(List<?> values, @Nullable Object wanted) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof AnnotationValue item && (item == wanted || item.getValue() == wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static List<? extends AnnotationTree> written(Tree declaration, AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
        return modifiers(declaration).stream()
                .filter(tree -> simpleName(tree).equals(name))
                .toList();
    }

    private static List<? extends AnnotationTree> modifiers(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        return declaration instanceof MethodTree method ? method.getModifiers().getAnnotations() : List.of();
    }

    private static String simpleName(AnnotationTree tree) {
        String name = tree.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Tree valueIn(AnnotationTree tree, AnnotationMirror annotation, AnnotationValue wanted) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            AnnotationValue value = member.getValue();
            int index = value.getValue() instanceof List<?> list ? indexIn(list, wanted) : -1;
            if (value == wanted || index >= 0) {
                ExpressionTree expression =
                        argument(tree, member.getKey().getSimpleName().toString());
                return index >= 0 && expression instanceof NewArrayTree array
                        ? array.getInitializers().get(index)
                        : expression;
            }
        }
        return tree;
    }

    private static ExpressionTree argument(AnnotationTree tree, String member) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return assignment.getExpression();
            }
        }
        return tree.getArguments().get(0); // A single value without a member name.
    }
}
