/** Durable jobs a second, with one worker process and with several. */
@NullMarked
package io.github.kling4j.benchmarks.jobs;

import org.jspecify.annotations.NullMarked;
