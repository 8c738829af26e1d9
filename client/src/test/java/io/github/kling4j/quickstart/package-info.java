/** The first five minutes: a picture becomes a video, here or for real. */
@NullMarked
package io.github.kling4j.quickstart;

import org.jspecify.annotations.NullMarked;
