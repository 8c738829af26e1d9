package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes apart rule annotations whose types carry other rule annotations. */
public final class Composition {

    private Composition() {}

    /**
     * What came of taking one apart.
     *
     * @param annotations itself, and then those that it is made of; none where the report says why
     * @param report what is wrong
     */
    public record Parts(List<RuleAnnotation> annotations, Report report) {}

    /** Returns a rule annotation and all that it is made of, as if each had been written in its place. */
    public static Parts of(RuleAnnotation annotation, Model model) {
        try {
            return new Parts(all(annotation, model).toList(), Report.CLEAN);
        } catch (Misdefined misdefined) {
            return new Parts(List.of(), misdefined.report());
        }
    }

    private static Stream<RuleAnnotation> all(RuleAnnotation whole, Model model) {
        return Stream.concat(
                Stream.of(whole),
                whole.parts().stream().flatMap(part -> all(within(whole, part, model), model)));
    }

    /** Returns a part with the members of the whole in the places that it keeps for them. */
    private static RuleAnnotation within(RuleAnnotation whole, RuleAnnotation part, Model model) {
        List<Member> members = part.members().stream()
                .map(member -> member.with(member.values().stream()
                        .flatMap(value -> values(value.text(), whole, model))
                        .toList()))
                .toList();
        return new RuleAnnotation(part.name(), part.definitions(), members, part.parts(), whole.place());
    }

    private static Stream<Written> values(String value, RuleAnnotation whole, Model model) {
        Optional<Member> list = whole.member(value.startsWith("$") ? value.substring(1) : "").filter(Member::isList);
        return list.isPresent()
                ? list.get().values().stream()
                : Stream.of(Expansion.plain(value, whole, model));
    }
}
