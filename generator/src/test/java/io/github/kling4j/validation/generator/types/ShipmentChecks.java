package io.github.kling4j.validation.generator.types;

import io.github.kling4j.validation.generator.types.Shipment.Color;
import io.github.kling4j.validation.generator.types.Shipment.Line;
import io.github.kling4j.validation.generator.types.Shipment.Speed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of {@link ShipmentRules}, written by hand. */
final class ShipmentChecks {

    private static final Map<String, Predicate<Shipment>> ALL = new LinkedHashMap<>();

    private ShipmentChecks() {}

    static {
        ALL.put("enum", s -> s.color() == null || s.color() == Color.RED);
        ALL.put("enum-in", s -> s.color() == null || s.color() != Color.GREEN);
        ALL.put("enum-words", s -> s.speed() != Speed.NEXT_DAY);
        ALL.put("enum-name", s -> s.speed() != Speed.NEXT_DAY);
        ALL.put("set-in", s -> s.labels() == null || s.labels().contains("a"));
        ALL.put("set-size", s -> s.labels() == null || s.labels().size() <= 2);
        ALL.put("set-all", s -> s.labels() == null || s.labels().stream().allMatch(l -> l.length() < 3));
        ALL.put(
                "set-of-enums",
                s -> s.speeds() == null
                        || s.speeds().contains(Speed.SLOW) && !s.speeds().contains(Speed.SEA));
        ALL.put(
                "collection",
                s -> s.weights() == null
                        || s.weights().stream().mapToLong(w -> w).sum() < 100
                                && s.weights().stream().filter(w -> w > 10).count() < 2);
        ALL.put(
                "collection-min",
                s -> s.weights() == null || s.weights().isEmpty() || Collections.min(s.weights()) > 0);
        ALL.put(
                "set-of-models",
                s -> s.lines() == null
                        || s.lines().stream()
                                        .filter(l -> l.color() == Color.BLUE)
                                        .count()
                                == 1);
        ALL.put(
                "array",
                s -> s.codes() == null || Arrays.stream(s.codes()).allMatch(c -> c > 0) && s.codes().length < 4);
        ALL.put("array-index", s -> s.codes() == null || s.codes().length > 1 && s.codes()[1] > s.codes()[0]);
        ALL.put("array-optional", s -> s.codes() == null || s.codes().length == 0 || s.codes()[0] > 0);
        ALL.put(
                "array-or-nothing",
                s -> s.codes() == null || Arrays.stream(s.codes()).allMatch(c -> c > 0));
        ALL.put("array-equal", s -> !Arrays.equals(s.codes(), new int[] {1, 2}));
        ALL.put(
                "array-of-text",
                s -> s.stops() == null || Arrays.stream(s.stops()).anyMatch(x -> x.equals("b") || x.startsWith("a")));
        ALL.put(
                "array-joined",
                s -> s.codes() == null
                        || s.weights() == null
                        || Arrays.stream(s.codes()).asLongStream().sum() + 5 < 12);
        ALL.put(
                "nested-sets",
                s -> s.layers() == null
                        || s.layers().stream().allMatch(l -> l.contains(1))
                        || s.layers().size() == 1);
        ALL.put(
                "int-keys",
                s -> s.shelves() == null
                        || s.shelves().containsKey(7) && !s.shelves().get(7).isEmpty());
        ALL.put(
                "int-keys-computed",
                s -> s.shelves() == null
                        || s.pieces() == null
                        || s.shelves().containsKey(s.pieces())
                        || s.shelves().containsKey(s.pieces() + 1));
        ALL.put(
                "int-keys-all",
                s -> s.shelves() == null
                        || s.shelves().entrySet().stream()
                                .allMatch(e -> e.getKey() > 0 && e.getValue().length() < 3));
        ALL.put("int-keys-equal", s -> s.shelves() == null || !s.shelves().equals(Map.of(7, "a")));
        ALL.put(
                "long-keys",
                s -> s.counts() == null
                        || !s.counts().containsKey(7L)
                        || s.counts().get(7L) > 1);
        ALL.put(
                "bool-keys",
                s -> s.answers() == null
                        || s.answers().containsKey(true)
                                && !s.answers().get(true).equals("no"));
        ALL.put(
                "enum-keys",
                s -> s.stock() == null
                        || !s.stock().containsKey(Color.RED)
                        || s.stock().get(Color.RED) > 1);
        ALL.put(
                "enum-keys-dot",
                s -> s.stock() == null
                        || !s.stock().containsKey(Color.BLUE)
                        || s.stock().get(Color.BLUE) > 1);
        ALL.put(
                "enum-keys-computed",
                s -> s.fees() == null
                        || s.speed() == null
                        || !s.fees().containsKey(s.speed())
                        || s.fees().get(s.speed()) < 9);
        ALL.put(
                "enum-keys-all",
                s -> s.fees() == null
                        || s.fees().entrySet().stream().allMatch(e -> e.getKey() == Speed.SLOW || e.getValue() > 0));
        ALL.put(
                "uuid-keys",
                s -> s.owners() == null
                        || s.id() == null
                        || !"me".equals(s.owners().get(s.id())));
        ALL.put("uuid-keys-text", s -> s.owners() == null || !s.owners().containsKey(new UUID(0, 1)));
        ALL.put(
                "date-keys",
                s -> s.days() == null
                        || !s.days().containsKey(LocalDate.of(2026, 1, 2))
                        || s.days().values().stream().allMatch(v -> v > 0));
        ALL.put(
                "instant-keys",
                s -> s.events() == null
                        || s.due() == null
                        || s.events().getOrDefault(s.due().toInstant(), 1) > 0);
        ALL.put(
                "instant-keys-transformed",
                s -> s.events() == null
                        || s.due() == null
                        || s.events().getOrDefault(s.due().toInstant(), 1) > 0);
        ALL.put(
                "money-sum",
                s -> s.net() == null
                        || s.tax() == null
                        || s.total() == null
                        || s.net().add(s.tax()).compareTo(s.total()) == 0);
        ALL.put(
                "money-literal",
                s -> s.net() == null || s.net().signum() >= 0 && s.net().compareTo(new BigDecimal("100.10")) < 0);
        ALL.put(
                "money-in",
                s -> s.tax() == null
                        || Stream.of("0.19", "0.7", "3").anyMatch(x -> s.tax().compareTo(new BigDecimal(x)) == 0));
        ALL.put(
                "money-rate",
                s -> s.net() == null
                        || s.tax() == null
                        || s.net()
                                        .multiply(new BigDecimal("0.19"))
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .compareTo(s.tax())
                                <= 0);
        ALL.put(
                "money-step",
                s -> s.total() == null
                        || s.total().remainder(new BigDecimal("0.05")).signum() == 0);
        ALL.put(
                "money-quotient",
                s -> s.total() == null
                        || s.pieces() == null
                        || s.pieces() != 0
                                && s.total()
                                                .divide(BigDecimal.valueOf(s.pieces()), 2, RoundingMode.HALF_UP)
                                                .compareTo(new BigDecimal("1.5"))
                                        > 0);
        ALL.put(
                "money-double",
                s -> s.rating() == null || s.net() == null || s.net().doubleValue() > s.rating());
        ALL.put("money-chosen", s -> (s.tax() == null ? BigDecimal.ZERO : s.tax()).compareTo(new BigDecimal(2)) < 0);
        ALL.put(
                "money-items",
                s -> s.lines() == null
                        || s.lines().stream()
                                        .map(Line::amount)
                                        .filter(Objects::nonNull)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(BigDecimal.TEN)
                                <= 0);
        ALL.put(
                "big-integer",
                s -> s.units() == null
                        || s.pieces() == null
                        || s.units().compareTo(BigInteger.valueOf(s.pieces())) > 0
                                && !s.units().equals(BigInteger.valueOf(3)));
        ALL.put(
                "big-and-money",
                s -> s.units() == null || s.total() == null || new BigDecimal(s.units()).compareTo(s.total()) <= 0);
        ALL.put(
                "instants",
                s -> s.sent() == null
                        || s.due() == null
                        || s.sent().isBefore(s.due().toInstant()));
        ALL.put(
                "instants-equal",
                s -> s.due() == null
                        || s.arrived() == null
                        || !s.due().toInstant().isAfter(s.arrived().toInstant()));
        ALL.put("instant-literal", s -> s.sent() == null || !s.sent().isBefore(Instant.parse("2026-01-02T00:00:00Z")));
        ALL.put("dates", s -> s.day() == null || s.lastDay() == null || !s.day().isAfter(s.lastDay()));
        ALL.put("date-literal", s -> s.day() == null || !s.day().equals(LocalDate.of(2026, 1, 3)));
        ALL.put(
                "date-times",
                s -> s.opened() == null
                        || s.closed() == null
                        || Duration.between(s.opened(), s.closed()).compareTo(Duration.ofMinutes(90)) >= 0);
        ALL.put(
                "durations",
                s -> s.handling() == null || s.limit() == null || s.handling().compareTo(s.limit()) <= 0);
        ALL.put("uuid", s -> s.id() == null || s.id().toString().endsWith("1"));
        ALL.put("uri", s -> s.link() == null || s.link().toString().startsWith("https:"));
        ALL.put("char", s -> s.grade() == 'A' || s.grade() == 'B' || s.grade() > 'X');
        ALL.put("character", s -> s.mark() == null || s.mark() != 'A');
        ALL.put(
                "optional",
                s -> s.note() == null || s.note().isEmpty() || s.note().get().length() < 3);
        ALL.put(
                "optional-given",
                s -> s.note() != null && s.note().filter(n -> !n.isEmpty()).isPresent() || s.grade() == 'A');
        ALL.put(
                "optional-model",
                s -> s.first() == null
                        || s.first()
                                .map(Line::color)
                                .filter(c -> c != Color.RED)
                                .isEmpty());
        ALL.put("optional-int", s -> s.priority().isEmpty() || s.priority().getAsInt() > 1);
        ALL.put(
                "optional-long",
                s -> s.distance().isPresent() && s.distance().getAsLong() * 2 > 10 || s.grade() == 'A');
        ALL.put("optional-double", s -> s.share().isEmpty() || s.share().getAsDouble() < 0.5);
    }

    /** Returns the ids of the rules that a shipment violates. */
    static List<String> broken(Shipment shipment) {
        return ALL.entrySet().stream()
                .filter(each -> !each.getValue().test(shipment))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }
}
