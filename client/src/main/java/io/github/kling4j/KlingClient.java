package io.github.kling4j;

import io.github.kling4j.api.ImageToVideoApi;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * The way to the service. One client serves a whole program and many threads; close it at the end.
 *
 * <pre>{@code
 * try (KlingClient client = KlingClient.create()) {
 *     Task done = client.imageToVideo().generate(request);
 * }
 * }</pre>
 */
public final class KlingClient implements AutoCloseable {

    private static final String API_KEY = "MULEROUTER_API_KEY";
    private static final String BASE_URL = "MULEROUTER_BASE_URL";

    private final HttpUrl baseUrl;
    private final Connections connections;
    private final ImageToVideo imageToVideo;
    private final Download download;

    private KlingClient(Builder builder, String token) {
        this.baseUrl = builder.baseUrl;
        this.connections = new Connections(builder.httpClient);
        OkHttpClient toApi = connections.toApi(baseUrl, token);
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(toApi)
                .addConverterFactory(ValidatingConverterFactory.create())
                .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
                .build();
        this.imageToVideo = new ImageToVideo(
                retrofit.create(ImageToVideoApi.class), new ApiCalls(toApi, token), builder.ticker);
        this.download = new Download(connections.plain());
    }

    /**
     * Returns a client for the key in the environment variable {@code MULEROUTER_API_KEY}, and, where it is set, for
     * the base URL in {@code MULEROUTER_BASE_URL}.
     *
     * @throws IllegalStateException when there is no key
     */
    public static KlingClient create() {
        return create(System.getenv());
    }

    static KlingClient create(Map<String, String> environment) {
        String key = environment.getOrDefault(API_KEY, "");
        if (key.isBlank()) {
            throw new IllegalStateException("no API key: set the environment variable " + API_KEY
                    + ", or give it to KlingClient.builder().apiKey(…)");
        }
        Builder builder = builder().apiKey(key);
        String url = environment.getOrDefault(BASE_URL, "");
        return (url.isBlank() ? builder : builder.baseUrl(url)).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what makes videos from images. */
    public ImageToVideo imageToVideo() {
        return imageToVideo;
    }

    /**
     * Fetches a video. The token is not sent along; the file is complete or not there.
     *
     * @param url one of {@code Task.videos()}; such links live shortly
     * @param target a file that does not exist yet, in a directory that does
     * @return the target
     * @throws DownloadException when the target exists, or the video cannot be fetched or written
     */
    public Path download(String url, Path target) {
        return download.toFile(url, target);
    }

    /** Lets go of connections and threads. An OkHttpClient that was shared is left as it is. */
    @Override
    public void close() {
        connections.close();
    }

    /** Returns where this client goes, without the key. */
    @Override
    public String toString() {
        return "KlingClient[" + baseUrl.scheme() + "://" + baseUrl.host() + ":" + baseUrl.port() + "]";
    }

    /** Puts a client together. */
    public static final class Builder {

        private @Nullable String apiKey;
        private HttpUrl baseUrl = HttpUrl.get("https://api.mulerouter.ai/");
        private @Nullable OkHttpClient httpClient;
        private Ticker ticker = Ticker.SYSTEM;

        private Builder() {}

        /** Sets the key, without {@code Bearer}. White space around it is left out. */
        public Builder apiKey(String apiKey) {
            String key = apiKey.strip();
            if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
                throw new IllegalArgumentException("an API key is visible ASCII characters, at least one");
            }
            this.apiKey = key;
            return this;
        }

        /** Sets where the service is; {@code https://api.mulerouter.ai} unless set. It may have a path. */
        public Builder baseUrl(String baseUrl) {
            HttpUrl url = HttpUrl.parse(baseUrl.strip());
            if (url == null || url.query() != null || url.fragment() != null) {
                throw new IllegalArgumentException(
                        "a base URL is http or https, a host, and perhaps a path, such as https://api.mulerouter.ai");
            }
            this.baseUrl = url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
            return this;
        }

        /** Sets a client whose connections, proxy and time-outs are used; it stays its owner's to close. */
        public Builder httpClient(OkHttpClient httpClient) {
            this.httpClient = httpClient;
            return this;
        }

        /** Sets the time that waiting goes by. */
        Builder ticker(Ticker ticker) {
            this.ticker = ticker;
            return this;
        }

        /**
         * Returns the client.
         *
         * @throws IllegalStateException when there is no key
         */
        public KlingClient build() {
            if (apiKey == null) {
                throw new IllegalStateException("no API key: give it to apiKey(…)");
            }
            return new KlingClient(this, apiKey);
        }

        /** Returns where the client will go, without the key. */
        @Override
        public String toString() {
            return "KlingClient.Builder[" + baseUrl.host() + "]";
        }
    }
}
