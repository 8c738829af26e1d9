package io.github.kling4j.validation.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exceptions of the compiler's own messager. */
class ElementMessagerTest {

    private final Element element = proxy(Element.class, ElementKind.INTERFACE);
    private final Place annotation = Place.of(element, proxy(AnnotationMirror.class, null));
    private final List<String> printed = new ArrayList<>();
    private final Messager failing = (Messager) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Messager.class}, (self, method, arguments) -> {
                printed.add(arguments[1] + " at " + (arguments.length - 2));
                if (arguments.length > 3) {
                    throw new IllegalStateException("no such annotation");
                }
                return null;
            });

    @Test
    void without_trees_an_exception_of_the_messager_falls_back_to_the_declaration() {
        new ElementMessager(failing, false).print(Kind.ERROR, "wrong", annotation);

        assertThat(printed).containsExactly("wrong at 2", "wrong at 1");
    }

    @Test
    void with_trees_an_exception_of_the_messager_is_propagated() {
        ElementMessager messager = new ElementMessager(failing, true);

        assertThatIllegalStateException().isThrownBy(() -> messager.print(Kind.ERROR, "wrong", annotation));
        assertThat(printed).containsExactly("wrong at 2");
    }

    /** Returns a proxy that returns the same result for each call. */
    private static <T> T proxy(Class<T> type, @Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }
}
