/**
 * Prepares a description for OpenAPI Generator, which alters some texts before a template sees them: it writes each of
 * those a second time, as Java has it, into an extension that the templates read.
 */
package io.github.kling4j.openapi.prepare;
