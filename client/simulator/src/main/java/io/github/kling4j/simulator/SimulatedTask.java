package io.github.kling4j.simulator;

import java.time.Instant;

/**
 * A snapshot of an accepted task.
 *
 * @param id the task's id
 * @param status the status in the last response; {@code pending} before the first look-up
 * @param lookUps the number of look-ups
 * @param createdAt the time of acceptance, by the simulator's clock
 */
public record SimulatedTask(String id, String status, int lookUps, Instant createdAt) {}
