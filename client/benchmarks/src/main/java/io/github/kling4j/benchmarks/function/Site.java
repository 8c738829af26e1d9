package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model whose rules call the functions. */
@GenerateValidator
public record Site(
        @NotNull String host,
        @Nullable String alias,
        @NotNull String mail,
        @NotNull String address,
        @NotNull List<Integer> ports,
        @NotNull List<String> zones,
        @NotNull Map<String, String> labels,
        long load,
        long quota,
        byte[] icon,
        @NotNull Instant issued,
        @NotNull Instant expires,
        @NotNull Duration timeout) {

    /** A clock that has stopped, so that the rules of {@link #VALID} are always kept. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    /** Keeps the rule of each group. It has no alias. */
    static final Site VALID = new Site(
            "www.example.com",
            null,
            "ada@example.com",
            "10.20.30.40",
            List.of(80, 443, 8080, 8443),
            List.of("eu-1", "eu-2", "us-1"),
            Map.of("team", "web", "tier", "gold"),
            42,
            1_048_576,
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
            Instant.parse("2026-05-02T09:00:00Z"),
            Instant.parse("2026-07-30T09:00:00Z"),
            Duration.ofSeconds(30));
}
