/** Compares two OpenAPI descriptions of the service. */
package io.github.kling4j.openapi.changes;
