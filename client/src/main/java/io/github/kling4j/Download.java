package io.github.kling4j;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;
import okio.Sink;

/** Brings a video into a file: all of it, or nothing. */
final class Download {

    private final OkHttpClient http;

    /**
     * Makes downloads.
     *
     * @param http has no token
     */
    Download(OkHttpClient http) {
        this.http = http;
    }

    Path toFile(String url, Path target) {
        HttpUrl source = HttpUrl.parse(url);
        if (source == null) {
            throw new DownloadException("the video's URL is not one of http or https", null);
        }
        refuseToOverwrite(target);
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fetch(source, part);
            refuseToOverwrite(target);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DownloadException(
                    "the video at " + withoutSecrets(source) + " was not written to " + target + ": " + e, e);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What led here is told already, and matters more than what is left over.
        }
    }

    private void fetch(HttpUrl source, Path part) throws IOException {
        // Compressed on the way, the announced length would not be that of the file.
        Request request = new Request.Builder().url(source).header("Accept-Encoding", "identity").build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("the answer was " + response.code()
                        + "; links to videos live shortly, and looking the task up again may bring a fresh one");
            }
            long announced = response.body().contentLength();
            long written = write(response, part);
            if (announced >= 0 && written != announced) {
                throw new IOException(announced + " bytes were announced, but " + written + " came");
            }
        }
    }

    private static long write(Response response, Path part) throws IOException {
        try (OutputStream file = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Sink sink = Okio.sink(file)) {
            return response.body().source().readAll(sink);
        }
    }

    private static void refuseToOverwrite(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DownloadException(
                    target + " exists already and is left as it is", new FileAlreadyExistsException(target.toString()));
        }
    }

    /** Links are signed in their query. */
    private static HttpUrl withoutSecrets(HttpUrl url) {
        return url.newBuilder().username("").password("").query(null).fragment(null).build();
    }
}
