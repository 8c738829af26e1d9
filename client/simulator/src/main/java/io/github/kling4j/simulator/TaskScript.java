package io.github.kling4j.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a task goes: the status words that its look-ups answer, one after the other, and what comes with the last of
 * them, which stays. Immutable.
 *
 * <p>The answer to the submit itself always says {@code pending}.
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

    /** {@code pending}, {@code processing}, and {@code succeeded} with the simulator's video. */
    public static TaskScript succeeding() {
        return statuses("pending", "processing", "succeeded");
    }

    /**
     * Any words, known to the service or not. When the last is {@code succeeded} or {@code completed}, the simulator's
     * video comes with it.
     */
    public static TaskScript statuses(String first, String... more) {
        List<String> words = new ArrayList<>();
        words.add(first);
        words.addAll(List.of(more));
        boolean done = DONE.contains(words.get(words.size() - 1));
        return new TaskScript(List.copyOf(words), done, null, null, null);
    }

    /** {@code pending}, then {@code failed}, described in {@code task_info.error}. */
    public static TaskScript failing(int code, String title, String detail) {
        return new TaskScript(FAILING, false, null, Envelope.error("code", code, title, detail), null);
    }

    /** {@code pending}, then {@code failed}, described in the other place: {@code error}, beside {@code task_info}. */
    public static TaskScript failingOutside(int errorCode, String title, String detail) {
        return new TaskScript(FAILING, false, null, null, Envelope.error("error_code", errorCode, title, detail));
    }

    /** The same without {@code videos}: the property is absent. */
    public TaskScript withoutVideos() {
        return new TaskScript(statuses, false, null, taskError, outerError);
    }

    /** The same with these texts, URLs or not, as the last answer's {@code videos}; none makes an empty list. */
    public TaskScript withVideos(String... texts) {
        return new TaskScript(statuses, false, List.of(texts), taskError, outerError);
    }

    List<String> statuses() {
        return statuses;
    }

    /** The texts of the last answer's {@code videos}, or null when it has none. */
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
