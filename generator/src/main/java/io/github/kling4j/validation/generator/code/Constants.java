package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Takes the constants that expressions need: patterns, and sets of words. */
public interface Constants {

    /**
     * Adds a constant.
     *
     * @param suggestion what to call it
     * @param type its type
     * @param value its value
     * @return its name
     */
    String add(String suggestion, TypeName type, CodeBlock value);

    /**
     * Adds a constant that several may use; the same one where it is added again.
     *
     * @param suggestion what to call it
     * @param type its type
     * @param value its value
     * @return its name
     */
    default String share(String suggestion, TypeName type, CodeBlock value) {
        return add(suggestion, type, value);
    }

    /**
     * Adds a constant list or set; one of many items may need more than one expression.
     *
     * @param suggestion what to call it
     * @param container {@code List} or {@code Set}
     * @param type its type
     * @param items its items, each once in a set
     * @return its name
     */
    default String addAll(String suggestion, Class<?> container, TypeName type, List<CodeBlock> items) {
        return add(suggestion, type, CodeBlock.of("$T.of($L)", container, CodeBlock.join(items, ", ")));
    }
}
