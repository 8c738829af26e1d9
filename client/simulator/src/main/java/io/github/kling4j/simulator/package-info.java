/**
 * A simulator of the service: {@link KlingSimulator} listens on real sockets, refuses requests that the API refuses,
 * and moves every accepted task through the states of its {@link TaskScript}.
 *
 * <p>The simulator shares no code with the client, so its checks are independent of the client.
 */
@NullMarked
package io.github.kling4j.simulator;

import org.jspecify.annotations.NullMarked;
