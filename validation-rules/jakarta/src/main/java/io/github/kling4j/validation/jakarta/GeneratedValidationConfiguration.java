package io.github.kling4j.validation.jakarta;

import jakarta.validation.Configuration;

/**
 * The configuration of {@link GeneratedValidationProvider}: that of the other provider. Generated validators use its
 * {@link #clockProvider} and nothing else of it: their constraints and messages are compiled.
 */
public interface GeneratedValidationConfiguration extends Configuration<GeneratedValidationConfiguration> {}
