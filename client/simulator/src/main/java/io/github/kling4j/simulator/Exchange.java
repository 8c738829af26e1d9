package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import org.jspecify.annotations.Nullable;

/**
 * A request whose headers have arrived.
 *
 * @param connection the connection it came on; null when it is encrypted
 * @param fault what is to go wrong with it, or null for nothing
 */
record Exchange(
        @Nullable WatchedSocket connection, @Nullable Fault fault) {}
