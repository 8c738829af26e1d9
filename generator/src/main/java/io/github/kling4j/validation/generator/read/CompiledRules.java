package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the rule ids that an earlier compilation recorded in a validator. */
public final class CompiledRules {

    private CompiledRules() {}

    /** Returns the ids of a validator's rules; empty if the class does not exist or has no recorded ids. */
    public static List<String> ids(Elements elements, ClassName validator) {
        return Optional.ofNullable(elements.getTypeElement(validator.canonicalName()))
                .flatMap(type -> Annotation.on(type, Names.RULE_IDS))
                .map(annotation ->
                        annotation.texts("value").stream().map(Written::text).toList())
                .orElse(List.of());
    }

    /**
     * Returns the canonical name of the interface for which a rule set was generated; the empty string if it is not
     * recorded.
     */
    public static String source(TypeElement ruleSet) {
        return Annotation.on(ruleSet, Names.RULE_IDS)
                .map(annotation -> annotation.text("source").text())
                .orElse("");
    }
}
