/**
 * Durable jobs: each job makes one video, and its state survives the end of the process.
 *
 * <p>{@link VideoJobs} is the entry point. The jobs are stored in a database, and db-scheduler decides which process
 * works on which job.
 */
@NullMarked
package io.github.kling4j.jobs;

import org.jspecify.annotations.NullMarked;
