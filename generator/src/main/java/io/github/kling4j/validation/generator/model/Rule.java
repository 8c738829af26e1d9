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
     * @param pieces the pieces that it was put together of, for a member of a composed annotation; empty otherwise
     */
    record Written(String text, Place place, List<SourceText.Piece> pieces) {

        /** Makes a word that stands in one place. */
        public Written(String text, Place place) {
            this(text, place, List.of());
        }

        /** Returns whether the author left it out, or wrote nothing. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A rule that stands for nothing but itself. */
    sealed interface Single extends Rule {

        /** Returns the property that the violation names; empty where none is written. */
        Written on();

        /** Returns the list for whose items it is evaluated; empty for none. */
        Written forEach();
    }

    /**
     * A rule that is an expression.
     *
     * @param expr what must hold
     * @param message what to say when it does not, with pieces in braces
     * @param on the property that the violation names; inferred when empty
     * @param forEach the list for whose items it is evaluated; none when empty
     */
    record Condition(
            Written id, SourceText expr, SourceText message, Written on, Written forEach, boolean advice, Place place)
            implements Single {

        @Override
        public List<Written> ids() {
            return List.of(id);
        }
    }

    /** A use of a rule annotation, which stands for one rule or several. */
    record Use(RuleAnnotation annotation) implements Rule {

        @Override
        public List<Written> ids() {
            return List.of();
        }

        /** What it stands for says so itself. */
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
     * @param owner the interface that holds it
     * @param expr an expression, which a method must not have
     * @param signature the method as written
     * @param on the property that the violation names; the value itself when empty
     * @param forEach the list for whose items it is asked; none when empty
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
