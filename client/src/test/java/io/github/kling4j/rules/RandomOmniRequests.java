package io.github.kling4j.rules;

import io.github.kling4j.KlingJson;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random JSON requests for Kling V3 Omni: valid ones with up to three changed properties. The properties are those of
 * all Omni endpoints, so many are unknown to the endpoint of a request.
 */
public final class RandomOmniRequests {

    public static final String URL = "\"https://example.com/a.png\"";
    public static final String VIDEO = "\"https://example.com/a.mp4\"";
    public static final String SHOTS = "[{\"prompt\": \"a\", \"duration\": 2}, {\"prompt\": \"b\", \"duration\": 3}]";
    private static final List<String> IMAGES = RandomRequests.FRAMES.stream()
            .map(image -> KlingJson.moshi().adapter(Image.class).toJson(image))
            .toList();

    private final Map<String, Supplier<String>> changes = new LinkedHashMap<>();
    private final Random random;
    private final RandomRequests parts;

    public RandomOmniRequests(long seed) {
        this.random = new Random(seed);
        this.parts = new RandomRequests(seed);
        changes.put("prompt", () -> text(one(RandomRequests.PROMPTS)));
        changes.put("negative_prompt", () -> text(one(RandomRequests.PROMPTS)));
        changes.put("first_frame", () -> one(List.of("null", URL, one(IMAGES))));
        changes.put("last_frame", () -> one(List.of("null", URL, one(IMAGES))));
        changes.put("images", () -> list(8, () -> random.nextInt(6) == 0 ? one(List.of("null", one(IMAGES))) : URL));
        changes.put("elements", () -> list(8, () -> json(Element.class, parts.element())));
        changes.put("video", () -> text(one(RandomRequests.VIDEOS)));
        changes.put("multi_shot", () -> one(List.of("null", "true", "false")));
        changes.put("shot_type", () -> one(List.of("null", "\"customize\"", "\"intelligence\"", "\"other\"")));
        changes.put("multi_prompt", () -> random.nextBoolean() ? SHOTS : list(7, () -> json(Shot.class, parts.shot())));
        changes.put("aspect_ratio", () -> one(List.of("null", "\"16:9\"", "\"9:16\"", "\"1:1\"", "\"4:3\"", "\"\"")));
        changes.put("sound", () -> one(List.of("null", "\"on\"", "\"off\"", "\"loud\"")));
        changes.put("mode", () -> one(List.of("null", "\"std\"", "\"pro\"", "\"ultra\"")));
        changes.put("duration", () -> one(List.of("null", "0", "2", "3", "5", "15", "16")));
        changes.put("keep_audio", () -> one(List.of("null", "true", "false")));
        changes.put("seed", () -> one(List.of("null", "7", "\"\"", "[]")));
    }

    /**
     * Returns one of the requests with changes.
     *
     * @param valid valid requests: the JSON of each property by its name
     */
    public String near(List<Map<String, String>> valid) {
        Map<String, String> properties = new TreeMap<>(one(valid));
        for (int left = random.nextInt(4); left > 0; left--) {
            String name = one(List.copyOf(changes.keySet()));
            properties.put(name, changes.get(name).get());
        }
        return properties.entrySet().stream()
                .map(property -> '"' + property.getKey() + "\": " + property.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
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
