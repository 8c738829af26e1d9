package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;

/** A rule that goes beyond a single value. */
public sealed interface Rule {

    /** Returns the ids that it may report. */
    List<Written> ids();

    /** Returns whether it only advises. */
    boolean advice();

    /** Returns the annotation, or the method. */
    Place place();

    /**
     * A word as an author wrote it.
     *
     * @param text the word; empty where the author left it out
     * @param place where it stands; the annotation where the author left it out
     */
    record Written(String text, Place place) {

        /** Returns whether the author left it out, or wrote nothing. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** How many of some properties are given. */
    enum Quantity {
        /** {@code @AtLeastOneOf}. */
        AT_LEAST_ONE,
        /** {@code @AtMostOneOf}. */
        AT_MOST_ONE,
        /** {@code @ExactlyOneOf}. */
        EXACTLY_ONE
    }

    /**
     * A rule on how many of some properties are given.
     *
     * @param annotation the simple name of its annotation
     * @param on the property that the violation names; the first when empty
     */
    record Presence(
            Quantity quantity,
            String annotation,
            Written id,
            List<Written> properties,
            Written message,
            Written on,
            boolean advice,
            Place place)
            implements Rule {

        @Override
        public List<Written> ids() {
            return List.of(id);
        }

        /** Returns the path that the violation names. */
        public String path() {
            return on.isEmpty() ? properties.get(0).text() : on.text();
        }
    }

    /**
     * A rule that is a method.
     *
     * @param owner the interface that holds it
     * @param signature the method as written
     * @param on the property that the violation names; the value itself when empty
     * @param forEach the list for whose items it is asked; none when empty
     */
    record Method(
            ClassName owner,
            Signature signature,
            List<Written> ids,
            Written message,
            Written on,
            Written forEach,
            boolean advice,
            Place place)
            implements Rule {

        /** Returns whether the method returns what is broken, rather than whether it is kept. */
        public boolean returnsViolation() {
            return !signature.returns().equals(TypeName.BOOLEAN);
        }
    }

    /**
     * A method, as far as it concerns a caller.
     *
     * @param name its name
     * @param returns what it returns
     * @param parameters their types
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
