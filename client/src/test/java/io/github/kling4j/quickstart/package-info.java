/** The quick start: generates a video from a picture, with the simulator or the service. */
@NullMarked
package io.github.kling4j.quickstart;

import org.jspecify.annotations.NullMarked;
