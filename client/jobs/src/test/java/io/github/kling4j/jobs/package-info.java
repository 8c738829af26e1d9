/** Tests of durable jobs with real files, real databases, the simulator, and real processes. */
@org.jspecify.annotations.NullMarked
package io.github.kling4j.jobs;
