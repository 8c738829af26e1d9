/**
 * Compiles regular expressions to automata with the same results as RE2, in time proportional to the length of the
 * text.
 *
 * <p>RE2/J parses a pattern to a {@code Program}. {@code Alphabet} merges the code points that the program treats
 * alike. {@code Determination} creates a deterministic {@code Automaton}, {@code Minimization} creates the smallest
 * equivalent automaton, and {@code Encoding} encodes its table for the run-time class {@code LinearPattern}. If the
 * table would be too large, {@code Encoding} encodes the program instead, and {@code LinearPattern} tracks all possible
 * states of the program at once.
 *
 * <p>A pattern in Java's syntax is first parsed to a {@code Node} and printed in RE2's syntax. Parts that Java and RE2
 * interpret differently are refused with a {@code Reason}.
 */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
