package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.http.Secret;
import java.nio.file.Path;
import okhttp3.Call;

/**
 * Creates the downloads of a client.
 *
 * @param toVideos creates the calls, without the token
 * @param token removed from exceptions
 * @param service the time, the retries and the observers of the client
 */
record Downloads(Call.Factory toVideos, Secret token, Service service) {

    /**
     * Returns a download that has not begun.
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
