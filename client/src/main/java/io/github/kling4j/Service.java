package io.github.kling4j;

import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.http.Time;
import io.github.kling4j.http.Timeouts;
import io.github.kling4j.http.Transport;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What every operation of one client works with.
 *
 * @param api makes requests; it checks nothing
 * @param transport sends them
 * @param time passes between them
 * @param retries how many attempts may follow the first
 * @param submitTimeout how long one submit may take
 * @param lookUpTimeout how long one look-up may take
 * @param taskListener hears of every acknowledged task
 */
record Service(
        ImageToVideoApi api,
        Transport transport,
        Time time,
        int retries,
        Duration submitTimeout,
        Duration lookUpTimeout,
        Consumer<? super Task> taskListener) {

    Timeouts submitTimeouts(RequestOptions options) {
        return options.timeouts().or(new Timeouts(null, null, submitTimeout));
    }

    Timeouts lookUpTimeouts(RequestOptions options) {
        return options.timeouts().or(new Timeouts(null, null, lookUpTimeout));
    }
}
