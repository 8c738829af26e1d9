/**
 * The base of the generated adapters. It keeps the values of unknown properties exactly, reads texts, numbers and lists
 * strictly, reads and writes dates with times, and encodes whole documents.
 */
@NullMarked
package io.github.kling4j.json;

import org.jspecify.annotations.NullMarked;
