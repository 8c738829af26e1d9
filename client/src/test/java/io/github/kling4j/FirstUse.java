package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.sun.management.ThreadMXBean;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Task;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import okio.Buffer;

/** The program of {@link FirstUseTest}. */
final class FirstUse {

    private static final String TASK = """
            {"task_info":{"id":"8e1e0c62-5d0c-4d2b-9a30-6a1f8f1f7f10","status":"succeeded",\
            "created_at":"2026-02-14T00:00:00.000Z","updated_at":"2026-02-14T00:02:07.250Z"},\
            "videos":["https://results.example.com/8e1e0c62/video.mp4"]}""";

    /** The first rounds load classes and fill pools. */
    private static final int ROUNDS = 20;

    private FirstUse() {}

    private interface Operation {

        Object run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("validate")) {
            ImageToVideoRequest request = sixShots();
            System.out.println("begin");
            System.out.println(Validators.of(ImageToVideoRequest.class).validate(request));
            return;
        }
        JsonAdapter<ImageToVideoRequest> requests = KlingJson.moshi().adapter(ImageToVideoRequest.class);
        JsonAdapter<Task> tasks = KlingJson.moshi().adapter(Task.class);
        byte[] single = write(requests, single());
        byte[] six = write(requests, sixShots());
        byte[] task = TASK.getBytes(StandardCharsets.UTF_8);
        ImageToVideoRequest singleShot = single();
        ImageToVideoRequest sixShots = sixShots();
        print("write a single shot", () -> write(requests, singleShot));
        print("write six shots", () -> write(requests, sixShots));
        print("read a single shot", () -> requests.fromJson(new Buffer().write(single)));
        print("read six shots", () -> requests.fromJson(new Buffer().write(six)));
        print("read a task", () -> tasks.fromJson(new Buffer().write(task)));
    }

    private static byte[] write(JsonAdapter<ImageToVideoRequest> adapter, ImageToVideoRequest request)
            throws IOException {
        Buffer json = new Buffer();
        adapter.toJson(JsonWriter.of(json), request);
        return json.readByteArray();
    }

    private static void print(String name, Operation operation) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            operation.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        System.out.println(name + " " + least);
    }

    private static ImageToVideoRequest single() {
        return ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .prompt("A paper boat drifts down a rainy street, seen from above")
                .mode(Mode.PRO)
                .duration(5)
                .build();
    }

    private static ImageToVideoRequest sixShots() {
        Shot shot = Shot.builder()
                .prompt("A paper boat drifts down a rainy street, seen from above")
                .duration(2)
                .build();
        return ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(Collections.nCopies(6, shot))
                .duration(12)
                .build();
    }
}
