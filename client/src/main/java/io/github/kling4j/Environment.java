package io.github.kling4j;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The environment variables that configure a client.
 *
 * @param variables the values of the variables, by name
 */
record Environment(Map<String, String> variables) {

    private static final String API_KEY = "MULEROUTER_API_KEY";
    private static final String BASE_URL = "MULEROUTER_BASE_URL";

    KlingClient client() {
        if (isMissing(API_KEY)) {
            throw new IllegalStateException("no API key: set the environment variable " + API_KEY
                    + ", or pass it to KlingClient.builder().apiKey(…)");
        }
        KlingClient.Builder builder = KlingClient.builder();
        set(API_KEY, builder::apiKey);
        if (!isMissing(BASE_URL)) {
            set(BASE_URL, builder::baseUrl);
        }
        return builder.build();
    }

    private void set(String variable, Consumer<String> setting) {
        try {
            setting.accept(variables.get(variable));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the environment variable " + variable + " is invalid: " + e.getMessage(), e);
        }
    }

    private boolean isMissing(String variable) {
        return variables.getOrDefault(variable, "").isBlank();
    }
}
