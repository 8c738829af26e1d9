package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.RequestHead;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;

/** The service on the host of the videos. This host is public and must not receive the token. */
final class VideoService implements Service {

    private static final String FOLDER = "/videos/";
    private static final String SUFFIX = ".mp4";

    private final ByteString video;
    private final TaskStore tasks;
    private final Journal journal;

    VideoService(ByteString video, TaskStore tasks, Journal journal) {
        this.video = video;
        this.tasks = tasks;
        this.journal = journal;
    }

    static String path(String taskId) {
        return FOLDER + taskId + SUFFIX;
    }

    @Override
    public Operation operation(RequestHead head) {
        return Operation.DOWNLOAD;
    }

    @Override
    public Supplier<MockResponse> receive(RecordedRequest request) {
        if (request.getHeaders().get("Authorization") != null) {
            journal.sawTokenElsewhere();
        }
        if (!request.getMethod().equals("GET")) {
            return () -> new MockResponse.Builder()
                    .code(405)
                    .setHeader("Allow", "GET")
                    .build();
        }
        return () -> exists(request.getUrl().encodedPath())
                ? video()
                : new MockResponse.Builder().code(404).build();
    }

    private boolean exists(String path) {
        return path.startsWith(FOLDER)
                && path.endsWith(SUFFIX)
                && tasks.find(path.substring(FOLDER.length(), path.length() - SUFFIX.length())) != null;
    }

    private MockResponse video() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "video/mp4")
                .body(new Buffer().write(video))
                .build();
    }
}
