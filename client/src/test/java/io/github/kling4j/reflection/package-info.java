/** Records what the client looks up by reflection, for the metadata of native images. */
@NullMarked
package io.github.kling4j.reflection;

import org.jspecify.annotations.NullMarked;
