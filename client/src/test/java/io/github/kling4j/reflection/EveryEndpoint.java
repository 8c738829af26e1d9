package io.github.kling4j.reflection;

import com.squareup.moshi.Moshi;
import io.github.kling4j.EndpointGroups;
import io.github.kling4j.KlingClient;
import io.github.kling4j.KlingJson;
import io.github.kling4j.VideoGeneration;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validators;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Uses every endpoint, generates videos at two of them, and uses the adapter and the validator of every model. */
public final class EveryEndpoint {

    private static final Image IMAGE = Image.url("https://example.com/a.png");
    private static final String VIDEO = "https://example.com/a.mp4";

    private EveryEndpoint() {}

    /**
     * Runs the program.
     *
     * @param adapters the names of classes with an adapter
     * @param validators the names of classes with a validator
     */
    public static void run(String baseUrl, String token, Path target, List<String> adapters, List<String> validators)
            throws Exception {
        Moshi moshi = KlingJson.moshi();
        for (String model : adapters) {
            moshi.adapter(EveryEndpoint.class.getClassLoader().loadClass(model));
        }
        for (String model : validators) {
            Validators.of(EveryEndpoint.class.getClassLoader().loadClass(model));
        }
        try (KlingClient client =
                KlingClient.builder().baseUrl(baseUrl).apiKey(token).build()) {
            reach(client);
            Task done = made(
                    client.imageToVideo(),
                    ImageToVideoRequest.builder().firstFrame(IMAGE).prompt("a").build());
            made(
                    client.omni().videoEdit(),
                    OmniVideoEditRequest.builder().video(VIDEO).prompt("a").build());
            client.download(done.videos().get(0), target);
        }
    }

    /** Calls all methods of the client that return endpoints or groups of endpoints. */
    private static void reach(Object owner) throws ReflectiveOperationException {
        for (Method method : owner.getClass().getMethods()) {
            Class<?> type = method.getReturnType();
            boolean isGroup = type.getEnclosingClass() == EndpointGroups.class;
            if (method.getParameterCount() == 0 && (isGroup || VideoGeneration.class.isAssignableFrom(type))) {
                Object reached = method.invoke(owner);
                if (isGroup) {
                    reach(reached);
                }
            }
        }
    }

    private static <R extends VideoRequest> Task made(VideoGeneration<R> endpoint, R request) {
        return endpoint.generate(
                request,
                WaitOptions.builder()
                        .initialDelay(Duration.ZERO)
                        .interval(Duration.ofMillis(10))
                        .build());
    }
}
