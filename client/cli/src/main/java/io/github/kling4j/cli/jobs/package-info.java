/** The commands {@code kling jobs …} for durable jobs in a database. */
@NullMarked
package io.github.kling4j.cli.jobs;

import org.jspecify.annotations.NullMarked;
