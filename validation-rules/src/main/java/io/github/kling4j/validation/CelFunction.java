package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that the CEL expressions of rules can call, as {@code name(x)} or as {@code x.name()}.
 *
 * <pre>{@code
 * @RulesFor(value = Trip.class, functions = TripFunctions.class)
 * @Rule(id = "title-short", expr = "this.title.words() < 4", message = "is longer than three words")
 * interface TripRules {}
 *
 * final class TripFunctions {
 *
 *     @CelFunction
 *     static long words(String text) {
 *         return text.split(" ").length;
 *     }
 * }
 * }</pre>
 *
 * <p>Declare the method in the rule interface itself, or in a class that {@link RulesFor#functions} names. Its
 * parameters and its result are {@code boolean}, {@code long}, {@code double}, {@code String}, {@code byte[]}, {@code
 * BigDecimal}, {@code Instant}, {@code Duration}, {@code LocalDate}, {@code LocalDateTime}, models, or lists and maps
 * of these. The compiler checks every call against these types. Generated code calls the method directly, and never
 * passes null. If the method returns null or throws an exception, the rule counts as broken.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CelFunction {}
