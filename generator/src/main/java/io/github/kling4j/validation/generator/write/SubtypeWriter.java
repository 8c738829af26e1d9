package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.Model;
import java.util.List;

/**
 * Generates the check that passes a value of a sealed type to the validator of the permitted subtype, which also checks
 * the inherited properties.
 */
final class SubtypeWriter {

    private final ValidatorType type;
    private final Model model;

    SubtypeWriter(ValidatorType type, Model model) {
        this.type = type;
        this.model = model;
    }

    /**
     * Generates the check that dispatches to the validators of the subtypes.
     *
     * @param ofOthers the checks for values that are not instances of a subtype
     */
    void write(List<Check> ofOthers, boolean isAdvice) {
        Check check = type.check(isAdvice ? "subtypeAdvice" : "subtype", isAdvice);
        for (Model.Subtype subtype : model.subtypes()) {
            writeSubtype(check, subtype.type(), isAdvice ? "advise" : "validate");
        }
        ofOthers.forEach(check::passOn);
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private void writeSubtype(Check check, ClassName subtype, String method) {
        String variable = check.local(Check.variable(subtype));
        check.body().beginControlFlow("if ($L instanceof $T $L)", check.value(), subtype, variable);
        check.body()
                .addStatement(
                        "return $T.join($L, $S, $L.$L($L))",
                        VIOLATIONS,
                        FOUND_SO_FAR,
                        "",
                        type.held().of(subtype),
                        method,
                        variable);
        check.body().endControlFlow();
    }
}
