package io.github.kling4j;

import io.github.kling4j.http.Time;
import io.github.kling4j.http.Transport;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The parts of a client that all its endpoints share.
 *
 * @param apis creates requests
 * @param transport sends the requests
 * @param operations starts operations
 * @param time provides the clock and the pauses between attempts
 * @param retries the maximum number of retries
 * @param submitTimeout the timeout of one submit
 * @param lookUpTimeout the timeout of one look-up
 * @param taskListener receives every acknowledged task
 * @param observers receive the start and the end of each operation
 */
record Service(
        Apis apis,
        Transport transport,
        Operations operations,
        Time time,
        int retries,
        Duration submitTimeout,
        Duration lookUpTimeout,
        Consumer<? super Task> taskListener,
        Observers observers) {}
