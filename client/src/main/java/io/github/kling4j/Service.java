package io.github.kling4j;

import io.github.kling4j.http.Time;
import io.github.kling4j.http.Transport;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What every endpoint of one client works with.
 *
 * @param apis makes requests
 * @param transport sends them
 * @param operations begins what is asked for
 * @param time passes between attempts
 * @param retries how many attempts may follow the first
 * @param submitTimeout how long one submit may take
 * @param lookUpTimeout how long one look-up may take
 * @param taskListener hears of every acknowledged task
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
