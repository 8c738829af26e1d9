/**
 * The requests and responses, generated from the OpenAPI description: immutable models, open enumerations, and their
 * Moshi adapters.
 */
@NullMarked
package io.github.kling4j.model;

import org.jspecify.annotations.NullMarked;
