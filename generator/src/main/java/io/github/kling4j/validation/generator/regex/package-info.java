/**
 * Regular expressions as CEL means them, in RE2's syntax, made to run in {@code java.util.regex}: the same answer for
 * every text, and a match that stays cheap on a text written to make it expensive. What cannot be had so is refused.
 *
 * <p>A pattern is checked by RE2 itself, parsed into a {@code Node}, reduced by laws that hold for a search with a
 * yes-or-no answer, unfolded into an {@code Automaton} that says which repetitions never need to give back what they
 * took, weighed, and printed.
 */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
