package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import java.util.List;
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
                        .flatMap(value -> values(value, whole, model))
                        .toList()))
                .toList();
        boolean isFixed = part.members().stream()
                .flatMap(member -> member.values().stream())
                .allMatch(Composition::isFixed);
        Place place = isFixed ? part.place().orElse(whole.place()) : whole.place();
        return new RuleAnnotation(part.name(), part.definitions(), members, part.parts(), place);
    }

    private static Stream<Written> values(Written value, RuleAnnotation whole, Model model) {
        if (isFixed(value)) {
            return Stream.of(new Written(value.text(), value.place().orElse(whole.place())));
        }
        String name = value.text().startsWith("$") ? value.text().substring(1) : "";
        return whole.member(name)
                .filter(Member::isList)
                .map(list -> list.values().stream())
                .orElseGet(() -> Stream.of(Expansion.plain(value.text(), whole, model)));
    }

    /** Returns whether a value is the same wherever the whole is used. */
    private static boolean isFixed(Written value) {
        return Scanner.names(value.text()).isEmpty();
    }
}
