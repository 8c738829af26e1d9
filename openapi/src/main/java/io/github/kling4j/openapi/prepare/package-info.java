/**
 * Prepares an OpenAPI description for OpenAPI Generator. The generator changes some texts before templates can read
 * them. This package writes these texts a second time, in the form that Java needs, into extensions that the templates
 * read.
 */
package io.github.kling4j.openapi.prepare;
