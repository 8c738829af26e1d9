package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.validation.plain.PlainElement;
import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.benchmarks.validation.plain.PlainShot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request as cel-java reads it: maps and lists, whole numbers as {@code Long}, nothing under an absent name. */
final class Maps {

    private Maps() {}

    static Map<String, Object> of(PlainRequest request) {
        Map<String, Object> map = new HashMap<>(request.extras());
        put(map, "first_frame", request.firstFrame());
        put(map, "last_frame", request.lastFrame());
        put(map, "prompt", request.prompt());
        put(map, "negative_prompt", request.negativePrompt());
        put(map, "multi_shot", request.multiShot());
        put(map, "shot_type", request.shotType());
        put(map, "multi_prompt", each(request.multiPrompt(), Maps::of));
        put(map, "elements", each(request.elements(), Maps::of));
        put(map, "sound", request.sound());
        put(map, "mode", request.mode());
        put(map, "duration", request.duration());
        return map;
    }

    private static Object of(PlainShot shot) {
        Map<String, Object> map = new HashMap<>();
        put(map, "prompt", shot.prompt());
        put(map, "duration", shot.duration());
        return map;
    }

    private static Object of(PlainElement element) {
        Map<String, Object> map = new HashMap<>();
        put(map, "type", element.type());
        put(map, "frontal_image", element.frontalImage());
        put(map, "reference_images", each(element.referenceImages(), Maps::orNull));
        put(map, "reference_videos", each(element.referenceVideos(), Maps::orNull));
        return map;
    }

    private static <T> @Nullable List<Object> each(@Nullable List<T> list, Function<T, Object> change) {
        return list == null
                ? null
                : list.stream()
                        .map(item -> orNull(item == null ? null : change.apply(item)))
                        .toList();
    }

    private static Object orNull(@Nullable Object item) {
        return item == null ? dev.cel.common.values.NullValue.NULL_VALUE : item;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value instanceof Integer number ? number.longValue() : value);
        }
    }
}
