package io.github.kling4j.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import io.github.kling4j.benchmarks.validation.plain.PlainElement;
import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.benchmarks.validation.plain.PlainShot;
import io.github.kling4j.image.Image;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * YAVI: validators put together once from lambdas. Rules between a shot and the request stand once for each of the six
 * places that a shot can have, because YAVI names the place of a rule when the validator is built.
 */
final class Yavi implements Peer<PlainRequest> {

    private static final int SHOTS = 6;
    private final Validator<PlainRequest> validator = request();

    @Override
    public ConstraintViolations validate(PlainRequest request) {
        return validator.validate(request);
    }

    @Override
    public Set<Finding> findings(PlainRequest request) {
        return Finding.of(validate(request), violation -> new Finding(rule(violation.message()), violation.name()));
    }

    /** An item that is null is refused by itself, in words that cannot be chosen. */
    private static String rule(String message) {
        return message.endsWith("must not be null") ? "type" : message;
    }

    private static Validator<PlainRequest> request() {
        ValidatorBuilder<PlainRequest> rules = ValidatorBuilder.<PlainRequest>of()
                ._string(
                        PlainRequest::prompt,
                        "prompt",
                        c -> c.lessThanOrEqual(2500).message("maxLength"))
                ._string(
                        PlainRequest::negativePrompt,
                        "negativePrompt",
                        c -> c.lessThanOrEqual(2500).message("maxLength"))
                ._string(
                        PlainRequest::shotType,
                        "shotType",
                        c -> c.oneOf(List.of("customize", "intelligence")).message("enum"))
                ._collection(
                        PlainRequest::multiPrompt,
                        "multiPrompt",
                        c -> c.greaterThanOrEqual(1)
                                .message("minItems")
                                .lessThanOrEqual(6)
                                .message("maxItems"))
                .forEachIfPresent(PlainRequest::multiPrompt, "multiPrompt", shot())
                ._collection(
                        PlainRequest::elements,
                        "elements",
                        c -> c.greaterThanOrEqual(1)
                                .message("minItems")
                                .lessThanOrEqual(3)
                                .message("maxItems"))
                .forEachIfPresent(PlainRequest::elements, "elements", element())
                ._string(
                        PlainRequest::sound,
                        "sound",
                        c -> c.oneOf(List.of("on", "off")).message("enum"))
                ._string(
                        PlainRequest::mode,
                        "mode",
                        c -> c.oneOf(List.of("std", "pro")).message("enum"))
                ._integer(
                        PlainRequest::duration,
                        "duration",
                        c -> c.greaterThanOrEqual(3)
                                .message("minimum")
                                .lessThanOrEqual(15)
                                .message("maximum"));
        image(rules, request -> request.firstFrame(), "firstFrame");
        image(rules, request -> request.lastFrame(), "lastFrame");
        rule(rules, "frame-required", "firstFrame", r -> given(r.firstFrame()) || given(r.lastFrame()));
        rule(rules, "last-frame-exclusive", "lastFrame", Yavi::isExclusive);
        rule(
                rules,
                "prompt-required",
                "prompt",
                r -> isMultiShot(r) && !"intelligence".equals(r.shotType()) || given(r.prompt()));
        rule(rules, "shot-type-required", "shotType", r -> !isMultiShot(r) || given(r.shotType()));
        rule(
                rules,
                "multi-prompt-required",
                "multiPrompt",
                r -> !isMultiShot(r) || !"customize".equals(r.shotType()) || r.multiPrompt() != null);
        rule(rules, "shot-durations-sum", "multiPrompt", Yavi::sumIsTotal);
        rule(rules, "element-reference-exists", "prompt", r -> areElements(r.prompt(), r));
        for (int i = 0; i < SHOTS; i++) {
            int index = i;
            rule(rules, "shot-duration-within-total", "multiPrompt[" + i + "].duration", r -> {
                PlainShot shot = shot(r, index);
                return shot == null || shot.duration() == null || shot.duration() <= total(r);
            });
            rule(rules, "element-reference-exists", "multiPrompt[" + i + "].prompt", r -> {
                PlainShot shot = shot(r, index);
                return shot == null || areElements(shot.prompt(), r);
            });
        }
        return rules.build();
    }

    private static Validator<PlainShot> shot() {
        return ValidatorBuilder.<PlainShot>of()
                ._string(
                        PlainShot::prompt,
                        "prompt",
                        c -> c.notNull()
                                .message("required")
                                .lessThanOrEqual(512)
                                .message("maxLength"))
                ._integer(
                        PlainShot::duration,
                        "duration",
                        c -> c.notNull()
                                .message("required")
                                .greaterThanOrEqual(1)
                                .message("minimum"))
                .build();
    }

    private static Validator<PlainElement> element() {
        ValidatorBuilder<PlainElement> rules = ValidatorBuilder.<PlainElement>of()
                ._string(
                        PlainElement::type,
                        "type",
                        c -> c.notNull()
                                .message("required")
                                .oneOf(List.of("image", "video"))
                                .message("enum"))
                ._collection(
                        PlainElement::referenceImages,
                        "referenceImages",
                        c -> c.greaterThanOrEqual(1)
                                .message("minItems")
                                .lessThanOrEqual(3)
                                .message("maxItems"))
                ._collection(
                        PlainElement::referenceVideos,
                        "referenceVideos",
                        c -> c.greaterThanOrEqual(1).message("minItems"));
        image(rules, element -> element.frontalImage(), "frontalImage");
        for (int i = 0; i < 3; i++) {
            int index = i;
            image(rules, element -> at(element.referenceImages(), index), "referenceImages[" + i + "]");
            rule(
                    rules,
                    "type",
                    "referenceImages[" + i + "]",
                    element -> element.referenceImages() == null
                            || index >= element.referenceImages().size()
                            || element.referenceImages().get(index) != null);
            rule(
                    rules,
                    "type",
                    "referenceVideos[" + i + "]",
                    element -> element.referenceVideos() == null
                            || index >= element.referenceVideos().size()
                            || element.referenceVideos().get(index) != null);
            rule(rules, "reference-videos-url", "referenceVideos[" + i + "]", element -> {
                String video = at(element.referenceVideos(), index);
                return video == null || video.isEmpty() || Image.isUrl(video);
            });
        }
        rule(
                rules,
                "frontal-image-required",
                "frontalImage",
                element -> !"image".equals(element.type()) || given(element.frontalImage()));
        rule(
                rules,
                "reference-images-required",
                "referenceImages",
                element -> element.referenceImages() == null
                        ? !"image".equals(element.type())
                        : !element.referenceImages().contains(""));
        rule(
                rules,
                "reference-videos-required",
                "referenceVideos",
                element -> element.referenceVideos() == null
                        ? !"video".equals(element.type())
                        : !element.referenceVideos().contains(""));
        return rules.build();
    }

    private interface Text<T> {
        @Nullable
        String of(T value);
    }

    /** The message is the argument: which of the rules of an image is broken. */
    private static <T> void image(ValidatorBuilder<T> rules, Text<T> text, String path) {
        Predicate<T> kept = value -> {
            String image = text.of(value);
            return image == null || Images.brokenRule(image) == null;
        };
        rules.constraintOnTarget(
                kept,
                path,
                value -> new Object[] {Images.brokenRule(String.valueOf(text.of(value)))},
                ViolationMessage.of("image", "{1}"));
    }

    private static <T> void rule(ValidatorBuilder<T> rules, String id, String path, Predicate<T> kept) {
        rules.constraintOnTarget(kept, path, id, id);
    }

    private static boolean isExclusive(PlainRequest r) {
        return Stream.of(
                                given(r.lastFrame()),
                                given(r.extras().get("dynamic_masks"))
                                        || given(r.extras().get("static_mask")),
                                given(r.extras().get("camera_control")))
                        .filter(group -> group)
                        .count()
                <= 1;
    }

    private static boolean sumIsTotal(PlainRequest r) {
        if (r.multiPrompt() == null) {
            return true;
        }
        long sum = 0;
        for (PlainShot shot : r.multiPrompt()) {
            if (shot == null || shot.duration() == null) {
                return true;
            }
            sum += shot.duration();
        }
        return sum == total(r);
    }

    private static boolean areElements(@Nullable String prompt, PlainRequest r) {
        return prompt == null
                || ElementNames.firstMissing(
                                prompt, r.elements() == null ? 0 : r.elements().size())
                        == null;
    }

    private static @Nullable PlainShot shot(PlainRequest r, int index) {
        return at(r.multiPrompt(), index);
    }

    private static <E> @Nullable E at(@Nullable List<E> list, int index) {
        return list == null || index >= list.size() ? null : list.get(index);
    }

    private static int total(PlainRequest r) {
        return r.duration() == null ? 5 : r.duration();
    }

    private static boolean isMultiShot(PlainRequest r) {
        return r.multiShot() != null && r.multiShot();
    }

    private static boolean given(@Nullable Object value) {
        return value != null && !value.equals("");
    }
}
