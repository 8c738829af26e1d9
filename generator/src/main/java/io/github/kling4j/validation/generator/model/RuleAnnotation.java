package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A use of a rule annotation.
 *
 * @param name the annotation's simple name
 * @param definitions what its type says, in the order written
 * @param members its members with their values, defaults included, in the order declared
 * @param parts the rule annotations on its type, in the order written; their values may name its members
 * @param cycle the annotations that stand on each other's types, this one among what leads there; empty for none
 * @param place the use
 */
public record RuleAnnotation(
        String name,
        List<Definition> definitions,
        List<Member> members,
        List<RuleAnnotation> parts,
        List<String> cycle,
        Place place) {

    /** The texts of one {@code @Rule} on the annotation's type. */
    public record Definition(
            List<Written> ids, Written expr, Written message, Written on, Written forEach, boolean advice) {}

    /**
     * A member.
     *
     * @param name its name
     * @param values its values as text; one, unless it holds several
     * @param isList whether it holds several
     * @param isText whether its values are text, rather than numbers or booleans
     * @param propertyOf empty when its values name properties of the model; the member that names a list, when they
     *     name properties of its items; null when they name no properties
     */
    public record Member(
            String name,
            List<Written> values,
            boolean isList,
            boolean isText,
            @Nullable String propertyOf) {

        /** Returns whether its values name properties. */
        public boolean namesProperties() {
            return propertyOf != null;
        }

        /** Returns the same member with other values. */
        public Member with(List<Written> others) {
            return new Member(name, others, isList, isText, propertyOf);
        }
    }

    /** Returns a member by name. */
    public Optional<Member> member(String wanted) {
        return members.stream().filter(member -> member.name().equals(wanted)).findFirst();
    }
}
