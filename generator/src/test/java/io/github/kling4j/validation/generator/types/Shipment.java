package io.github.kling4j.validation.generator.types;

import com.squareup.moshi.Json;
import io.github.kling4j.validation.GenerateValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Properties of all types that rules can read. */
@GenerateValidator
public record Shipment(
        @Nullable Color color,
        @Nullable Speed speed,
        @Nullable Set<String> labels,
        @Nullable Set<Speed> speeds,
        @Nullable Collection<Integer> weights,
        @Nullable Set<Line> lines,
        int @Nullable [] codes,
        String @Nullable [] stops,
        @Nullable List<Set<Integer>> layers,
        @Nullable Map<Integer, String> shelves,
        @Nullable Map<Long, Integer> counts,
        @Nullable Map<Boolean, String> answers,
        @Nullable Map<Color, Integer> stock,
        @Nullable Map<Speed, Integer> fees,
        @Nullable Map<UUID, String> owners,
        @Nullable Map<LocalDate, Integer> days,
        @Nullable Map<Instant, Integer> events,
        @Nullable BigDecimal net,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal total,
        @Nullable BigInteger units,
        @Nullable Integer pieces,
        @Nullable Double rating,
        @Nullable Instant sent,
        @Nullable OffsetDateTime due,
        @Nullable ZonedDateTime arrived,
        @Nullable LocalDate day,
        @Nullable LocalDate lastDay,
        @Nullable LocalDateTime opened,
        @Nullable LocalDateTime closed,
        @Nullable Duration handling,
        @Nullable Duration limit,
        @Nullable UUID id,
        @Nullable URI link,
        char grade,
        @Nullable Character mark,
        @Nullable Optional<String> note,
        @Nullable Optional<Line> first,
        OptionalInt priority,
        OptionalLong distance,
        OptionalDouble share) {

    /** An enum whose constants have the same names in JSON. */
    public enum Color {
        RED,
        GREEN,
        BLUE
    }

    /** An enum whose constants have other names in JSON. */
    public enum Speed {
        @Json(name = "next-day")
        NEXT_DAY,
        @Json(name = "slow")
        SLOW,
        SEA
    }

    /** A part of the shipment. */
    @GenerateValidator
    public record Line(
            @Nullable BigDecimal amount, @Nullable Color color) {}
}
