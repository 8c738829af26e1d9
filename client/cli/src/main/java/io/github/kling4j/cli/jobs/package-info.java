/** {@code kling jobs}: durable jobs in a database. */
@NullMarked
package io.github.kling4j.cli.jobs;

import org.jspecify.annotations.NullMarked;
