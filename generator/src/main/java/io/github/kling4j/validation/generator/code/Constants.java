package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Receives the constants of expressions, such as patterns and sets of words. */
public interface Constants {

    /**
     * Adds a constant.
     *
     * @param suggestion the suggested name
     * @param type its type
     * @param value its value
     * @return its name
     */
    String add(String suggestion, TypeName type, CodeBlock value);

    /**
     * Adds a constant, or reuses an equal constant that was added before.
     *
     * @param suggestion the suggested name
     * @param type its type
     * @param value its value
     * @return its name
     */
    default String share(String suggestion, TypeName type, CodeBlock value) {
        return add(suggestion, type, value);
    }

    /**
     * Adds a constant list or set. An implementation may split the initializer of a long list or set.
     *
     * @param suggestion the suggested name
     * @param container {@code List} or {@code Set}
     * @param type its type
     * @param items its items, without duplicates in a set
     * @return its name
     */
    default String addAll(String suggestion, Class<?> container, TypeName type, List<CodeBlock> items) {
        return add(suggestion, type, CodeBlock.of("$T.of($L)", container, CodeBlock.join(items, ", ")));
    }
}
