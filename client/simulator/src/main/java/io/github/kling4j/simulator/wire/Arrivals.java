package io.github.kling4j.simulator.wire;

import java.io.IOException;

/** Receives every request after its headers and before its body have been read. */
@FunctionalInterface
public interface Arrivals {

    /**
     * Called on the thread that reads the connection.
     *
     * @throws IOException to end the request as if the connection had broken
     */
    void arrived(RequestHead head, WatchedSocket connection) throws IOException;
}
