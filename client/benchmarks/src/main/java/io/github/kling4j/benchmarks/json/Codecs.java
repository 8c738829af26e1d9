package io.github.kling4j.benchmarks.json;

import com.squareup.moshi.Moshi;
import io.github.kling4j.KlingJson;
import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.json.DateTimeJsonAdapter;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The contenders, and a check that all read and write the same. */
final class Codecs {

    static final String TASK = """
            {"task_info":{"id":"8e1e0c62-5d0c-4d2b-9a30-6a1f8f1f7f10","status":"succeeded",\
            "created_at":"2026-02-14T00:00:00.000Z","updated_at":"2026-02-14T00:02:07.250Z"},\
            "videos":["https://results.example.com/8e1e0c62/video.mp4"]}""";

    private Codecs() {}

    static Codec<ImageToVideoRequest, Task> ours() {
        return new MoshiCodec<>(
                KlingJson.moshi().adapter(ImageToVideoRequest.class),
                KlingJson.moshi().adapter(Task.class));
    }

    static Codec<WireRequest, WireTask> byHand() {
        return new MoshiCodec<>(new HandRequestAdapter(), new HandTaskAdapter());
    }

    static Codec<WireRequest, WireTask> reflective() {
        Moshi moshi = new Moshi.Builder()
                .add(OffsetDateTime.class, new DateTimeJsonAdapter())
                .build();
        return new MoshiCodec<>(moshi.adapter(WireRequest.class), moshi.adapter(WireTask.class));
    }

    static Map<String, Codec<WireRequest, WireTask>> peers() {
        Map<String, Codec<WireRequest, WireTask>> peers = new LinkedHashMap<>();
        peers.put("Moshi by hand", byHand());
        peers.put("Moshi, reflective", reflective());
        peers.put("Gson", new GsonCodec());
        peers.put("Jackson", new JacksonCodec());
        peers.put("Avaje Jsonb", new AvajeCodec());
        return peers;
    }

    /** Throws {@link IllegalStateException} when a contender writes other bytes or reads another value. */
    static void requireAgreement() throws IOException {
        Task task = ours().readTask(TASK.getBytes(StandardCharsets.UTF_8));
        for (ImageToVideoRequest request : new ImageToVideoRequest[] {Cases.single(), Cases.sixShots()}) {
            byte[] json = ours().write(request);
            require("ours", request, ours().read(json));
            WireRequest wire = WireRequest.of(request);
            for (Map.Entry<String, Codec<WireRequest, WireTask>> peer : peers().entrySet()) {
                Codec<WireRequest, WireTask> codec = peer.getValue();
                require(peer.getKey(), text(json), text(codec.write(wire)));
                require(peer.getKey(), wire, codec.read(json));
                WireTask read = codec.readTask(TASK.getBytes(StandardCharsets.UTF_8));
                require(peer.getKey(), task.videos(), read.videos());
                require(
                        peer.getKey(),
                        task.taskInfo().updatedAt(),
                        read.task_info().updated_at());
            }
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static void require(String name, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(name + ": " + found + " where ours is " + expected);
        }
    }
}
