package io.github.kling4j.observation;

import io.github.kling4j.ClientObserver;
import io.github.kling4j.model.TaskStatus;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports each operation of a client as a Micrometer observation: a timer, a long task timer, and, if a tracer is
 * attached, a span. It needs {@code io.micrometer:micrometer-observation} 1.10 or newer.
 *
 * <pre>{@code
 * KlingClient client = KlingClient.builder().apiKey(key).observer(new MicrometerObserver(registry)).build();
 * }</pre>
 *
 * <p>The names are {@code kling.client.submit}, {@code kling.client.lookup}, {@code kling.client.wait}, {@code
 * kling.client.generate} and {@code kling.client.download}. The low-cardinality keys are {@code kling.endpoint}, {@code
 * kling.outcome}, {@code kling.http.status}, {@code kling.task.status} and {@code kling.failure}; a missing value is
 * {@code none}. The high-cardinality keys are {@code kling.task.id} and {@code kling.host}.
 */
public final class MicrometerObserver implements ClientObserver {

    private static final String NONE = "none";

    private final ObservationRegistry registry;
    /**
     * The observation of each running operation. Starts are compared by identity, because two waits for one task may
     * have equal starts.
     */
    private final Map<Start, Observation> running = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Creates an observer that reports to a registry. */
    public MicrometerObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Consumer<End> started(Start start) {
        Observation observation = Observation.createNotStarted(name(start.kind()), registry)
                .contextualName(spanName(start))
                .lowCardinalityKeyValue("kling.endpoint", orNone(start.endpoint()))
                .lowCardinalityKeyValue("kling.outcome", NONE)
                .lowCardinalityKeyValue("kling.http.status", NONE)
                .lowCardinalityKeyValue("kling.task.status", NONE)
                .lowCardinalityKeyValue("kling.failure", NONE);
        if (start.host() != null) {
            observation.highCardinalityKeyValue("kling.host", start.host());
        }
        Observation parent = start.within() == null ? null : running.get(start.within());
        if (parent != null) {
            observation.parentObservation(parent);
        }
        observation.start();
        running.put(start, observation);
        return end -> ended(start, observation, end);
    }

    private void ended(Start start, Observation observation, End end) {
        running.remove(start);
        try {
            describe(observation, end);
        } finally {
            observation.stop();
        }
    }

    private void describe(Observation observation, End end) {
        observation
                .lowCardinalityKeyValue("kling.outcome", end.outcome().name().toLowerCase(Locale.ROOT))
                .lowCardinalityKeyValue("kling.http.status", orNone(end.httpStatus()))
                .lowCardinalityKeyValue("kling.task.status", taskStatus(end.taskStatus()))
                .lowCardinalityKeyValue("kling.failure", orNone(end.failure()));
        if (end.taskId() != null) {
            observation.highCardinalityKeyValue("kling.task.id", end.taskId());
        }
        if (end.outcome() != Outcome.SUCCEEDED && end.outcome() != Outcome.LEFT) {
            observation.error(new OperationFailure(orNone(end.failure())));
        }
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case SUBMIT -> "kling.client.submit";
            case LOOK_UP -> "kling.client.lookup";
            case WAIT -> "kling.client.wait";
            case GENERATE -> "kling.client.generate";
            case DOWNLOAD -> "kling.client.download";
        };
    }

    private static String spanName(Start start) {
        String verb = name(start.kind()).replace("kling.client.", "kling ");
        return start.endpoint() == null ? verb : verb + " " + start.endpoint();
    }

    /**
     * Returns a known status word unchanged, {@code none} for null, and {@code other} for an unknown word: the service
     * may add words, and each value is a separate time series.
     */
    private static String taskStatus(@Nullable String word) {
        return word == null || TaskStatus.of(word).isKnown() ? orNone(word) : "other";
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
