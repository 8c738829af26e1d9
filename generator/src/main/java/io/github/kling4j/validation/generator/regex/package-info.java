/**
 * Regular expressions as CEL means them, in RE2's syntax, made to run in {@code java.util.regex}: the same answer for
 * every text, and a match that stays cheap on a text written to make it expensive. What cannot be had so is refused.
 *
 * <p>A pattern is checked by RE2 itself, parsed into a {@code Node}, reduced by laws that hold for a search with a
 * yes-or-no answer, unfolded into an {@code Automaton} that says which repetitions never need to give back what they
 * took, weighed, and printed.
 *
 * <p>Why a match stays cheap: a repeated group is committed (and then it is a loop, without a way back), or has a bound
 * and is written out, or is refused; only a single character can be repeated without end and given back. The steps from
 * one place are then bounded by a product over the repetitions that can give back, and the search over all places adds
 * one more factor if the pattern is not anchored. At most 5,000 steps for each character, or 100 for the square of the
 * length, are accepted. {@code java.util.regex} nests its calls as deep as the pattern is long, whatever the text.
 */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
