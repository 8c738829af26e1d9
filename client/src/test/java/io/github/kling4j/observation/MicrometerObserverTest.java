package io.github.kling4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timers and spans of Micrometer are those that the guide lists. */
class MicrometerObserverTest {

    private static final TextToVideoRequest REQUEST =
            TextToVideoRequest.builder().prompt("A secret boat leaves").build();
    private static final WaitOptions HURRY = WaitOptions.builder()
            .initialDelay(Duration.ZERO)
            .interval(Duration.ofMillis(10))
            .build();

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Observation.Context> spans = new CopyOnWriteArrayList<>();
    private KlingSimulator simulator;
    private KlingClient client;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.start();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                spans.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        client = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .observer(new MicrometerObserver(registry))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void each_operation_is_a_span_within_the_operation_that_it_is_part_of() {
        Observation caller = Observation.start("caller", registry);
        Task done = caller.observe(() -> client.textToVideo().generate(REQUEST, HURRY));

        assertThat(spans.stream().map(MicrometerObserverTest::place).distinct().toList())
                .containsExactly(
                        "kling submit TextToVideo in kling generate TextToVideo",
                        "kling lookup TextToVideo in kling wait TextToVideo",
                        "kling wait TextToVideo in kling generate TextToVideo",
                        "kling generate TextToVideo in caller",
                        "caller in null");
        assertThat(spans.get(0).getHighCardinalityKeyValues()).containsExactly(KeyValue.of("kling.task.id", done.id()));
    }

    @Test
    void a_failure_marks_the_span_and_shows_nothing_of_the_request() {
        simulator.failNext(Operation.SUBMIT, Fault.status(400));
        catchThrowable(() -> client.textToVideo().submit(REQUEST));
        catchThrowable(() ->
                client.textToVideo().submit(REQUEST.toBuilder().duration(16).build()));

        assertThat(spans)
                .extracting(span -> span.getError().getMessage())
                .containsExactly("BadRequestException", "InvalidRequestException");
        assertThat(spans.toString()).doesNotContain("secret");
        assertThat(meters.get("kling.client.submit")
                        .tag("kling.outcome", "refused")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_names_and_keys_are_those_of_the_guide(@TempDir Path directory) throws IOException {
        Task done = client.textToVideo().generate(REQUEST, HURRY);
        client.download(done.videos().get(0), directory.resolve("video.mp4"));

        Set<String> names = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        for (Meter meter : meters.getMeters()) {
            names.add(meter.getId().getName());
            keys.addAll(meter.getId().getTags().stream().map(Tag::getKey).toList());
        }
        spans.forEach(span -> span.getHighCardinalityKeyValues().forEach(each -> keys.add(each.getKey())));
        keys.remove("error"); // Micrometer's own
        String guide = Files.readString(Path.of("README.md"));
        assertThat(listed(guide, "metrics")).isEqualTo(names);
        assertThat(listed(guide, "keys")).isEqualTo(keys);
    }

    private static Set<String> listed(String guide, String table) {
        String rows = guide.split("<!-- " + table + " -->\n")[1].split("<!-- end -->")[0];
        return Pattern.compile("^\\| `([a-z.]+)`", Pattern.MULTILINE)
                .matcher(rows)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(Observation.Context span) {
        return name(span) + " in "
                + (span.getParentObservation() == null
                        ? null
                        : name((Observation.Context) span.getParentObservation().getContextView()));
    }

    private static String name(Observation.Context span) {
        return span.getContextualName() == null ? span.getName() : span.getContextualName();
    }
}
