package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.List;
import java.util.stream.Stream;

/** Records the ids of rules in an annotation of a generated class, which later compilations read. */
final class RuleIdsWriter {

    private RuleIdsWriter() {}

    /** Records the ids of the rules in the validator of a model, if it has any. */
    static void write(Stream<RulePath> rules, TypeSpec.Builder validator) {
        List<String> ids = ids(rules);
        if (!ids.isEmpty()) {
            validator.addAnnotation(annotation(ids).build());
        }
    }

    /** Records the ids of the rules in a rule set, and the interface that declares them. */
    static void write(Stream<RulePath> rules, ClassName source, TypeSpec.Builder ruleSet) {
        ruleSet.addAnnotation(annotation(ids(rules))
                .addMember("source", "$S", source.canonicalName())
                .build());
    }

    private static List<String> ids(Stream<RulePath> rules) {
        return rules.map(RulePath::id).distinct().toList();
    }

    private static AnnotationSpec.Builder annotation(List<String> ids) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Runtime.RULE_IDS);
        ids.forEach(id -> annotation.addMember("value", "$S", id));
        return ids.isEmpty() ? annotation.addMember("value", "{}") : annotation;
    }
}
