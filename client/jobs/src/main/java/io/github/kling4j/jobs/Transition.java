package io.github.kling4j.jobs;

import java.time.Instant;

/**
 * One entry of a job's history.
 *
 * @param key the key of the job
 * @param from the state before the transition
 * @param to the state after the transition; equal to {@code from} if the entry is only a remark, such as the
 *     acknowledgement of a second task
 * @param at the time, by the clock of the database
 * @param machine the name of the process: by default its host, process id and a random part
 * @param reason the reason for the transition, or the remark
 */
public record Transition(String key, JobState from, JobState to, Instant at, String machine, String reason) {}
