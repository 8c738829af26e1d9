package io.github.kling4j.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sequence of states of a task: one status for each look-up, and the results or errors that are returned with the
 * last status. All further look-ups return the last status again. Immutable.
 *
 * <p>The response to the submission always has the status {@code pending}.
 */
public final class TaskScript {

    private static final Set<String> DONE = Set.of("succeeded", "completed");
    private static final List<String> FAILING = List.of("pending", "failed");

    private final List<String> statuses;
    private final @Nullable List<String> videos;
    private final boolean ownVideo;
    private final @Nullable Map<String, Object> taskError;
    private final @Nullable Map<String, Object> outerError;

    private TaskScript(
            List<String> statuses,
            boolean ownVideo,
            @Nullable List<String> videos,
            @Nullable Map<String, Object> taskError,
            @Nullable Map<String, Object> outerError) {
        this.statuses = statuses;
        this.ownVideo = ownVideo;
        this.videos = videos;
        this.taskError = taskError;
        this.outerError = outerError;
    }

    /** Returns the script {@code pending}, {@code processing}, and {@code succeeded} with the simulator's video. */
    public static TaskScript succeeding() {
        return statuses("pending", "processing", "succeeded");
    }

    /**
     * Returns a script of the given statuses, which may be unknown to the service. If the last status is
     * {@code succeeded} or {@code completed}, the response with this status contains the simulator's video.
     */
    public static TaskScript statuses(String first, String... more) {
        List<String> words = new ArrayList<>();
        words.add(first);
        words.addAll(List.of(more));
        boolean done = DONE.contains(words.get(words.size() - 1));
        return new TaskScript(List.copyOf(words), done, null, null, null);
    }

    /** Returns the script {@code pending}, {@code failed}, with the error in {@code task_info.error}. */
    public static TaskScript failing(int code, String title, String detail) {
        return new TaskScript(FAILING, false, null, Envelope.error("code", code, title, detail), null);
    }

    /**
     * Returns the script {@code pending}, {@code failed}, with the error in {@code error}, next to {@code task_info}.
     */
    public static TaskScript failingOutside(int errorCode, String title, String detail) {
        return new TaskScript(FAILING, false, null, null, Envelope.error("error_code", errorCode, title, detail));
    }

    /** Returns a copy whose responses do not contain the property {@code videos}. */
    public TaskScript withoutVideos() {
        return new TaskScript(statuses, false, null, taskError, outerError);
    }

    /**
     * Returns a copy whose last response contains the given texts as {@code videos}. They need not be valid URLs.
     * Without arguments, the list is empty.
     */
    public TaskScript withVideos(String... texts) {
        return new TaskScript(statuses, false, List.of(texts), taskError, outerError);
    }

    List<String> statuses() {
        return statuses;
    }

    /**
     * Returns the URLs for {@code videos} in the last response; null if this response does not contain {@code videos}.
     *
     * @param ownUrl the URL of the simulator's video
     */
    @Nullable
    List<String> videos(String ownUrl) {
        return ownVideo ? List.of(ownUrl) : videos;
    }

    @Nullable
    Map<String, Object> taskError() {
        return taskError;
    }

    @Nullable
    Map<String, Object> outerError() {
        return outerError;
    }
}
