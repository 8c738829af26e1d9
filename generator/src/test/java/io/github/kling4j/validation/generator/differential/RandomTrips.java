package io.github.kling4j.validation.generator.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generates trips of small and of extreme values, with absent properties. */
final class RandomTrips {

    static final List<String> TEXTS = List.of(
            "", "a", "b", "ab", "abc", "A", "aa", "it's", "a\\b", "a\"b", "a\nb", "é", "😀", "a😀b", "12", "-7", "1.5",
            "true", "red", "a b");
    private static final List<String> WORDS = List.of("red", "green", "blue", "", "grey");
    private static final List<Long> LONGS =
            List.of(0L, 1L, -1L, 2L, 3L, 5L, 7L, 127L, 128L, 1000L, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<Integer> INTS =
            List.of(0, 1, -1, 2, 3, 4, 5, 7, 100, 128, 1000, 100_000, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Double> DOUBLES = List.of(0.0, 1.0, -1.0, 1.5, 0.1, 0.2, 3.0, 1e300, -1e19);

    private final Random random;

    RandomTrips(long seed) {
        this.random = new Random(seed);
    }

    Trip next() {
        return trip(2);
    }

    private Trip trip(int depth) {
        return new Trip(
                maybe(() -> one(TEXTS)),
                random.nextInt(20) == 0 && depth == 2 ? null : one(TEXTS),
                maybe(() -> one(TEXTS)),
                maybe(() -> one(INTS)),
                maybe(() -> one(INTS)),
                maybe(() -> one(INTS)),
                maybe(() -> one(LONGS)),
                maybe(() -> one(INTS).shortValue()),
                maybe(() -> one(INTS).byteValue()),
                one(INTS).byteValue(),
                one(INTS),
                one(LONGS),
                maybe(() -> one(DOUBLES)),
                maybe(() -> one(DOUBLES).floatValue()),
                one(DOUBLES),
                one(DOUBLES).floatValue(),
                maybe(() -> one(DOUBLES)),
                random.nextBoolean(),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> new Hue(one(WORDS))),
                maybe(() -> new Hue(one(WORDS))),
                maybe(() -> list(this::stop)),
                maybe(() -> list(() -> one(TEXTS))),
                maybe(() -> list(() -> one(INTS))),
                maybe(() -> list(() -> one(LONGS))),
                maybe(() -> list(() -> one(DOUBLES))),
                maybe(() -> list(() -> one(DOUBLES).floatValue())),
                maybe(() -> list(random::nextBoolean)),
                maybe(() -> list(() -> new Hue(one(WORDS)))),
                maybe(() -> list(() -> list(() -> one(INTS)))),
                maybe(() -> map(() -> one(INTS))),
                maybe(() -> map(() -> one(TEXTS))),
                maybe(() -> listWithNulls(() -> one(INTS))),
                maybe(() -> listWithNulls(() -> one(TEXTS))),
                maybe(() -> listWithNulls(this::stop)),
                maybe(() -> map(() -> maybe(() -> one(INTS)))),
                maybe(() -> "a photo"),
                maybe(this::stop),
                depth == 0 ? null : maybe(() -> trip(depth - 1)),
                map(() -> one(TEXTS)));
    }

    private Stop stop() {
        return new Stop(
                maybe(() -> one(TEXTS)),
                one(INTS),
                maybe(() -> new Hue(one(WORDS))),
                maybe(() -> list(() -> one(TEXTS))),
                maybe(() -> one(DOUBLES)),
                maybe(() -> one(INTS).shortValue()));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(4)).toList();
    }

    private <T> List<@Nullable T> listWithNulls(Supplier<T> item) {
        List<@Nullable T> list = new ArrayList<>();
        Stream.generate(() -> Optional.ofNullable(maybe(item)))
                .limit(random.nextInt(4))
                .forEach(each -> list.add(each.orElse(null)));
        return list;
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        Stream.of("a", "b", "key").filter(key -> random.nextBoolean()).forEach(key -> map.put(key, value.get()));
        return map;
    }
}
