package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of a {@link RulesFor} interface as a rule. Three forms are accepted:
 *
 * <ul>
 *   <li>{@code boolean rule(Model model)}: true when the rule is kept;
 *   <li>{@code boolean rule(Item item, Model model)} with {@link #forEach}: asked for every item that is not null;
 *   <li>{@code @Nullable Violation rule(Model model)}, or {@code (Item, Model)} with {@link #forEach}: what is
 *       broken, or null. The violation's path is relative to the model, or to the item. All ids that it may
 *       return are declared in {@link #id}, and it writes its own messages.
 * </ul>
 *
 * <p>The method must not be private. An exception out of it counts as the rule being broken, never as a failure
 * of the validation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Rule {

    /** Returns the stable id of the rule; several where the method returns a {@link Violation}. */
    String[] id();

    /** Returns what to say when a {@code boolean} rule is broken; not for methods that return a violation. */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation of a {@code boolean} rule names: a property of the
     * model, or of the item under {@link #forEach}. When empty, the violation names the model, or the item.
     */
    String on() default "";

    /** Returns the wire name of a list property, for whose items the rule is asked one by one. */
    String forEach() default "";

    /** Returns whether the rule only advises: it is then reported by {@link Validator#advise}, and never blocks. */
    boolean advice() default false;
}
