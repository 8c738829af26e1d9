package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.OkHttp;

/** The header {@code User-Agent}: {@code kling4j/0.1.0 okhttp/5.5.1 java/17}. */
final class UserAgent {

    /** A file into which the build writes the version. */
    private static final String VERSION_FILE = "version.txt";

    private UserAgent() {}

    /** Returns an interceptor that adds the header {@code User-Agent} to requests without one. */
    static Interceptor interceptor() {
        String libraries = "kling4j/" + version() + " okhttp/" + OkHttp.VERSION + " java/"
                + Runtime.version().feature();
        return chain -> chain.proceed(
                chain.request().header("User-Agent") == null
                        ? chain.request()
                                .newBuilder()
                                .header("User-Agent", libraries)
                                .build()
                        : chain.request());
    }

    /**
     * Returns the version in the file; {@code unknown} without the file, which may be missing in a repackaged program.
     */
    private static String version() {
        try (InputStream file = UserAgent.class.getResourceAsStream(VERSION_FILE)) {
            return file == null ? "unknown" : new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
