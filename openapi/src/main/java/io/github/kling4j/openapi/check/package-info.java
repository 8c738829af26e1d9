/**
 * Checks an OpenAPI description for constructs that OpenAPI Generator would silently ignore, or from which it would
 * generate code that does not compile. Each finding is one line with the position, the error and a correction.
 */
package io.github.kling4j.openapi.check;
