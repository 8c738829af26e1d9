/** A submit over the loopback interface, and its processor time in the client. */
@NullMarked
package io.github.kling4j.benchmarks.submit;

import org.jspecify.annotations.NullMarked;
