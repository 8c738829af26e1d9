package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates constant lists and sets. The constants of a class are initialized in one method of at most 65,535 bytes;
 * therefore the items of large constants are added in separate methods.
 */
final class LargeConstants {

    /** The maximum number of items that one method adds. The bytecode of an item takes at most 13 bytes. */
    private static final int ITEMS = 2_000;

    private final ValidatorType type;
    private int inline;

    LargeConstants(ValidatorType type) {
        this.type = type;
    }

    /**
     * Returns the initializer of a constant.
     *
     * @param container {@code List} or {@code Set}
     * @param name the prefix of the methods' names
     */
    CodeBlock of(Class<?> container, TypeName containerType, List<CodeBlock> items, String name) {
        inline += items.size();
        if (inline <= ITEMS) {
            return CodeBlock.of("$T.of($L)", container, CodeBlock.join(items, ", "));
        }
        inline -= items.size();
        TypeName all = ParameterizedTypeName.get(
                ClassName.get(List.class),
                ((ParameterizedTypeName) containerType).typeArguments().get(0));
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T all = new $T<>()", all, ArrayList.class);
        for (int from = 0; from < items.size(); from += ITEMS) {
            List<CodeBlock> some = items.subList(from, Math.min(from + ITEMS, items.size()));
            MethodSpec part = MethodSpec.methodBuilder(type.methodName(name + "Part"))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(all, "all")
                    .addStatement("$T.addAll(all, $L)", Collections.class, CodeBlock.join(some, ", "))
                    .build();
            type.later(part);
            body.addStatement("$L(all)", part.name());
        }
        MethodSpec whole = MethodSpec.methodBuilder(type.methodName(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(containerType)
                .addCode(body.addStatement("return $T.copyOf(all)", container).build())
                .build();
        type.later(whole);
        return CodeBlock.of("$L()", whole.name());
    }
}
