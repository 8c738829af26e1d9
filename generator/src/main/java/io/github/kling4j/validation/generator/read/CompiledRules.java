package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what a validator that was compiled before says of its rules. */
public final class CompiledRules {

    private CompiledRules() {}

    /** Returns the ids of its rules; none when there is no such class, or when it says nothing. */
    public static List<String> ids(Elements elements, ClassName validator) {
        return Optional.ofNullable(elements.getTypeElement(validator.canonicalName()))
                .flatMap(type -> Annotation.on(type, Names.RULE_IDS))
                .map(annotation ->
                        annotation.texts("value").stream().map(Written::text).toList())
                .orElse(List.of());
    }

    /** Returns the canonical name of the interface that a rule set was generated for; empty when it says none. */
    public static String source(TypeElement ruleSet) {
        return Annotation.on(ruleSet, Names.RULE_IDS)
                .map(annotation -> annotation.text("source").text())
                .orElse("");
    }
}
