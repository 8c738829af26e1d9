package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.List;
import java.util.stream.Stream;

/** Writes the ids of a model's rules where the compilers of other rules find them. */
final class RuleIdsWriter {

    private RuleIdsWriter() {}

    static void write(Stream<RulePath> rules, TypeSpec.Builder validator) {
        List<String> ids = rules.map(RulePath::id).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Runtime.RULE_IDS);
        ids.forEach(id -> annotation.addMember("value", "$S", id));
        validator.addAnnotation(annotation.build());
    }
}
