package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a rule, in one of three places.
 *
 * <p><b>On a {@link RulesFor} interface</b>, {@link #expr} is the condition that must hold. It is an expression of the
 * Common Expression Language (CEL) over the model's wire names, which are the names in JSON. {@code this} is the model.
 * With {@link #forEach}, {@code item} is the item.
 *
 * <pre>{@code
 * @RulesFor(Booking.class)
 * @Rule(id = "stay-long-enough", expr = "this.nights >= 2 || this.city != 'Paris'",
 *         message = "stays in Paris last 2 nights, not {this.nights}", on = "nights")
 * interface BookingRules {}
 * }</pre>
 *
 * <p><b>On a static method</b> of such an interface, the annotation declares a condition that an expression cannot
 * state. The method must not be private, and has one of three forms:
 *
 * <ul>
 *   <li>{@code boolean rule(Model model)}: returns true when the rule is kept;
 *   <li>{@code boolean rule(Item item, Model model)} with {@link #forEach}: called for every item that is not null;
 *   <li>{@code @Nullable Violation rule(Model model)}, or {@code (Item, Model)} with {@link #forEach}: returns the
 *       violation, or null when the rule is kept. The path of the violation is relative to the model, or to the item.
 *       {@link #id} declares all ids that the method may return. A violation with another id is reported under the
 *       first declared id. The method creates the message.
 * </ul>
 *
 * <p><b>On an annotation type</b>, the annotation makes the type a rule annotation: the values of the type's members
 * replace {@code $member} in {@link #id}, {@link #expr}, {@link #message}, {@link #on} and {@link #forEach}.
 *
 * <ul>
 *   <li>If the member is marked with {@link PropertyName}, {@code $member} is written after a dot:
 *       {@code this.$first}.
 *   <li>Any other text is inserted as an expression, {@code !($when) || …}, or, in quotes, as a string literal:
 *       {@code '$word'}. The bare name of a property means {@code given(this.name)}. An expression must be complete in
 *       itself. The lexer of CEL decides where comments and strings start and end.
 *   <li>Numbers and booleans are inserted as literals.
 *   <li>If the member has several values, {@code $member} must be in an item of a list literal. This item is repeated
 *       for each value: {@code [given(this.$value)].exists(g, g)}. Messages list the values.
 *   <li>If a use of the rule annotation sets a member called {@code message}, {@code on} or {@code advice}, the value
 *       of this member takes precedence over the value in {@code @Rule}. If neither sets {@code on}, the violation names the
 *       first property that the use names.
 * </ul>
 *
 * <p>An annotation type may also carry other rule annotations. A use of the type then applies these rule annotations,
 * too. {@code $member} in their texts has the meaning described above. If {@code $member} is the whole value of a
 * member that accepts several values, it is replaced by all values.
 *
 * <p>If the evaluation of a rule fails (by an overflow, by an exception of a method, or by infinite recursion), the
 * rule counts as broken; the validation itself never fails. A rule that reads a required property which is missing is
 * not evaluated: the missing property is reported.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Rule.All.class)
public @interface Rule {

    /** Returns the stable id of the rule. A method that returns a {@link Violation} may have several ids. */
    String[] id();

    /**
     * Returns the condition that must hold, an expression of type {@code bool}; it must be empty if this annotation is
     * on a method.
     */
    String expr() default "";

    /**
     * Returns the message of the violation; it must be empty if this annotation is on a method that returns a
     * violation. Text in braces is an expression that is evaluated only when the rule is broken:
     * {@code "must be at most {this.duration}"}. An absent value is printed as {@code absent}. Write each literal brace
     * twice.
     */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names: a property of the model or, with
     * {@link #forEach}, of the item. If it is empty, the violation names the only property that {@link #expr} reads. If
     * {@link #expr} does not read exactly one property, the violation names the model or the item itself.
     */
    String on() default "";

    /**
     * Returns the wire name of a list property; the rule is evaluated for each item of the list. If the type of the
     * items permits null, {@link #expr} is evaluated for null items, too: {@code item == null || item > 0}. A
     * method that is marked with this annotation is not called for null items.
     */
    String forEach() default "";

    /**
     * Returns whether the rule is only advice: {@link Validator#advise} reports it, and it never makes a value invalid.
     */
    boolean advice() default false;

    /** Contains repeated {@link Rule} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface All {

        /** Returns the annotations, in source order. */
        Rule[] value();
    }
}
