/**
 * The typed, validated client of MuleRouter's Kling V3 API. What its names promise is in {@code io.github.kling4j};
 * how requests travel is nobody else's business, and not exported.
 */
// Retrofit and its kin only name their modules in their manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
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

    exports io.github.kling4j;
    exports io.github.kling4j.api;
    exports io.github.kling4j.error;
    exports io.github.kling4j.image;
    exports io.github.kling4j.json;
    exports io.github.kling4j.model;
    exports io.github.kling4j.rules;

    // Bean Validation reads the constraints from private fields.
    opens io.github.kling4j.model;
}
