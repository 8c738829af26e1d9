package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests that are timed, and those on which all must agree first. Their images are URLs. */
public final class Cases {

    private static final Image FRAME = Image.url("https://example.com/start.png");

    private Cases() {}

    /** One shot from one frame; valid. */
    public static ImageToVideoRequest single() {
        return ImageToVideoRequest.builder()
                .firstFrame(FRAME)
                .prompt("A paper boat drifts down a rainy street, seen from above")
                .mode(Mode.PRO)
                .duration(5)
                .build();
    }

    /** Six shots between two frames; valid. */
    public static ImageToVideoRequest sixShots() {
        List<Shot> shots = new ArrayList<>();
        for (int seconds : List.of(1, 2, 3, 4, 3, 2)) {
            shots.add(shot("The boat passes a red door".concat(seconds > 2 ? ", slowly" : ""), seconds));
        }
        return ImageToVideoRequest.builder()
                .firstFrame(FRAME)
                .lastFrame(Image.url("https://example.com/end.png"))
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(shots)
                .mode(Mode.PRO)
                .duration(15)
                .build();
    }

    /** No frame, no prompt, an unknown mode and too long: four violations. */
    public static ImageToVideoRequest fourViolations() {
        return ImageToVideoRequest.builder()
                .negativePrompt("blur")
                .mode(Mode.of("4k"))
                .duration(20)
                .build();
    }

    /** Returns every case on which all must agree, by its subject. Each rule is broken in one of them. */
    static Map<String, ImageToVideoRequest> all() {
        Map<String, ImageToVideoRequest> all = new LinkedHashMap<>();
        all.put("a single shot", single());
        all.put("six shots", sixShots());
        all.put("four violations", fourViolations());
        texts(all);
        kinds(all);
        images(all);
        shots(all);
        elements(all);
        return all;
    }

    private static void texts(Map<String, ImageToVideoRequest> all) {
        all.put("the longest prompt", of().prompt("\uD83D\uDE00".repeat(2500)).build());
        all.put("a prompt too long", of().prompt("\uD83D\uDE00".repeat(2501)).build());
        all.put(
                "a negative prompt too long",
                of().negativePrompt("x".repeat(2501)).build());
        all.put("an empty prompt", of().prompt("").build());
        all.put("a missing element", of().prompt("<<<element_1>>> waves").build());
        all.put("too short", of().duration(2).build());
    }

    private static void kinds(Map<String, ImageToVideoRequest> all) {
        all.put("an unknown shot type", of().shotType(ShotType.of("random")).build());
        all.put("an unknown sound", of().sound(Sound.of("loud")).build());
        all.put("no shot type", of().multiShot(true).build());
        all.put("no shots", of().multiShot(true).shotType(ShotType.CUSTOMIZE).build());
        all.put(
                "no prompt for a division",
                of().multiShot(true)
                        .shotType(ShotType.INTELLIGENCE)
                        .prompt(null)
                        .build());
    }

    private static void images(Map<String, ImageToVideoRequest> all) {
        all.put("a frame of the empty text", of().firstFrame(Image.url("")).build());
        all.put(
                "a URL with a port",
                of().firstFrame(Image.url("HTTPS://user@[::1]:8080/a.png")).build());
        all.put(
                "a URL without a host",
                of().firstFrame(Image.url("https:///a.png")).build());
        all.put(
                "a data URI",
                of().lastFrame(Image.url("data:image/png;base64,AAAA")).build());
        all.put(
                "another scheme",
                of().lastFrame(Image.url("ftp://example.com/a.png")).build());
        all.put("Base64 of no image", of().lastFrame(Image.base64("AAAA")).build());
        all.put(
                "a last frame and a mask",
                of().lastFrame(FRAME).putExtra("static_mask", "m").build());
        all.put(
                "masks and a camera",
                of().putExtra("dynamic_masks", List.of(1))
                        .putExtra("camera_control", "c")
                        .build());
    }

    private static void shots(Map<String, ImageToVideoRequest> all) {
        all.put("an empty list of shots", of(List.of(), 5));
        all.put("seven shots", of(Arrays.asList(a(1), a(1), a(1), a(1), a(1), a(1), a(1)), 7));
        all.put("null among shots", of(Arrays.asList(a(2), null, a(3)), 5));
        all.put("a shot without words", of(Arrays.asList(a(2), shot(null, 3)), 5));
        all.put("a shot without a duration", of(Arrays.asList(a(5), shot("fog", null)), 5));
        all.put("a shot of no time", of(Arrays.asList(a(0), a(5)), 5));
        all.put("a shot too long", of(Arrays.asList(a(6), a(1)), 5));
        all.put("shots that last otherwise", of(Arrays.asList(a(1), a(1)), null));
        all.put("a shot's prompt too long", of(Arrays.asList(shot("x".repeat(513), 5)), 5));
        all.put("a shot with a missing element", of(Arrays.asList(a(2), shot("<<<element_2>>>", 3)), 5));
    }

    private static void elements(Map<String, ImageToVideoRequest> all) {
        all.put("no elements", of().elements(List.of()).build());
        all.put(
                "four elements",
                of().elements(List.of(video(), video(), video(), video())).build());
        all.put(
                "null among elements",
                of().elements(Arrays.asList(video(), null)).build());
        all.put("an image", of(image()));
        all.put("no type", of(image().type(null)));
        all.put("an unknown type", of(image().type(ElementType.of("sound"))));
        all.put("no frontal image", of(image().frontalImage(null)));
        all.put("a broken frontal image", of(image().frontalImage(Image.url("data:x"))));
        all.put("no reference images", of(image().referenceImages(null)));
        all.put("empty reference images", of(image().referenceImages(List.of())));
        all.put("an empty reference image", of(image().referenceImages(List.of(Image.url("")))));
        all.put("four reference images", of(image().referenceImages(List.of(FRAME, FRAME, FRAME, FRAME))));
        all.put("null among reference images", of(image().referenceImages(Arrays.asList(FRAME, null))));
        all.put("no videos", of(Element.builder().type(ElementType.VIDEO)));
        all.put(
                "an empty list of videos",
                of(Element.builder().type(ElementType.VIDEO).referenceVideos(List.of())));
        all.put(
                "a video of another scheme",
                of(Element.builder().type(ElementType.VIDEO).referenceVideos(List.of("ftp://example.com/a.mp4"))));
        all.put("an empty video", of(Element.builder().type(ElementType.VIDEO).referenceVideos(List.of(""))));
        all.put(
                "null among videos",
                of(Element.builder()
                        .type(ElementType.VIDEO)
                        .referenceVideos(Arrays.asList("https://example.com/a.mp4", null))));
    }

    private static ImageToVideoRequest.Builder of() {
        return single().toBuilder();
    }

    private static ImageToVideoRequest of(Element.Builder element) {
        return of().elements(List.of(element.build())).build();
    }

    private static ImageToVideoRequest of(List<@Nullable Shot> shots, @Nullable Integer duration) {
        return sixShots().toBuilder().multiPrompt(shots).duration(duration).build();
    }

    private static Shot a(int seconds) {
        return shot("fog", seconds);
    }

    private static Shot shot(@Nullable String prompt, @Nullable Integer seconds) {
        return Shot.builder().prompt(prompt).duration(seconds).build();
    }

    private static Element.Builder image() {
        return Element.builder().type(ElementType.IMAGE).frontalImage(FRAME).referenceImages(List.of(FRAME));
    }

    private static Element video() {
        return Element.builder()
                .type(ElementType.VIDEO)
                .referenceVideos(List.of("https://example.com/walk.mp4"))
                .build();
    }
}
