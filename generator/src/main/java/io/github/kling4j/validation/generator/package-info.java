/**
 * The annotation processor. It reads models and rules into records, checks them, and writes validators unless there are
 * errors.
 *
 * <p>Each step is a package: {@code read} converts javac's elements to the records of {@code model}, {@code check}
 * returns {@code diagnostic}s of them, and {@code write} generates the Java source.
 */
@NullMarked
package io.github.kling4j.validation.generator;

import org.jspecify.annotations.NullMarked;
