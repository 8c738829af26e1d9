package io.github.kling4j.simulator;

import java.time.Instant;

/**
 * An accepted task, as it stood when it was asked for.
 *
 * @param id the task's id
 * @param status the word that was answered last; {@code pending} before the first look-up
 * @param lookUps how often it has been looked up
 * @param createdAt when it was accepted, by the simulator's clock
 */
public record SimulatedTask(String id, String status, int lookUps, Instant createdAt) {}
