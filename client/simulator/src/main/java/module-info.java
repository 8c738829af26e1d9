/** A simulator of the service for tests, which listens on real sockets. */
@SuppressWarnings("requires-automatic") // Moshi and Okio declare their module names only in their manifests.
module io.github.kling4j.simulator {
    requires com.squareup.moshi;
    requires kotlin.stdlib;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;
    requires static org.jspecify;

    exports io.github.kling4j.simulator;
    exports io.github.kling4j.simulator.rules;
}
