package io.github.kling4j.validation.generator.types;

import io.github.kling4j.validation.generator.types.Shipment.Color;
import io.github.kling4j.validation.generator.types.Shipment.Line;
import io.github.kling4j.validation.generator.types.Shipment.Speed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generates shipments of few values, so that rules are satisfied and violated about equally often. */
final class RandomShipments {

    private static final List<String> TEXTS = List.of("", "a", "b", "ab", "abc", "no", "me");
    private static final List<String> AMOUNTS =
            List.of("0", "0.0", "0.19", "0.190", "1", "3.00", "3.05", "100.1", "1e2", "-1", "3.19");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;

    RandomShipments(long seed) {
        this.random = new Random(seed);
    }

    Shipment next() {
        return new Shipment(
                maybe(() -> one(Color.values())),
                maybe(() -> one(Speed.values())),
                maybe(() -> new HashSet<>(some(this::text))),
                maybe(() -> new HashSet<>(some(() -> one(Speed.values())))),
                maybe(() -> new ArrayDeque<>(some(() -> random.nextInt(60) - 5))),
                maybe(() -> new HashSet<>(some(this::line))),
                maybe(() ->
                        some(() -> random.nextInt(4)).stream().mapToInt(i -> i).toArray()),
                maybe(() -> some(this::text).toArray(String[]::new)),
                maybe(() -> some(() -> new HashSet<>(some(() -> random.nextInt(3))))),
                maybe(() -> new TreeMap<>(map(() -> random.nextInt(9), this::text))),
                maybe(() -> map(() -> 6L + random.nextInt(3), () -> random.nextInt(3))),
                maybe(() -> map(random::nextBoolean, this::text)),
                maybe(() ->
                        new EnumMap<>(padded(map(() -> one(Color.values()), () -> random.nextInt(3)), Color.GREEN, 2))),
                maybe(() -> map(() -> one(Speed.values()), () -> random.nextInt(12))),
                maybe(() -> map(this::id, this::text)),
                maybe(() -> map(this::day, () -> random.nextInt(3))),
                maybe(() -> map(this::instant, () -> random.nextInt(3))),
                maybe(this::amount),
                maybe(this::amount),
                maybe(this::amount),
                maybe(() -> BigInteger.valueOf(random.nextInt(5))),
                maybe(() -> random.nextInt(6)),
                maybe(() -> random.nextDouble() * 5),
                maybe(this::instant),
                maybe(() -> instant().atOffset(ZoneOffset.ofHours(random.nextInt(5)))),
                maybe(() -> instant().atZone(ZoneId.of("Europe/Berlin"))),
                maybe(this::day),
                maybe(this::day),
                maybe(() -> day().atTime(random.nextInt(24), 30)),
                maybe(() -> day().atTime(random.nextInt(24), 0)),
                maybe(() -> Duration.ofMinutes(random.nextInt(3))),
                maybe(() -> Duration.ofSeconds(random.nextInt(3) * 60)),
                maybe(this::id),
                maybe(() -> URI.create(random.nextBoolean() ? "https://a" : "http://a")),
                "ABXYZ".charAt(random.nextInt(5)),
                maybe(() -> "AB".charAt(random.nextInt(2))),
                maybe(() -> Optional.ofNullable(maybe(this::text))),
                maybe(() -> Optional.ofNullable(maybe(this::line))),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4)),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(10)),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private BigDecimal amount() {
        return new BigDecimal(AMOUNTS.get(random.nextInt(AMOUNTS.size())));
    }

    private Line line() {
        return new Line(maybe(this::amount), maybe(() -> one(Color.values())));
    }

    private UUID id() {
        return new UUID(0, random.nextInt(3));
    }

    private Instant instant() {
        return START.plusSeconds(random.nextInt(4) * 21_600L);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(4));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(5) == 0 ? null : value.get();
    }

    private <T> List<T> some(Supplier<T> item) {
        return new ArrayList<>(Stream.generate(item).limit(random.nextInt(4)).toList());
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new HashMap<>();
        some(key).forEach(each -> map.put(each, value.get()));
        return map;
    }

    private static <K, V> Map<K, V> padded(Map<K, V> map, K key, V value) {
        map.put(key, value); // An EnumMap cannot be created from an empty map.
        return map;
    }
}
