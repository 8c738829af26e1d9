/** Records the reflective look-ups of the client, for the metadata of native images. */
@NullMarked
package io.github.kling4j.reflection;

import org.jspecify.annotations.NullMarked;
