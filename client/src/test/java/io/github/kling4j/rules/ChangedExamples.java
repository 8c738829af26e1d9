package io.github.kling4j.rules;

import io.github.kling4j.Examples;
import io.github.kling4j.KlingJson;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.Shot;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random JSON requests: examples with up to three changed properties. The changed properties are those of all endpoints,
 * so many are unknown to the endpoint of a request.
 *
 * <p>A changed property gets a value that it has in any example, also in a refused one or one of another endpoint, or
 * null, "", [] or 0. Many properties also get values that are made for them, more often than those of the examples.
 */
public final class ChangedExamples {

    private static final String URL = "\"https://example.com/a.png\"";
    private static final String SHOTS = "[{\"prompt\": \"a\", \"duration\": 2}, {\"prompt\": \"b\", \"duration\": 3}]";
    private static final String SECOND = "{\"prompt\": \"a\", \"duration\": 1}";
    private static final List<String> IMAGES = RandomRequests.FRAMES.stream()
            .map(image -> KlingJson.moshi().adapter(Image.class).toJson(image))
            .toList();

    private final Random random;
    private final RandomRequests parts;
    private final List<String> names;
    private final Map<String, List<String>> fromExamples = new TreeMap<>();
    private final Map<String, Supplier<String>> made;

    /**
     * Prepares the changes.
     *
     * @param names the names of the properties to change
     */
    public ChangedExamples(long seed, Set<String> names) {
        this.random = new Random(seed);
        this.parts = new RandomRequests(seed);
        this.names = names.stream().sorted().toList();
        List<Map<String, String>> examples = Examples.all();
        for (String name : names) {
            Set<String> values = new TreeSet<>(Set.of("null", "\"\"", "[]", "0"));
            examples.stream()
                    .filter(example -> example.containsKey(name))
                    .forEach(example -> values.add(example.get(name)));
            fromExamples.put(name, List.copyOf(values));
        }
        this.made = made();
    }

    private Map<String, Supplier<String>> made() {
        Map<String, Supplier<String>> made = new TreeMap<>();
        made.put("prompt", () -> text(one(RandomRequests.PROMPTS)));
        made.put("negative_prompt", () -> text(one(RandomRequests.PROMPTS)));
        made.put("first_frame", () -> one(List.of("null", URL, one(IMAGES))));
        made.put("last_frame", () -> one(List.of("null", URL, one(IMAGES))));
        made.put("images", () -> list(8, () -> random.nextInt(6) == 0 ? one(List.of("null", one(IMAGES))) : URL));
        made.put("elements", () -> list(8, () -> json(Element.class, parts.element())));
        made.put("video", () -> text(one(RandomRequests.VIDEOS)));
        made.put("multi_shot", () -> one(List.of("null", "true", "false")));
        made.put("shot_type", () -> one(List.of("null", "\"customize\"", "\"intelligence\"", "\"other\"")));
        made.put("multi_prompt", this::shots);
        made.put("aspect_ratio", () -> one(List.of("null", "\"16:9\"", "\"9:16\"", "\"1:1\"", "\"4:3\"", "\"\"")));
        made.put("sound", () -> one(List.of("null", "\"on\"", "\"off\"", "\"loud\"")));
        made.put("mode", () -> one(List.of("null", "\"std\"", "\"pro\"", "\"ultra\"")));
        made.put("duration", () -> one(List.of("null", "0", "2", "3", "5", "15", "16")));
        made.put("keep_audio", () -> one(List.of("null", "true", "false")));
        return made;
    }

    /** Returns shots; many of them are as long as the videos of examples. */
    private String shots() {
        return switch (random.nextInt(3)) {
            case 0 -> SHOTS;
            case 1 -> Collections.nCopies(random.nextInt(5, 8), SECOND).toString();
            default -> list(7, () -> json(Shot.class, parts.shot()));
        };
    }

    /**
     * Returns one of the examples with changes.
     *
     * @param examples valid requests, as the JSON of each property by its name
     */
    public String next(List<Map<String, String>> examples) {
        Map<String, String> properties = new TreeMap<>(one(examples));
        for (int left = random.nextInt(4); left > 0; left--) {
            String name = one(names);
            properties.put(name, value(name));
        }
        return Examples.json(properties);
    }

    private String value(String name) {
        Supplier<String> values = made.get(name);
        return values == null || random.nextInt(4) == 0 ? one(fromExamples.get(name)) : values.get();
    }

    private String list(int most, Supplier<String> item) {
        return Stream.generate(item).limit(random.nextInt(most + 1)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static <T> String json(Class<T> type, @Nullable T value) {
        return KlingJson.moshi().adapter(type).toJson(value);
    }

    private static String text(@Nullable String text) {
        return KlingJson.moshi().adapter(String.class).toJson(text);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
