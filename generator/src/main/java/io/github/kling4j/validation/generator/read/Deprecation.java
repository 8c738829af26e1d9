package io.github.kling4j.validation.generator.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds deprecated types and accessors of a model and of the models that it holds. The generated validator reads them
 * all; a warning there would be one that nobody can act on.
 */
final class Deprecation {

    private final Elements elements;
    private final Set<TypeElement> seen = new HashSet<>();

    private Deprecation(Elements elements) {
        this.elements = elements;
    }

    /** Returns whether code that reads a model may use something deprecated. */
    static boolean isReadWith(TypeElement model, Elements elements) {
        return new Deprecation(elements).isIn(model);
    }

    private boolean isIn(TypeElement type) {
        if (!seen.add(type)) {
            return false;
        }
        return elements.isDeprecated(type)
                || Names.isModel(type)
                        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> method.getParameters().isEmpty())
                                .anyMatch(this::isIn);
    }

    private boolean isIn(ExecutableElement accessor) {
        return elements.isDeprecated(accessor) || isIn(accessor.getReturnType());
    }

    private boolean isIn(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (isIn((TypeElement) declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::isIn));
    }
}
