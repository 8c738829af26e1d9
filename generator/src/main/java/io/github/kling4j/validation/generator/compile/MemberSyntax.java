package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expand.Composition;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks the syntax of the members of a rule annotation that are expressions. Each must be a valid expression before it
 * is inserted into another expression.
 */
final class MemberSyntax {

    private MemberSyntax() {}

    static Report of(RuleAnnotation annotation, Model model, Supplier<CelFrontEnd> frontEnd) {
        return Report.of(annotation.members().stream()
                .filter(member -> member.isText() && !member.namesProperties())
                .filter(member -> Composition.isExpression(member.name(), annotation))
                .flatMap(member ->
                        member.values().stream().map(value -> check(value, member, annotation, model, frontEnd))));
    }

    private static Report check(
            Written value, Member member, RuleAnnotation annotation, Model model, Supplier<CelFrontEnd> frontEnd) {
        if (model.property(value.text()).isPresent()) {
            return Report.CLEAN;
        }
        if (CelTokens.of(value.text()).isEmpty()) {
            return Report.of(Catalogue.MEMBER_EMPTY.at(value.place(), annotation.name(), member.name()));
        }
        Variable self = Variable.of("this", new Type.Struct(model.type()));
        List<Diagnostic> found = frontEnd.get().syntax(value.text(), List.of(self));
        SourceText source = SourceText.of(value);
        return new Report(found.stream().map(source::placed).toList());
    }
}
