package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;

/** A rule that may relate several values. */
public sealed interface Rule {

    /** Returns the ids of the violations of this rule. */
    List<Written> ids();

    /** Returns whether the violations of this rule are advice only. */
    boolean advice();

    /** Returns the place of the annotation or method that defines this rule. */
    Place place();

    /**
     * A text in an annotation.
     *
     * @param text the text; empty if it is omitted
     * @param place the place of the text; the place of the annotation if the text is omitted
     * @param pieces the pieces of a text that results from the expansion of a composed annotation; otherwise empty
     */
    record Written(String text, Place place, List<SourceText.Piece> pieces) {

        /** Creates a text that was written in one place. */
        public Written(String text, Place place) {
            this(text, place, List.of());
        }

        /** Returns whether the text is omitted or empty. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A rule other than a use of a rule annotation. */
    sealed interface Single extends Rule {

        /** Returns the wire name of the property to which the violations of this rule refer; empty if it is omitted. */
        Written on();

        /** Returns the wire name of the list whose items the rule checks; empty if there is none. */
        Written forEach();
    }

    /**
     * A rule that is an expression.
     *
     * @param expr the condition
     * @param message the message of the violation, with expressions in braces
     * @param on the property that the violation names; inferred if empty
     * @param forEach the list whose items are checked; empty for none
     */
    record Condition(
            Written id, SourceText expr, SourceText message, Written on, Written forEach, boolean advice, Place place)
            implements Single {

        @Override
        public List<Written> ids() {
            return List.of(id);
        }
    }

    /** A use of a rule annotation, which expands to one or more rules. */
    record Use(RuleAnnotation annotation) implements Rule {

        @Override
        public List<Written> ids() {
            return List.of();
        }

        /** Returns false: each rule to which this use expands determines whether its own violations are advice. */
        @Override
        public boolean advice() {
            return false;
        }

        @Override
        public Place place() {
            return annotation.place();
        }
    }

    /**
     * A rule that is a method.
     *
     * @param owner the interface that contains it
     * @param expr the member {@code expr}, which a method must not have; it is kept only to report the error
     * @param signature the method as written
     * @param on the property that the violation names; the value itself if empty
     * @param forEach the list whose items are checked; empty for none
     */
    record Method(
            ClassName owner,
            Signature signature,
            List<Written> ids,
            Written expr,
            Written message,
            Written on,
            Written forEach,
            boolean advice,
            Place place)
            implements Single {

        /** Returns whether the method returns a {@code Violation} instead of a boolean. */
        public boolean returnsViolation() {
            return !signature.returns().equals(TypeName.BOOLEAN);
        }
    }

    /**
     * The signature of a method.
     *
     * @param name its name
     * @param returns its return type
     * @param parameters the types of its parameters
     * @param isStatic whether it is static
     * @param isPrivate whether it is private
     * @param throwsChecked whether it declares checked exceptions
     */
    record Signature(
            String name,
            TypeName returns,
            List<TypeName> parameters,
            boolean isStatic,
            boolean isPrivate,
            boolean throwsChecked) {}
}
