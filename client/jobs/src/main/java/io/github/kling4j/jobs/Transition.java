package io.github.kling4j.jobs;

import java.time.Instant;

/**
 * One line of a job's history.
 *
 * @param key the job
 * @param from the state before
 * @param to the state after; the same as before for a remark, such as a second task that was acknowledged
 * @param at when, by the clock of the database
 * @param machine the process that did it: host, process id and a random part, unless it was given a name
 * @param reason why, in words
 */
public record Transition(String key, JobState from, JobState to, Instant at, String machine, String reason) {}
