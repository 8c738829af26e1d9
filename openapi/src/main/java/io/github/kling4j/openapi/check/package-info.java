/**
 * What a description must not say, because OpenAPI Generator would lose it without a word, or make of it what does not
 * compile. Each finding is one line: where, what, and what to write instead.
 */
package io.github.kling4j.openapi.check;
