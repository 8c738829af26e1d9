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
 * @param definitions the {@code @Rule} annotations on its type, in the order written
 * @param members its members with their values, including defaults, in the order of declaration
 * @param parts the rule annotations on its type, in the order written; their values may have placeholders for its
 *     members
 * @param cycle the annotations of a cycle on their types that this one leads to; empty for none
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
     * @param values its values as text; exactly one if it is not an array
     * @param isList whether it is an array
     * @param isText whether its values are text rather than numbers or booleans
     * @param propertyOf empty if its values name properties of the model; the member that names a list if they name
     *     properties of its items; null if they do not name properties
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

        /** Returns this member with other values. */
        public Member with(List<Written> others) {
            return new Member(name, others, isList, isText, propertyOf);
        }
    }

    /** Returns the member with the given name. */
    public Optional<Member> member(String wanted) {
        return members.stream().filter(member -> member.name().equals(wanted)).findFirst();
    }
}
