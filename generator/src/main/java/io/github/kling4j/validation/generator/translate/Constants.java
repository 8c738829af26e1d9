package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

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
}
