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

/** Reaches every endpoint, makes videos at two, and uses the adapter and the validator of every model. */
public final class EveryEndpoint {

    private static final Image IMAGE = Image.url("https://example.com/a.png");
    private static final String VIDEO = "https://example.com/a.mp4";

    private EveryEndpoint() {}

    /**
     * Runs.
     *
     * @param adapters names of classes that have an adapter
     * @param validators names of classes that have a validator
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

    /** Calls the methods of the client that return endpoints or groups of them, whichever there are. */
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
