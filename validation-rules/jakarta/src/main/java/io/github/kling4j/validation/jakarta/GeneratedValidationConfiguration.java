package io.github.kling4j.validation.jakarta;

import jakarta.validation.Configuration;

/**
 * The configuration of {@link GeneratedValidationProvider}. It forwards its settings to the configuration of the other
 * provider. Generated validators use only the {@link #clockProvider}: their constraints and messages are compiled.
 */
public interface GeneratedValidationConfiguration extends Configuration<GeneratedValidationConfiguration> {}
