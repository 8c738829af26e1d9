package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.http.Secret;
import java.nio.file.Path;
import okhttp3.Call;

/**
 * Creates the downloads of a client.
 *
 * @param toVideos creates calls that do not send the token
 * @param token removed from exceptions
 * @param service provides the clock, the number of retries and the observers
 */
record Downloads(Call.Factory toVideos, Secret token, Service service) {

    /**
     * Returns an operation that downloads a video and has not started yet.
     *
     * @throws IllegalArgumentException if an argument is null
     */
    Operation<Path> of(String url, Path target, DownloadOptions options) {
        Download download = new Download(
                toVideos,
                token,
                service.time(),
                service.retries(),
                Arguments.given(url, "url", "one of task.videos()"),
                Arguments.given(target, "target", "a file, such as Path.of(\"video.mp4\")"),
                Arguments.given(options, "options", "DownloadOptions.defaults(), or leave it out"));
        Start start = new Start(Kind.DOWNLOAD, null, null, download.host(), null);
        return ObservedOperation.of(
                service.observers(), service.time(), start, download, path -> null, download::status);
    }
}
