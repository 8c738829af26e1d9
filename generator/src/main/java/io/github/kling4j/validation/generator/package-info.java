/**
 * The annotation processor. It reads models and rules into records, checks the records, and writes validators unless
 * there are errors.
 *
 * <p>Each step is a package: {@code read} converts javac's elements to the records of the package {@code model}, {@code
 * check} checks these records and returns diagnostics, and {@code write} generates the Java source.
 */
@NullMarked
package io.github.kling4j.validation.generator;

import org.jspecify.annotations.NullMarked;
