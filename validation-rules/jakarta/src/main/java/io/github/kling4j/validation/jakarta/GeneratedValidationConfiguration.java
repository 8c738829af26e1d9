package io.github.kling4j.validation.jakarta;

import jakarta.validation.Configuration;

/**
 * The configuration of {@link GeneratedValidationProvider}. It forwards all settings to the configuration of the
 * provider that validates types without a generated validator. Generated validators use only the
 * {@link #clockProvider}, because their constraints and messages are compiled.
 */
public interface GeneratedValidationConfiguration extends Configuration<GeneratedValidationConfiguration> {}
