package io.github.kling4j.spring;

import io.github.kling4j.KlingClient;

/** A bean that changes the builder of the client after the starter has applied the properties. */
@FunctionalInterface
public interface KlingClientCustomizer {

    /** Changes the builder. */
    void customize(KlingClient.Builder builder);
}
