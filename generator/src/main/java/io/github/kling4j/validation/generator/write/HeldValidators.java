package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.VALIDATOR;
import static io.github.kling4j.validation.generator.write.Runtime.VALIDATORS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.code.UniqueNames;
import io.github.kling4j.validation.generator.model.RulePath.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The validators that a validator calls for the values in its model. They are constants of a nested class, which is
 * initialized on first use.
 */
final class HeldValidators {

    /** The name of the nested class. */
    static final String NAME = "Held";

    private final Map<ClassName, String> constants = new LinkedHashMap<>();
    private final UniqueNames names = new UniqueNames();
    private final List<Held> all = new ArrayList<>();

    /** Adds the values in the model that have validators of their own. */
    void hold(List<Held> values) {
        all.addAll(values);
    }

    List<Held> all() {
        return all;
    }

    /** Returns the Java expression for a type's validator. */
    CodeBlock of(TypeName type) {
        String constant = constants.computeIfAbsent(
                raw(type),
                each -> names.name(each.simpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .toUpperCase(Locale.ROOT)));
        return CodeBlock.of("$L.$L", NAME, constant);
    }

    /** Returns the raw type of a type, for a class literal. */
    static ClassName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }

    void addTo(TypeSpec.Builder validator) {
        if (constants.isEmpty()) {
            return;
        }
        TypeSpec.Builder held = TypeSpec.classBuilder(NAME)
                .addJavadoc("Initialized on first use, because models may refer to each other.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        constants.forEach((type, name) -> held.addField(
                FieldSpec.builder(ParameterizedTypeName.get(VALIDATOR, type), name, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($T.class)", VALIDATORS, type)
                        .build()));
        validator.addType(held.build());
    }
}
