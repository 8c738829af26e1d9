package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The costs that do not depend on the machine: bytes of JSON, and classes that the first validation loads. */
class FirstUseTest {

    /**
     * Bytes for each operation, the result included, measured with Java 17 and 25. An interpreter allocates every object
     * that the source creates; the JIT compiler would remove some of them, but not at a time that a test can rely on.
     */
    private static final Map<String, Long> MOST_BYTES = new TreeMap<>(Map.of(
            "write a single shot", 984L,
            "write six shots", 1544L,
            "read a single shot", 856L,
            "read six shots", 1856L,
            "read a task", 1272L));

    @Test
    void reading_and_writing_JSON_allocates_no_more_bytes_than_before() throws IOException, InterruptedException {
        Map<String, Long> bytes = new TreeMap<>();
        Forked.run(List.of("-Xint", "-Xmx256m", "-XX:+UseCompressedOops"), FirstUse.class, "json")
                .lines()
                .forEach(line -> bytes.put(
                        line.substring(0, line.lastIndexOf(' ')),
                        Long.valueOf(line.substring(line.lastIndexOf(' ') + 1))));

        assertThat(bytes.keySet()).isEqualTo(MOST_BYTES.keySet());
        assertThat(bytes)
                .allSatisfy((name, count) ->
                        assertThat(count).as(name).isPositive().isLessThanOrEqualTo(MOST_BYTES.get(name)));
    }

    /** A new virtual machine needs about 0.3 ms for each class that is not in its own archive. */
    @Test
    void the_first_validation_loads_the_classes_of_the_rules_and_no_library() throws IOException, InterruptedException {
        List<String> loaded = Forked.run(
                        List.of("-Xshare:auto", "-Xlog:class+load=info:stdout:none"), FirstUse.class, "validate")
                .lines()
                .dropWhile(line -> !line.equals("begin"))
                .toList();

        assertThat(loaded).contains("[]");
        assertThat(loaded).noneMatch(line -> line.contains("$$Lambda"));
        assertThat(loaded)
                .filteredOn(line -> !line.contains("shared objects file") && line.contains(" source: file:"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "io.github.kling4j.validation.Validators",
                        "io.github.kling4j.validation.Validators$1",
                        "io.github.kling4j.validation.Validators$2",
                        "io.github.kling4j.validation.Validator",
                        "io.github.kling4j.validation.RuleSet",
                        "io.github.kling4j.validation.ValidationException",
                        "io.github.kling4j.validation.KnownRules",
                        "io.github.kling4j.validation.KnownRules$Nested",
                        "io.github.kling4j.validation.Violations",
                        "io.github.kling4j.model.ImageToVideoRequestValidator",
                        "io.github.kling4j.model.ImageToVideoRequestValidator$Held",
                        "io.github.kling4j.model.Element",
                        "io.github.kling4j.model.ElementValidator",
                        "io.github.kling4j.model.ShotValidator",
                        "io.github.kling4j.image.ImageValidator",
                        "io.github.kling4j.image.UrlText",
                        "io.github.kling4j.rules.ElementReferences",
                        "io.github.kling4j.rules.ImageRules",
                        "io.github.kling4j.rules.ImageToVideoRules",
                        "io.github.kling4j.rules.NamedElements");
    }
}
