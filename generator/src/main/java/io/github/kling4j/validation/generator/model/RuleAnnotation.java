package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A use of a rule annotation.
 *
 * @param name the simple name of the annotation
 * @param definitions the {@code @Rule} annotations on the annotation's type, in the order written
 * @param members the members of the annotation with their values, including defaults, in the order of declaration
 * @param parts the rule annotations on the annotation's type, in the order written; their values may contain
 *     placeholders for the members of this annotation
 * @param cycle the simple names of annotations whose types are annotated with each other in a cycle, if this annotation
 *     leads to such a cycle; otherwise empty
 * @param place the place of the use
 */
public record RuleAnnotation(
        String name,
        List<Definition> definitions,
        List<Member> members,
        List<RuleAnnotation> parts,
        List<String> cycle,
        Place place) {

    /** The texts of one {@code @Rule} annotation on the type of a rule annotation. */
    public record Definition(
            List<Written> ids, Written expr, Written message, Written on, Written forEach, boolean advice) {}

    /**
     * A member of a rule annotation.
     *
     * @param name the name of the member
     * @param values the values as text; exactly one if the member is not an array
     * @param isList whether the member is an array
     * @param isText whether the values are text rather than numbers or booleans
     * @param propertyOf the empty string if the values name properties of the model; the name of the member that names
     *     a list if the values name properties of the items of this list; null if the values do not name properties
     */
    public record Member(
            String name,
            List<Written> values,
            boolean isList,
            boolean isText,
            @Nullable String propertyOf) {

        /** Returns whether the values of this member name properties. */
        public boolean namesProperties() {
            return propertyOf != null;
        }

        /** Returns this member with other values. */
        public Member with(List<Written> others) {
            return new Member(name, others, isList, isText, propertyOf);
        }
    }

    /** Returns the member with the given name; empty if there is none. */
    public Optional<Member> member(String wanted) {
        return members.stream().filter(member -> member.name().equals(wanted)).findFirst();
    }
}
