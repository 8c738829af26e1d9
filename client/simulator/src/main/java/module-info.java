/** The service, simulated over real sockets, for tests. */
@SuppressWarnings("requires-automatic") // Moshi and Okio only name their modules in their manifests
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
