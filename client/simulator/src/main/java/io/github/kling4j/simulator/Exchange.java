package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import org.jspecify.annotations.Nullable;

/**
 * A request whose headers have arrived.
 *
 * @param connection the connection of the request; null if it is encrypted
 * @param fault the fault to apply; null if there is none
 */
record Exchange(
        @Nullable WatchedSocket connection, @Nullable Fault fault) {}
