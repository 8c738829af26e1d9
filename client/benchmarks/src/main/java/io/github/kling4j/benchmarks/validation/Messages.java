package io.github.kling4j.benchmarks.validation;

import com.google.protobuf.ListValue;
import com.google.protobuf.Value;
import io.github.kling4j.benchmarks.validation.plain.PlainElement;
import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.benchmarks.validation.plain.PlainShot;
import io.github.kling4j.benchmarks.validation.proto.Element;
import io.github.kling4j.benchmarks.validation.proto.Request;
import io.github.kling4j.benchmarks.validation.proto.Shot;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request as protovalidate reads it: a message of protobuf. */
final class Messages {

    private Messages() {}

    /**
     * Returns whether a message can hold the same values as a request. In a message, an item of a list cannot be null,
     * and an empty list is the same as an absent one.
     */
    static boolean canSay(PlainRequest request) {
        return areSayable(request.multiPrompt())
                && areSayable(request.elements())
                && (request.elements() == null
                        || request.elements().stream()
                                .allMatch(element -> areSayable(element.referenceImages())
                                        && areSayable(element.referenceVideos())));
    }

    private static boolean areSayable(@Nullable List<?> items) {
        return items == null || !items.isEmpty() && items.stream().noneMatch(Objects::isNull);
    }

    static Request of(PlainRequest request) {
        Request.Builder message = Request.newBuilder();
        set(request.firstFrame(), message::setFirstFrame);
        set(request.lastFrame(), message::setLastFrame);
        set(request.prompt(), message::setPrompt);
        set(request.negativePrompt(), message::setNegativePrompt);
        set(request.multiShot(), message::setMultiShot);
        set(request.shotType(), message::setShotType);
        items(request.multiPrompt()).map(Messages::of).forEach(message::addMultiPrompt);
        items(request.elements()).map(Messages::of).forEach(message::addElements);
        set(request.sound(), message::setSound);
        set(request.mode(), message::setMode);
        set(request.duration(), message::setDuration);
        set(value(request.extras().get("dynamic_masks")), message::setDynamicMasks);
        set(value(request.extras().get("static_mask")), message::setStaticMask);
        set(value(request.extras().get("camera_control")), message::setCameraControl);
        return message.build();
    }

    private static Shot of(PlainShot shot) {
        Shot.Builder message = Shot.newBuilder();
        set(shot.prompt(), message::setPrompt);
        set(shot.duration(), message::setDuration);
        return message.build();
    }

    private static Element of(PlainElement element) {
        Element.Builder message = Element.newBuilder();
        set(element.type(), message::setType);
        set(element.frontalImage(), message::setFrontalImage);
        items(element.referenceImages()).forEach(message::addReferenceImages);
        items(element.referenceVideos()).forEach(message::addReferenceVideos);
        return message.build();
    }

    private static <T> Stream<T> items(@Nullable List<T> items) {
        return items == null ? Stream.empty() : items.stream();
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private static @Nullable Value value(@Nullable Object extra) {
        if (extra == null) {
            return null;
        }
        // The rules ask whether there is one, and whether it is the empty text.
        return extra instanceof String text
                ? Value.newBuilder().setStringValue(text).build()
                : Value.newBuilder()
                        .setListValue(ListValue.getDefaultInstance())
                        .build();
    }
}
