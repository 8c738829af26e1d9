package io.github.kling4j.cli.task;

import io.github.kling4j.WaitOptions;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options for waiting for a task. */
final class WaitingOptions {

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = DurationConverter.class,
            description = "The maximum time to wait (default ${DEFAULT-VALUE}); the task continues afterwards.")
    private Duration timeout = Duration.ofMinutes(15);

    @Option(
            names = "--first-look",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "The delay before the first look-up (default ${DEFAULT-VALUE}); no video is ready sooner.")
    private Duration firstLook = Duration.ofSeconds(10);

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "5s",
            converter = DurationConverter.class,
            description = "The interval after the first look-up (default ${DEFAULT-VALUE}); it grows up to 20s.")
    private Duration interval = Duration.ofSeconds(5);

    /** Throws a failure if an option is invalid. This method must be called before anything is submitted. */
    void requireValid() {
        if (interval.isZero()) {
            throw Failure.usage("--interval: is zero; write a time such as 5s");
        }
    }

    WaitOptions options(Consumer<? super Task> listener) {
        return WaitOptions.builder()
                .deadline(timeout)
                .initialDelay(firstLook)
                .interval(interval)
                .listener(listener)
                .build();
    }
}
