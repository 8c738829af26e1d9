/**
 * A typed, validating client for MuleRouter's Kling V3 API. Start with {@code io.github.kling4j.KlingClient}. The
 * packages for HTTP, JSON and text are not exported.
 */
// Retrofit and related libraries are automatic modules.
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module io.github.kling4j {
    requires transitive com.squareup.moshi;
    requires transitive io.github.kling4j.validation;
    requires transitive okhttp3;
    requires transitive okio;
    requires transitive retrofit2;
    requires retrofit2.converter.moshi;
    requires kotlin.stdlib;
    requires static transitive jakarta.validation;
    requires static org.jspecify;
    requires static micrometer.commons;
    requires static micrometer.observation;

    exports io.github.kling4j;
    exports io.github.kling4j.api;
    exports io.github.kling4j.error;
    exports io.github.kling4j.image;
    exports io.github.kling4j.model;
    exports io.github.kling4j.observation;
    exports io.github.kling4j.price;
    exports io.github.kling4j.rules;

    // Used by the generated adapters and by two modules of this project.
    exports io.github.kling4j.json to
            io.github.kling4j.cli,
            io.github.kling4j.jobs;

    // Bean Validation reads the constraints from private fields.
    opens io.github.kling4j.model;
}
