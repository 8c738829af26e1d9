/**
 * The JSON that Moshi leaves to us: values of unknown properties, kept exactly; texts, numbers and lists, read
 * strictly; dates with times. The generated adapters stand on this.
 */
@NullMarked
package io.github.kling4j.json;

import org.jspecify.annotations.NullMarked;
