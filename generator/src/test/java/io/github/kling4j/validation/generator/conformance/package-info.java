/** The official conformance suite of CEL as data: each case in the profile is compiled to Java and run. */
@NullMarked
package io.github.kling4j.validation.generator.conformance;

import org.jspecify.annotations.NullMarked;
