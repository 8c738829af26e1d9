/** Compares two descriptions of the service. */
package io.github.kling4j.openapi.changes;
