package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule, in one of three places.
 *
 * <p><b>On a {@link RulesFor} interface</b>, {@link #expr} says what must hold, in the Common Expression Language over
 * the model's wire names. {@code this} is the model; under {@link #forEach}, {@code item} is the item.
 *
 * <pre>{@code
 * @RulesFor(Booking.class)
 * @Rule(id = "stay-long-enough", expr = "this.nights >= 2 || this.city != 'Paris'",
 *         message = "stays in Paris last 2 nights, not {this.nights}", on = "nights")
 * interface BookingRules {}
 * }</pre>
 *
 * <p><b>On a static method</b> of such an interface, for what expressions cannot say. The method must not be private,
 * and has one of three forms:
 *
 * <ul>
 *   <li>{@code boolean rule(Model model)}: true when the rule is kept;
 *   <li>{@code boolean rule(Item item, Model model)} with {@link #forEach}: asked for every item that is not null;
 *   <li>{@code @Nullable Violation rule(Model model)}, or {@code (Item, Model)} with {@link #forEach}: what is
 *       broken, or null. The violation's path is relative to the model, or to the item. All ids that it may
 *       return are declared in {@link #id}; any other is reported under the first of these. It writes its own messages.
 * </ul>
 *
 * <p><b>On an annotation type</b>, which becomes a rule annotation: its members take the places of {@code $member} in
 * {@link #id}, {@link #expr}, {@link #message}, {@link #on} and {@link #forEach}.
 *
 * <ul>
 *   <li>A member marked with {@link PropertyName} is written after a dot: {@code this.$first}.
 *   <li>Any other text stands for an expression, {@code !($when) || …}, or, in quotes, for itself: {@code '$word'}.
 *       Where it is the bare name of a property, it stands for {@code given(this.name)}. An expression must be complete
 *       in itself. The lexer of the expression language decides what is a comment or a string.
 *   <li>Numbers and booleans stand for themselves.
 *   <li>A member that holds several is written inside of brackets; the item in which it stands is repeated for each:
 *       {@code [given(this.$value)].exists(g, g)}. In messages its values are listed.
 *   <li>Members called {@code message}, {@code on} and {@code advice}, where an author gives them, take precedence
 *       over what is said here. Without {@code on}, the violation names the first property that the annotation names.
 * </ul>
 *
 * <p>An annotation type may carry other rule annotations as well: it then stands for them, too. {@code $member} in
 * their texts means what it means above; alone, where several may stand, it stands for all that the member holds.
 *
 * <p>What fails while it is evaluated (an overflow, an exception out of a method, one that calls itself without end)
 * counts as the rule being broken, never as a failure of the validation. A rule that reads a required property which
 * is missing is not evaluated: the missing property is reported.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Rule.All.class)
public @interface Rule {

    /** Returns the stable id of the rule; several where a method returns a {@link Violation}. */
    String[] id();

    /** Returns what must hold, an expression of type {@code bool}; not for methods. */
    String expr() default "";

    /**
     * Returns what to say when the rule is broken; not for methods that return a violation. A piece in braces is an
     * expression, evaluated only then: {@code "must be at most {this.duration}"}. What is absent prints as
     * {@code absent}; a brace itself is written twice.
     */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names: a property of the model, or of the item under
     * {@link #forEach}. When empty, it is the only property that {@link #expr} reads, else the model, or the item,
     * itself.
     */
    String on() default "";

    /**
     * Returns the wire name of a list property, for whose items the rule is asked one by one. Where items may be null
     * by their type, {@link #expr} is asked of those as well: {@code item == null || item > 0}. Methods are not.
     */
    String forEach() default "";

    /** Returns whether the rule only advises: it is then reported by {@link Validator#advise}, and never blocks. */
    boolean advice() default false;

    /** Holds several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface All {

        /** Returns the rules, in the order written. */
        Rule[] value();
    }
}
