package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.FRAME;

import io.github.kling4j.KlingJson;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Sound;
import io.github.kling4j.model.TextToVideoRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random requests: valid ones with up to three changed properties. */
public final class RandomRequests {

    static final List<Image> FRAMES = frames();
    static final List<String> VIDEOS = Arrays.asList(
            "https://a.example/a.mp4",
            "HTTP://b.example",
            "https://b.example/a b\n",
            "https://b .example/",
            "",
            null,
            "a.mp4",
            "ftp://a.example/a.mp4",
            "https://");
    private static final List<ElementType> TYPES =
            Arrays.asList(null, ElementType.of("sound"), ElementType.IMAGE, ElementType.VIDEO);
    static final List<String> PROMPTS = Arrays.asList(
            null,
            "",
            "A shot",
            "<<<element_1>>>",
            "<<<element_2>>> and <<<element_3>>>",
            "<<<element_0>>>",
            "<<<element_x>>>",
            "<<<element_01>>>",
            "<<<element_1>>> <<<element_001>>>",
            "x".repeat(512),
            "x".repeat(513),
            "x".repeat(2501),
            "\uD83C\uDF05".repeat(512),
            "\uD83C\uDF05".repeat(2500));

    private static final List<AspectRatio> ASPECT_RATIOS = Arrays.asList(
            null,
            AspectRatio.LANDSCAPE_16_9,
            AspectRatio.PORTRAIT_9_16,
            AspectRatio.SQUARE_1_1,
            null,
            AspectRatio.of("4:3"));

    private final Random random;

    public RandomRequests(long seed) {
        this.random = new Random(seed);
    }

    public ImageToVideoRequest next() {
        ImageToVideoRequest.Builder request = switch (random.nextInt(3)) {
            case 0 -> Requests.single();
            case 1 -> Requests.single().multiShot(true).shotType(ShotType.INTELLIGENCE);
            default -> Requests.shots(random.ints(random.nextInt(1, 7), 1, 4).toArray());
        };
        if (random.nextInt(3) == 0) {
            request.elements(items(1, 3, this::element)).prompt("<<<element_1>>>");
        }
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            one(changes()).accept(request);
        }
        return request.build();
    }

    /** Returns an equivalent request without images; properties that only images have are unknown in it. */
    public TextToVideoRequest nextOfWords() throws IOException {
        String json = KlingJson.moshi().adapter(ImageToVideoRequest.class).toJson(next());
        TextToVideoRequest request =
                KlingJson.moshi().adapter(TextToVideoRequest.class).fromJson(json);
        return request.toBuilder().aspectRatio(one(ASPECT_RATIOS)).build();
    }

    private List<Consumer<ImageToVideoRequest.Builder>> changes() {
        return List.of(
                request -> request.firstFrame(maybe(one(FRAMES))),
                request -> request.lastFrame(maybe(one(FRAMES))),
                request -> request.prompt(one(PROMPTS)),
                request -> request.negativePrompt(one(PROMPTS)),
                request -> request.multiShot(one(Arrays.asList(null, true, false))),
                request -> request.shotType(
                        one(Arrays.asList(null, ShotType.CUSTOMIZE, ShotType.INTELLIGENCE, ShotType.of("other")))),
                request -> request.multiPrompt(maybe(items(0, 7, this::shot))),
                request -> request.elements(maybe(items(0, 4, this::element))),
                request -> request.sound(one(Arrays.asList(null, Sound.ON, Sound.OFF, Sound.of("loud")))),
                request -> request.mode(one(Arrays.asList(null, Mode.STD, Mode.PRO, Mode.of("ultra")))),
                request -> request.duration(one(Arrays.asList(null, 0, 2, 3, 5, 15, 16))),
                request -> request.putExtra(
                        one(List.of("dynamic_masks", "static_mask", "camera_control", "seed")),
                        one(Arrays.asList(null, "", "AAAA", List.of()))));
    }

    @Nullable
    Shot shot() {
        return random.nextInt(20) == 0
                ? null
                : Shot.builder()
                        .prompt(random.nextInt(4) == 0 ? one(PROMPTS) : "A shot")
                        .duration(random.nextInt(10) == 0 ? one(Arrays.asList(null, 0, 16)) : random.nextInt(1, 6))
                        .build();
    }

    @Nullable
    Element element() {
        Element.Builder element = random.nextBoolean() ? Requests.imageElement() : Requests.videoElement();
        return switch (random.nextInt(12)) {
            case 0 -> element.type(one(TYPES)).build();
            case 1 -> element.frontalImage(maybe(one(FRAMES))).build();
            case 2 ->
                element.referenceImages(maybe(items(0, 4, this::reference))).build();
            case 3 ->
                element.referenceVideos(maybe(items(0, 3, () -> one(VIDEOS)))).build();
            case 4 -> null;
            default -> element.build();
        };
    }

    private @Nullable Image reference() {
        return random.nextInt(6) == 0 ? maybe(one(FRAMES)) : FRAME;
    }

    private <T> List<T> items(int fewest, int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int size = random.nextInt(fewest, most + 1); size > 0; size--) {
            items.add(item.get());
        }
        return items;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static List<Image> frames() {
        List<Image> frames = new ArrayList<>(List.of(
                FRAME,
                Image.url("HTTPS://[::1]/a"),
                Image.url(""),
                Image.url("https://"),
                Image.url("https:///a.png"),
                Image.url("ftp://example.com/a.png"),
                Image.url("https://e.com/a b\n"),
                Image.url("https://e.com?a b#\t"),
                Image.url("https://e.com \n"),
                Image.url("https://e .com/"),
                Image.url("https://a b@c@e.com:80/"),
                Image.url("https://e.com:8x/"),
                Image.url("https://e.com:"),
                Image.url("https://{e}/"),
                Image.url("https://[::1/"),
                Image.url("https://e.com\\a b"),
                Image.base64("data:image/png;base64,AAAA"),
                Image.base64("AAAA"),
                Image.base64("AAAA\n"),
                Image.base64("A")));
        for (int[] size : new int[][] {{300, 300}, {299, 300}, {300, 750}, {751, 300}}) {
            byte[] png = Pictures.png(size[0], size[1]);
            byte[] jpeg = Pictures.jpeg(size[0], size[1]);
            frames.add(Image.bytes(png));
            frames.add(Image.bytes(jpeg));
            frames.add(Image.bytes(Arrays.copyOf(png, 20)));
            frames.add(Image.bytes(Arrays.copyOf(jpeg, 20)));
            frames.add(Image.base64(Base64.getEncoder().withoutPadding().encodeToString(jpeg)));
            frames.add(Image.bytes(Pictures.gif(size[0], size[1])));
        }
        return List.copyOf(frames);
    }
}
