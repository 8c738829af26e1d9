/**
 * The annotation processor: it reads models and rules into records, checks them, and writes validators only when
 * nothing is wrong.
 *
 * <p>Each step is a package: {@code read} turns what javac knows into the records of {@code model}, {@code check}
 * returns what is wrong with them as {@code diagnostic}s, {@code write} makes Java of them.
 */
@NullMarked
package io.github.kling4j.validation.generator;

import org.jspecify.annotations.NullMarked;
