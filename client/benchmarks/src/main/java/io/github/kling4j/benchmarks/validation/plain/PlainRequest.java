package io.github.kling4j.benchmarks.validation.plain;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request; messages are the ids of the rules. */
@Valid
@RequestRules
public record PlainRequest(
        @ImageText String firstFrame,
        @ImageText String lastFrame,
        @CodePoints(max = 2500) String prompt,
        @CodePoints(max = 2500) String negativePrompt,
        Boolean multiShot,
        @Words("customize|intelligence") String shotType,

        @Size(min = 1, message = "minItems") @Size(max = 6, message = "maxItems")
        List<@NotNull(message = "type") @Valid PlainShot> multiPrompt,

        @Size(min = 1, message = "minItems") @Size(max = 3, message = "maxItems")
        List<@NotNull(message = "type") @Valid PlainElement> elements,

        @Words("on|off") String sound,
        @Words("std|pro") String mode,

        @Min(value = 3, message = "minimum") @Max(value = 15, message = "maximum")
        Integer duration,

        Map<String, Object> extras) {

    /** Returns the same request. */
    public static PlainRequest of(ImageToVideoRequest request) {
        return new PlainRequest(
                text(request.firstFrame()),
                text(request.lastFrame()),
                request.prompt(),
                request.negativePrompt(),
                request.multiShot(),
                request.shotType() == null ? null : request.shotType().word(),
                each(request.multiPrompt(), PlainRequest::shot),
                each(request.elements(), PlainRequest::element),
                request.sound() == null ? null : request.sound().word(),
                request.mode() == null ? null : request.mode().word(),
                request.duration(),
                request.extras());
    }

    private static PlainShot shot(Shot shot) {
        return new PlainShot(shot.prompt(), shot.duration());
    }

    private static PlainElement element(Element element) {
        return new PlainElement(
                element.type() == null ? null : element.type().word(),
                text(element.frontalImage()),
                each(element.referenceImages(), Image::text),
                element.referenceVideos());
    }

    private static @Nullable String text(@Nullable Image image) {
        return image == null ? null : image.text();
    }

    private static <A, B> @Nullable List<B> each(@Nullable List<A> list, Function<A, B> change) {
        return list == null
                ? null
                : list.stream()
                        .map(item -> item == null ? null : change.apply(item))
                        .toList();
    }

    int total() {
        return duration == null ? 5 : duration;
    }

    boolean isMultiShot() {
        return multiShot != null && multiShot;
    }
}
