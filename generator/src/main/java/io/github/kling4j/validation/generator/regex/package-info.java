/**
 * Compiles regular expressions to automata: the answer of RE2 for every text, in time proportional to the length of the
 * text.
 *
 * <p>RE2/J parses a pattern and makes a {@code Program} of it. {@code Alphabet} joins the code points that the program
 * does not tell apart. {@code Determination} makes a deterministic {@code Automaton}, and {@code Minimization} the
 * smallest one; {@code Encoding} writes its table for the run time. A pattern of which the table would be too large is
 * written as its program, which the run time executes in all its states at once.
 *
 * <p>A pattern in Java's syntax is parsed into a {@code Node} and printed in RE2's syntax first. What the two read
 * differently is refused, with a {@code Reason}.
 */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
