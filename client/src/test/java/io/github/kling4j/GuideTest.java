package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Sound;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.observation.MicrometerObserver;
import io.github.kling4j.price.PriceTable;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Contains the code of the guide between {@code // guide} and {@code // end}. */
class GuideTest extends WithSimulator {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/kling4j/GuideTest.java");

    @Test
    void the_code_in_the_guide_is_the_code_in_this_class() throws IOException {
        assertThat(Guide.in(GUIDE).blocks("java")).hasSize(17).isEqualTo(Guide.compiled(SOURCE));
    }

    @Test
    void violations_are_printed_as_in_the_guide() throws IOException {
        assertThat(Guide.in(GUIDE).blocks("text")).containsExactly(Guide.printedBy(() -> refused(client)));
    }

    @Test
    void the_text_to_video_request_in_the_guide_generates_a_video() {
        words(client);
    }

    @Test
    void the_omni_request_in_the_guide_generates_a_video() {
        assertThat(omni(client).videos()).hasSize(1);
    }

    @Test
    void the_waits_in_the_guide_end_with_a_video() {
        assertThat(resumed(client, REQUEST).videos()).hasSize(1);
        assertThat(Guide.printedBy(() -> patient(client, REQUEST))).isEqualTo("pending\nprocessing\nsucceeded");
    }

    void first() {
        // guide
        try (KlingClient client = KlingClient.create()) { // the key is in MULEROUTER_API_KEY
            Task done = client.imageToVideo()
                    .generate(ImageToVideoRequest.builder()
                            .firstFrame(Image.file(Path.of("harbour.png")))
                            .prompt("The sun sets, and the water begins to glitter")
                            .build());
            client.download(done.videos().get(0), Path.of("harbour.mp4"));
        }
        // end
    }

    void words(KlingClient client) {
        // guide
        Task done = client.textToVideo()
                .generate(TextToVideoRequest.builder()
                        .prompt("A boat leaves the harbour at sunrise")
                        .aspectRatio(AspectRatio.PORTRAIT_9_16)
                        .build());
        // end
        assertThat(done.videos()).hasSize(1);
    }

    Task omni(KlingClient client) {
        // guide
        Task done = client.omni()
                .referenceVideoToVideo()
                .generate(OmniReferenceVideoToVideoRequest.builder()
                        .video("https://example.com/harbour.mp4")
                        .images(List.of(Image.url("https://example.com/boat.png")))
                        .prompt("The boat of the picture enters the harbour of @Video1")
                        .aspectRatio(AspectRatio.LANDSCAPE_16_9)
                        .mode(Mode.STD) // pro unless set, which costs more
                        .build());
        // end
        return done;
    }

    KlingClient built(String key, OkHttpClient http) {
        // guide
        KlingClient client = KlingClient.builder()
                .apiKey(key)
                .baseUrl("https://api.mulerun.com")
                .httpClient(http)
                .build();
        // end
        return client;
    }

    void refused(KlingClient client) {
        // guide
        try {
            client.imageToVideo()
                    .submit(ImageToVideoRequest.builder()
                            .firstFrame(Image.url("https://example.com/harbour.png"))
                            .multiShot(true)
                            .shotType(ShotType.CUSTOMIZE)
                            .multiPrompt(List.of(
                                    Shot.builder()
                                            .prompt("A boat leaves")
                                            .duration(2)
                                            .build(),
                                    Shot.builder()
                                            .prompt("<<<element_1>>> waves")
                                            .duration(4)
                                            .build()))
                            .build());
        } catch (InvalidRequestException e) {
            e.violations().forEach(System.out::println);
        }
        // end
    }

    List<Violation> checked(ImageToVideoRequest request) {
        // guide
        List<Violation> violations = Validators.of(ImageToVideoRequest.class).validate(request);
        // end
        return violations;
    }

    void images(byte[] png) {
        // guide
        Image.url("https://example.com/harbour.png"); // the service fetches it; only the form of the URL is checked
        Image.file(Path.of("harbour.jpg")); // read when the request is checked, and when it is sent
        Image.bytes(png); // copied
        Image.base64("iVBORw0KGgo"); // the bare text, without data:image/png;base64,
        // end
    }

    KlingClient careful(String key) {
        // guide
        KlingClient careful = KlingClient.builder()
                .apiKey(key)
                .taskListener(task -> remember(task.id())) // every task, as soon as it is acknowledged
                .build();
        // end
        return careful;
    }

    private static void remember(String taskId) {}

    Task resumed(KlingClient client, ImageToVideoRequest request) {
        // guide
        String id = client.imageToVideo().submit(request).id();
        Task done;
        try {
            done = client.imageToVideo().await(id);
        } catch (WaitTimedOutException | WaitInterruptedException e) {
            done = client.imageToVideo().await(e.taskId()); // the task went on meanwhile
        }
        // end
        return done;
    }

    Task patient(KlingClient client, ImageToVideoRequest request) {
        // guide
        WaitOptions patient = WaitOptions.builder()
                .deadline(Duration.ofHours(1))
                .listener(task -> System.out.println(task.status()))
                .build();
        Task done = client.imageToVideo().generate(request, patient);
        // end
        return done;
    }

    void cost(ImageToVideoRequest request, List<ImageToVideoRequest> requests) {
        // guide
        PriceTable prices = PriceTable.builder("EUR")
                .perSecond(Mode.STD, Sound.OFF, "0.08")
                .perSecond(Mode.STD, Sound.ON, "0.12")
                .perSecond(OmniVideoEditRequest.class, Mode.PRO, Sound.ON, "0.20")
                .build();
        System.out.println(prices.estimate(request));
        System.out.println(prices.estimateAll(requests).amount());
        // end
    }

    CompletableFuture<Task> many(KlingClient client, ImageToVideoRequest request, List<ImageToVideoRequest> requests) {
        // guide
        CompletableFuture<Task> later = client.imageToVideo().generateAsync(request);
        try (Stream<Generated<ImageToVideoRequest>> all = client.imageToVideo().generateAll(requests, 8)) {
            all.forEach(one -> System.out.println(one.task() == null ? one.failure() : one.task()));
        }
        // end
        return later;
    }

    Task otherwise(KlingClient client, ImageToVideoRequest request) {
        // guide
        Task task = client.imageToVideo()
                .with(RequestOptions.builder()
                        .validator(
                                ImageToVideoRequest.class,
                                Validators.of(ImageToVideoRequest.class).except("maximum@duration"))
                        .callTimeout(Duration.ofMinutes(10))
                        .header("X-Team", "trailers")
                        .answerListener(answer -> System.out.println(answer.status() + " " + answer.headers()))
                        .build())
                .submit(request);
        // end
        return task;
    }

    KlingClient reusing(String key) {
        // guide
        KlingClient client = KlingClient.builder()
                .apiKey(key)
                .reuseConnections(true) // false unless set
                .build();
        // end
        return client;
    }

    void downloads(String key, String url) {
        // guide
        KlingClient client = KlingClient.builder()
                .apiKey(key)
                .downloadHosts("cdn.example.com", "*.videos.example.com") // any host unless set
                .followDownloadRedirects(false) // true unless set
                .build();
        client.download(
                url,
                Path.of("harbour.mp4"),
                DownloadOptions.builder().overwrite(true).build());
        // end
    }

    KlingClient observed(String key, ObservationRegistry registry) {
        // guide
        KlingClient client = KlingClient.builder()
                .apiKey(key)
                .observer(new MicrometerObserver(registry)) // the ObservationRegistry of your application
                .observer(start -> end -> System.out.println(start.kind() + " " + end.outcome() + " " + end.elapsed()))
                .build();
        // end
        return client;
    }

    ImageToVideoApi retrofit(OkHttpClient http) {
        // guide
        ImageToVideoApi api = new Retrofit.Builder()
                .baseUrl("https://api.mulerouter.ai/")
                .client(http) // yours: it adds the header Authorization, and should not retry on its own
                .addConverterFactory(ValidatingConverterFactory.create())
                .addConverterFactory(StreamingConverterFactory.create())
                .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
                .build()
                .create(ImageToVideoApi.class);
        // end
        return api;
    }
}
