/**
 * The service, simulated: {@link KlingSimulator} listens on real sockets, refuses what the API refuses, and walks
 * every accepted task through the states of its {@link TaskScript}.
 *
 * <p>It shares no code with any client, so that it can be an independent judge of one.
 */
@NullMarked
package io.github.kling4j.simulator;

import org.jspecify.annotations.NullMarked;
